using System.Buffers;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Typography;

/// <summary>One rule of setting: looked for only where one of its characters stands.</summary>
internal sealed class TypographicRule(string triggers, string pattern, MatchEvaluator replacement)
{
    private readonly SearchValues<char> _triggers = SearchValues.Create(triggers);
    private readonly Regex _pattern = new(pattern, RegexOptions.CultureInvariant);

    public TypographicRule(string triggers, string pattern, string replacement)
        : this(triggers, pattern, match => match.Result(replacement))
    {
    }

    /// <summary>What a text holds when any rule may apply: anything but plain unspaced words.</summary>
    public static SearchValues<char> AnyTrigger { get; } = SearchValues.Create(" \u00A0\u202F\u2009'\".;:!?%€«»…œŒ0123456789hoO“—§EA");

    public string Apply(string text) =>
        text.AsSpan().ContainsAny(_triggers) ? _pattern.Replace(text, replacement) : text;
}
