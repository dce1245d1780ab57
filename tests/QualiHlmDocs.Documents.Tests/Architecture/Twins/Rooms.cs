// A small house with faults, compiled with the tests: each room breaks the table of RoomTwins in a way of its own.

namespace QualiHlmDocs.Twins.Plans
{
    internal sealed record Plan(int Value)
    {
        public static Plan Make() => new(1);
    }

    internal sealed class PlanException : Exception;

    internal interface IPlanned;
}

namespace QualiHlmDocs.Twins.BySignature
{
    internal static class Door
    {
        public static int Enter(Plans.Plan plan) => plan.Value;
    }
}

namespace QualiHlmDocs.Twins.ByLambda
{
    internal static class Door
    {
        public static Func<int> Enter() => () => Plans.Plan.Make().Value;
    }
}

namespace QualiHlmDocs.Twins.ByGeneric
{
    internal static class Door
    {
        public static object Enter() => new Dictionary<string, List<Plans.Plan>>();
    }
}

namespace QualiHlmDocs.Twins.ByMethodArgument
{
    internal static class Door
    {
        public static object Enter() => Enumerable.Empty<Plans.Plan>();
    }
}

namespace QualiHlmDocs.Twins.ByAttribute
{
    [System.ComponentModel.TypeConverter(typeof(Plans.Plan))]
    internal static class Door;
}

namespace QualiHlmDocs.Twins.ByConstraint
{
    internal static class Door
    {
        public static void Enter<T>() where T : Plans.IPlanned
        {
        }
    }
}

namespace QualiHlmDocs.Twins.ByCatch
{
    internal static class Door
    {
        public static void Enter(Action action)
        {
            try
            {
                action();
            }
            catch (Plans.PlanException)
            {
                action();
            }
        }
    }
}

namespace QualiHlmDocs.Twins.ByIterator
{
    internal static class Door
    {
        public static System.Collections.IEnumerable Enter()
        {
            yield return Plans.Plan.Make();
        }
    }
}

namespace QualiHlmDocs.Twins.ByLibrary
{
    internal static class Door
    {
        public static object Enter() => new DocumentFormat.OpenXml.Wordprocessing.Paragraph();
    }
}

namespace QualiHlmDocs.Twins.Unlisted
{
    internal static class Door
    {
        public static int Enter() => 1;
    }
}
