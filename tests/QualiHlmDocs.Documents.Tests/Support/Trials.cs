using System.Globalization;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>
/// How many random trials a test makes: few enough for every run of the tests, or as many as <c>QUALIHLM_TRIALS</c> says.
/// The seeds are fixed: a longer run begins with the shorter one.
/// </summary>
internal static class Trials
{
    // What is not stuck ends sooner, even on a machine that does twenty other things.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="usual">How many when the variable says nothing.</param>
    public static int Count(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("QUALIHLM_TRIALS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : usual;

    /// <summary>Makes one trial, and names it when it does not end.</summary>
    public static void Bounded(string what, Action trial)
    {
        var made = Task.Run(trial, TestContext.Current.CancellationToken);
        if (!made.Wait(Patience, TestContext.Current.CancellationToken))
        {
            Assert.Fail($"{what} does not end.");
        }
    }
}
