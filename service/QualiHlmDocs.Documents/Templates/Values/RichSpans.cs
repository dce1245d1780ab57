using System.Text;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Reads emphasis and links in a line; a sign that pairs with nothing is itself.</summary>
internal static class RichSpans
{
    public static List<RichSpan> Read(string text)
    {
        var spans = new List<RichSpan>();
        Read(text, false, false, spans);
        return spans;
    }

    private static void Read(string text, bool isBold, bool isItalic, List<RichSpan> spans)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '\\' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]) is false && !char.IsWhiteSpace(text[at + 1]))
            {
                plain.Append(text[at + 1]);
                at += 2;
            }
            else if (TryLink(text, at, out var label, out var address, out var end) || TryBareLink(text, at, out label, out address, out end))
            {
                Flush(plain, isBold, isItalic, spans);
                spans.AddRange(Read(label).Select(span => span with { IsBold = span.IsBold || isBold, IsItalic = span.IsItalic || isItalic, Address = address }));
                at = end;
            }
            else if (TryEmphasis(text, at, out var signs, out end))
            {
                Flush(plain, isBold, isItalic, spans);
                Read(text[(at + signs)..(end - signs)], isBold || signs >= 2, isItalic || signs != 2, spans);
                at = end;
            }
            else
            {
                plain.Append(text[at]);
                at++;
            }
        }

        Flush(plain, isBold, isItalic, spans);
    }

    private static void Flush(StringBuilder plain, bool isBold, bool isItalic, List<RichSpan> spans)
    {
        if (plain.Length > 0)
        {
            spans.Add(new RichSpan(plain.ToString(), isBold, isItalic, null));
            plain.Clear();
        }
    }

    // « **gras** », « *italique* », « ***les deux*** », and the same with underscores around words.
    private static bool TryEmphasis(string text, int at, out int signs, out int end)
    {
        (signs, end) = (0, 0);
        var sign = text[at];
        if (sign is not ('*' or '_') || (at > 0 && (text[at - 1] == sign || (sign == '_' && char.IsLetterOrDigit(text[at - 1])))))
        {
            return false;
        }

        while (signs < 3 && at + signs < text.Length && text[at + signs] == sign)
        {
            signs++;
        }

        if (at + signs >= text.Length || char.IsWhiteSpace(text[at + signs]) || text[at + signs] == sign)
        {
            return false;
        }

        end = ClosingOf(text, at + signs, sign, signs);
        return end > 0;
    }

    // After the signs that close; 0 when nothing does.
    private static int ClosingOf(string text, int from, char sign, int signs)
    {
        for (var i = from + 1; i + signs <= text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
                continue;
            }

            var run = 0;
            while (i + run < text.Length && text[i + run] == sign)
            {
                run++;
            }

            var after = i + run;
            if (run == signs && !char.IsWhiteSpace(text[i - 1]) && !(sign == '_' && after < text.Length && char.IsLetterOrDigit(text[after])))
            {
                return after;
            }

            i += Math.Max(0, run - 1);
        }

        return 0;
    }

    // « [texte](adresse) »; an address that may not be a link leaves the text as it was typed.
    private static bool TryLink(string text, int at, out string label, out string? address, out int end)
    {
        (label, address, end) = (string.Empty, null, 0);
        if (text[at] != '[')
        {
            return false;
        }

        var middle = text.IndexOf("](", at, StringComparison.Ordinal);
        var close = middle < 0 ? -1 : text.IndexOf(')', middle);
        if (middle <= at + 1 || close < 0 || text.IndexOf('[', at + 1, middle - at - 1) >= 0)
        {
            return false;
        }

        (label, address, end) = (text[(at + 1)..middle], Addresses.Read(text[(middle + 2)..close]), close + 1);
        return address is not null;
    }

    // « <https://…> ».
    private static bool TryBareLink(string text, int at, out string label, out string? address, out int end)
    {
        (label, address, end) = (string.Empty, null, 0);
        var close = text[at] == '<' ? text.IndexOf('>', at) : -1;
        if (close < 0)
        {
            return false;
        }

        var inner = text[(at + 1)..close];
        (label, address, end) = (inner, inner.Contains(' ', StringComparison.Ordinal) ? null : Addresses.Read(inner), close + 1);
        return address is not null;
    }
}
