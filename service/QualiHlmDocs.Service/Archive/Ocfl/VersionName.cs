using System.Globalization;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>The name of a version folder: <c>v3</c>, or <c>v003</c> where the first version was padded.</summary>
/// <param name="Text">As written.</param>
/// <param name="Number">From 1.</param>
/// <param name="Padding">The count of digits of a name that starts with a zero; 0 for an unpadded name.</param>
internal sealed record VersionName(string Text, int Number, int Padding)
{
    private const int MaxDigits = 9;

    public int Width => Text.Length - 1;

    public static VersionName? TryParse(string text)
    {
        if (text.Length is < 2 or > MaxDigits + 1 || text[0] != 'v' || !text.Skip(1).All(char.IsAsciiDigit))
        {
            return null;
        }

        var number = int.Parse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
        return number == 0 ? null : new(text, number, text[1] == '0' ? text.Length - 1 : 0);
    }

    /// <summary>What is wrong with a text that is not a version name.</summary>
    public static string CodeOfBadName(string text) =>
        text.StartsWith('v') && text.Length > 1 && text.Skip(1).All(char.IsAsciiDigit) ? "E105" : "E104";

    /// <summary>Checks the run of numbers and the one way of naming, as the first version set it.</summary>
    public static void CheckSequence(IEnumerable<VersionName> names, string place, FaultLog log)
    {
        var sorted = names.OrderBy(name => name.Number).ToList();
        if (sorted.Count == 0)
        {
            return;
        }

        if (sorted[0].Number != 1)
        {
            log.Add("E009", place, OcflWords.Found(sorted[0].Text));
        }

        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Number > sorted[i - 1].Number + 1)
            {
                log.Add("E010", place, OcflWords.Expected($"v{sorted[i - 1].Number + 1}", sorted[i].Text));
            }
        }

        CheckNaming(sorted, place, log);
    }

    private static void CheckNaming(List<VersionName> sorted, string place, FaultLog log)
    {
        var first = sorted[0];
        if (first.Padding > 0)
        {
            log.Add("W001", place, OcflWords.Found(first.Text));
        }

        foreach (var name in sorted.Skip(1).Where(name => name.Padding != first.Padding))
        {
            var isOverflow = first.Padding > 0 && name.Padding == 0 && name.Width == first.Padding;
            log.Add(isOverflow ? "E011" : "E012", place, OcflWords.Found(name.Text));
            log.Add("E013", place, OcflWords.Found(name.Text));
        }
    }
}
