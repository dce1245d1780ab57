using System.Globalization;
using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions of « string ».</summary>
public class StringFunctions : ScriptObject
{
    public static string? Escape(string? text) => text is null ? null : StringEscapes.Escape(text);

    public static string? Append(TemplateContext context, SourceSpan span, string? text, string? with)
    {
        context.Limits.CheckLength(span, (long)(text?.Length ?? 0) + (with?.Length ?? 0), "string.append");
        return text + with;
    }

    public static string? Prepend(TemplateContext context, SourceSpan span, string? text, string? by)
    {
        context.Limits.CheckLength(span, (long)(text?.Length ?? 0) + (by?.Length ?? 0), "string.prepend");
        return by + text;
    }

    public static string? Capitalize(string? text) =>
        string.IsNullOrEmpty(text) || char.IsUpper(text[0]) ? text ?? string.Empty : char.ToUpperInvariant(text[0]) + text[1..];

    public static string? Capitalizewords(string? text)
    {
        var builder = new StringBuilder(text?.Length ?? 0);
        var isStart = true;
        foreach (var c in text ?? string.Empty)
        {
            builder.Append(isStart ? char.ToUpperInvariant(c) : c);
            isStart = char.IsWhiteSpace(c);
        }

        return builder.ToString();
    }

    public static bool Contains(string? text, string? value) =>
        text is not null && !string.IsNullOrEmpty(value) && text.Contains(value, StringComparison.Ordinal);

    public static bool Empty(string? text) => string.IsNullOrEmpty(text);

    public static bool Whitespace(string? text) => string.IsNullOrWhiteSpace(text);

    public static string? Downcase(string? text) => text?.ToLowerInvariant();

    public static string? Upcase(string? text) => text?.ToUpperInvariant();

    public static bool StartsWith(string? text, string? value) =>
        text is not null && value is not null && text.StartsWith(value, StringComparison.Ordinal);

    public static bool EndsWith(string? text, string? value) =>
        text is not null && value is not null && text.EndsWith(value, StringComparison.Ordinal);

    public static bool EqualsIgnoreCase(string? text, string? value) => string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    public static string Handleize(string? text)
    {
        var builder = new StringBuilder();
        foreach (var c in text ?? string.Empty)
        {
            if (char.IsLetterOrDigit(c))
            {
                builder.Append(char.ToLowerInvariant(c));
            }
            else if (builder.Length == 0 || builder[^1] != '-')
            {
                builder.Append('-');
            }
        }

        return builder.ToString().TrimEnd('-');
    }

    public static string? Literal(string? text) => text is null ? null : StringEscapes.Quote(text);

    [ScriptMemberName("lstrip")]
    public static string? LStrip(string? text) => text?.TrimStart();

    [ScriptMemberName("rstrip")]
    public static string? RStrip(string? text) => text?.TrimEnd();

    public static string? Strip(string? text) => text?.Trim();

