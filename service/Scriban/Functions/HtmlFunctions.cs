using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Scriban.Functions;

/// <summary>The functions of « html ».</summary>
public class HtmlFunctions : Runtime.ScriptObject
{
    private const string Tags = @"<script.*?</script>|<!--.*?-->|<style.*?</style>|<(?:[^>=]|='[^']*'|=""[^""]*""|=[^'""][^\s>]*)*>";

    public static string? Strip(TemplateContext context, string? text) => string.IsNullOrEmpty(text)
        ? text
        : Regex.Replace(text, Tags, string.Empty, RegexOptions.IgnoreCase | RegexOptions.Singleline, context.RegexTimeOut);

    public static string? Escape(string? text) => string.IsNullOrEmpty(text) ? text : WebUtility.HtmlEncode(text);

    public static string? NewlineToBr(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isLineEnd = text[i] is '\n' or '\r';
            builder.Append(isLineEnd ? "<br />" : string.Empty).Append(text[i]);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                builder.Append(text[++i]);
            }
        }

        return builder.ToString();
    }

    public static string? UrlEncode(string? text) => string.IsNullOrEmpty(text) ? text : Uri.EscapeDataString(text);

    public static string? UrlEscape(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        const string Kept = "-_.~:/?#[]@!$&'()*+,;=";
        var builder = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            var part = rune.ToString();
            builder.Append(rune.IsAscii && (char.IsAsciiLetterOrDigit(part[0]) || Kept.Contains(part[0], StringComparison.Ordinal))
                ? part
                : Uri.EscapeDataString(part));
        }

        return builder.ToString();
    }
}
