using System.Text.RegularExpressions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions of « regex »; none takes longer than <see cref="TemplateContextSettings.RegexTimeOut"/>.</summary>
public class RegexFunctions : ScriptObject
{
    public static string? Escape(string? pattern) => pattern is null ? null : Regex.Escape(pattern);

    public static ScriptArray Match(TemplateContext context, string? text, string? pattern, string? options = null)
    {
        if (text is null || pattern is null)
        {
            return [];
        }

        var match = Regex.Match(text, pattern, Options(options), context.RegexTimeOut);
        return match.Success ? Groups(match) : [];
    }

    public static ScriptArray Matches(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options = null)
    {
        if (text is null || pattern is null)
        {
            return [];
        }

        var matches = Regex.Matches(text, pattern, Options(options), context.RegexTimeOut);
        return new ScriptArray(InternalLoop.Over(context, span, matches).Select(static match => (object?)Groups((Match)match.Required())));
    }

    public static string? Replace(
        TemplateContext context, SourceSpan span, string? text, string? pattern, string? replace, string? options = null)
    {
        if (text is null || pattern is null || replace is null)
        {
            return text;
        }

        long length = text.Length;
        return Regex.Replace(text, pattern, Replacement, Options(options), context.RegexTimeOut);

        string Replacement(Match match)
        {
            var result = match.Result(replace);
            length += result.Length - match.Length;
            context.Limits.CheckLength(span, length, "regex.replace");
            return result;
        }
    }

    public static ScriptArray Split(TemplateContext context, string? text, string? pattern, string? options = null) =>
        text is null || pattern is null ? [] : new ScriptArray(Regex.Split(text, pattern, Options(options), context.RegexTimeOut));

    public static string? Unescape(string? pattern) => pattern is null ? null : Regex.Unescape(pattern);

    private static ScriptArray Groups(Match match) => new(match.Groups.Values.Select(static group => (object?)group.Value));

    private static RegexOptions Options(string? options)
    {
        var result = RegexOptions.None;
        foreach (var option in options ?? string.Empty)
        {
            result |= option switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return result;
    }
}