    public static string? StripNewlines(string? text) =>
        text?.Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);

    public static string? Pluralize(int number, string? singular, string? plural) => number == 1 ? singular : plural;

    public static string? Remove(string? text, string? remove) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(remove) ? text : text.Replace(remove, string.Empty, StringComparison.Ordinal);

    public static string? RemoveFirst(TemplateContext context, SourceSpan span, string? text, string? remove) =>
        ReplaceFirst(context, span, text, remove, string.Empty);

    public static string? RemoveLast(TemplateContext context, SourceSpan span, string? text, string? remove) =>
        ReplaceFirst(context, span, text, remove, string.Empty, fromEnd: true);

    public static string? Replace(TemplateContext context, SourceSpan span, string? text, string? match, string? replace)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match))
        {
            return text;
        }

        long length = text.Length;
        for (var at = text.IndexOf(match, StringComparison.Ordinal); at >= 0; at = text.IndexOf(match, at + match.Length, StringComparison.Ordinal))
        {
            length += (replace?.Length ?? 0) - match.Length;
        }

        context.Limits.CheckLength(span, length, "string.replace");
        return text.Replace(match, replace, StringComparison.Ordinal);
    }

    public static string? ReplaceFirst(
        TemplateContext context, SourceSpan span, string? text, string? match, string? replace, bool fromEnd = false)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match))
        {
            return text;
        }

        var at = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        context.Limits.CheckLength(span, (long)text.Length + (replace?.Length ?? 0), "string.replace_first");
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replace, text.AsSpan(at + match.Length));
    }

    public static int Size(string? text) => text?.Length ?? 0;

    /// <summary>A window on a text; what of it lies outside of the text is left out.</summary>
    public static string? Slice(string? text, int start, int? length = null)
    {
        text ??= string.Empty;
        var from = start < 0 ? (long)start + text.Length : start;
        var to = Math.Clamp(from + (length ?? text.Length), 0, text.Length);
        from = Math.Clamp(from, 0, to);
        return text[(int)from..(int)to];
    }

    public static string? Slice1(string? text, int start, int length = 1) => Slice(text, start, length);

    public static IEnumerable<object?> Split(string? text, string? match) =>
        new ScriptRange((text ?? string.Empty).Split(match ?? string.Empty, StringSplitOptions.RemoveEmptyEntries));

    public static object? ToInt(TemplateContext context, string? text) =>
        int.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var value) ? value : null;

    public static object? ToLong(TemplateContext context, string? text) =>
        long.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var value) ? value : null;

    public static object? ToFloat(TemplateContext context, string? text) =>
        float.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var value) ? value : null;

    public static object? ToDouble(TemplateContext context, string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var value) ? value : null;

    public static string? Truncate(string? text, int length, string? ellipsis = null)
    {
        ellipsis ??= "...";
        if (string.IsNullOrEmpty(text) || text.Length <= length)
        {
            return text ?? string.Empty;
        }

        return string.Concat(text.AsSpan(0, Math.Clamp(length - ellipsis.Length, 0, text.Length)), ellipsis);
    }

    public static string? Truncatewords(string? text, int count, string? ellipsis = null)
    {
        var words = (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= count ? string.Join(' ', words) : string.Join(' ', words.Take(count)) + (ellipsis ?? "...");
    }

    public static string? Md5(string? text) => StringHashes.Md5(text);

    public static string? Sha1(string? text) => StringHashes.Sha1(text);

    public static string? Sha256(string? text) => StringHashes.Sha256(text);

    public static string? Sha512(string? text) => StringHashes.Sha512(text);

    public static string? HmacSha1(string? text, string? secretKey) => StringHashes.HmacSha1(text, secretKey);

    public static string? HmacSha256(string? text, string? secretKey) => StringHashes.HmacSha256(text, secretKey);

    public static string? HmacSha512(string? text, string? secretKey) => StringHashes.HmacSha512(text, secretKey);

    public static string? PadLeft(TemplateContext context, string? text, int width) => (text ?? string.Empty).PadLeft(Width(context, width));

    public static string? PadRight(TemplateContext context, string? text, int width) => (text ?? string.Empty).PadRight(Width(context, width));

    [ScriptMemberName("base64_encode")]
    public static string? Base64Encode(string? text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text ?? string.Empty));

    [ScriptMemberName("base64_decode")]
    public static string? Base64Decode(string? text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? string.Empty));

    /// <summary>Where a text holds another, or -1. The comparison is named as .NET names it.</summary>
    public static int IndexOf(string? text, string? search, int? startIndex = null, int? count = null, string? stringComparison = null)
    {
        var start = startIndex ?? 0;
        var comparison = stringComparison is null ? StringComparison.CurrentCulture : Enum.Parse<StringComparison>(stringComparison, ignoreCase: true);
        return (text ?? string.Empty).IndexOf(search ?? string.Empty, start, count ?? (text?.Length ?? 0) - start, comparison);
    }

    private static int Width(TemplateContext context, int width)
    {
        if (context.LimitToString > 0 && width > context.LimitToString)
        {
            throw new Syntax.ScriptArgumentException(1, $"Padding width `{width}` exceeds the configured LimitToString `{context.LimitToString}`. (Parameter 'width')");
        }

        return Math.Max(0, width);
    }
}
