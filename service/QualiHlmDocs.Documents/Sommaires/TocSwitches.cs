using System.Globalization;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Sommaires;

/// <summary>What the code of a table of contents asks for (ISO/IEC 29500-1 § 17.16.5.69).</summary>
internal sealed partial class TocSwitches
{
    // Tables of figures, of a part of the document, with chapters' numbers: another reading than headings.
    private const string Unsupported = "abcdfls";

    private readonly Dictionary<char, string> _switches = [];

    public TocSwitches(string code)
    {
        foreach (Match found in Switch().Matches(code))
        {
            _switches[char.ToLowerInvariant(found.Groups[1].Value[0])] = found.Groups[2].Value.Trim('"');
        }

        (From, To) = Range(_switches.GetValueOrDefault('o')) ?? (1, 9);
    }

    public bool IsSupported => !_switches.Keys.Any(Unsupported.Contains);

    /// <summary>The first and the last level of heading.</summary>
    public int From { get; }

    public int To { get; }

    /// <summary>Headings are found by their styles' names; so they are when nothing else is asked for.</summary>
    public bool ByHeadingStyles => _switches.ContainsKey('o') || !(ByOutlineLevel || _switches.ContainsKey('t'));

    /// <summary>Headings are found by their outline level, whatever their style.</summary>
    public bool ByOutlineLevel => _switches.ContainsKey('u');

    public bool HasLinks => _switches.ContainsKey('h');

    /// <summary>The level given to other styles, by their name in lower case.</summary>
    public IReadOnlyDictionary<string, int> OtherStyles => field ??= Pairs(_switches.GetValueOrDefault('t'));

    public bool HasPageNumber(int level) =>
        !_switches.TryGetValue('n', out var without) || (Range(without) is { } range && (level < range.From || level > range.To));

    private static (int From, int To)? Range(string? text) =>
        text?.Split('-') is [var from, var to] && int.TryParse(from, CultureInfo.InvariantCulture, out var first) && int.TryParse(to, CultureInfo.InvariantCulture, out var last)
            ? (first, last)
            : null;

    // « Style;2;Autre;3 »: the separator is the one of the author's machine.
    private static Dictionary<string, int> Pairs(string? text)
    {
        var pairs = new Dictionary<string, int>();
        var words = (text ?? string.Empty).Split(';', ',');
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            if (int.TryParse(words[i + 1], CultureInfo.InvariantCulture, out var level))
            {
                pairs[words[i].Trim().ToLowerInvariant()] = level;
            }
        }

        return pairs;
    }

    [GeneratedRegex("""\\([A-Za-z])\s*("[^"]*"|[^\\\s"]*)""", RegexOptions.None, 200)]
    private static partial Regex Switch();
}
