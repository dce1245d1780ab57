using System.Buffers;
using System.Globalization;
using QualiHlmDocs.Documents.Workbook.Markup;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Foreign;

/// <summary>A cell of an .ods table: its typed value, and the paragraphs that a person reads.</summary>
internal sealed class CalcCell(XmlScanner xml, Texts texts, CalcFormats formats, TextBudget budget)
{
    private readonly ArrayBufferWriter<char> _text = new();

    /// <summary>Null when nothing stands in it. Leaves the scanner at the cell's end.</summary>
    public (double Number, ushort Style, CellKind Kind)? Read()
    {
        var type = xml.Attribute("value-type"u8);
        var isError = xml.Attributes.Count > 0 && IsError();
        var (value, date, truth) = (xml.Attribute("value"u8), xml.Attribute("date-value"u8), xml.Attribute("boolean-value"u8));
        var isFormula = xml.Attribute("formula"u8) is not null;
        var text = ReadText();
        if (isError)
        {
            return (texts.Write(text), 0, CellKind.Error);
        }

        return type switch
        {
            "float" or "currency" when NumberOf(value) is { } number => formats.Number(number, text.ToString()),
            "percentage" when NumberOf(value) is { } share => formats.Share(share, text.ToString()),
            "date" when formats.Date(date ?? string.Empty, text.ToString()) is { } day => day,
            "boolean" => (truth == "true" ? 1 : 0, 0, CellKind.Truth),
            null when isFormula && text.IsEmpty => (0, 0, CellKind.Uncalculated),
            _ => text.IsEmpty ? null : (texts.Write(text), 0, CellKind.Text),
        };
    }

    // LibreOffice types an error as a text, and says so beside it (calcext:value-type).
    private bool IsError()
    {
        for (var index = 0; index < xml.Attributes.Count; index++)
        {
            if (xml.Attributes.LocalName(index).SequenceEqual("value-type"u8) && xml.Attributes.Raw(index).SequenceEqual("error"u8))
            {
                return true;
            }
        }

        return false;
    }

    private static double? NumberOf(string? value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    // One line for each paragraph; what hangs on the cell (comments, drawings) is not its text.
    private ReadOnlySpan<char> ReadText()
    {
        _text.ResetWrittenCount();
        var (depth, paragraphs, aside) = (xml.Depth, 0, int.MaxValue);
        while (!xml.IsEmptyElement || xml.Depth > depth || xml.Token != XmlToken.Start)
        {
            if (!xml.Read() || xml.Depth <= depth)
            {
                break;
            }

            if (aside < int.MaxValue)
            {
                aside = xml.Token == XmlToken.End && xml.Depth == aside ? int.MaxValue : aside;
            }
            else if (xml.Token == XmlToken.Text)
            {
                Append(paragraphs > 0);
            }
            else if (xml.Token == XmlToken.Start)
            {
                aside = !xml.IsEmptyElement && IsAside() ? xml.Depth : aside;
                paragraphs += Break(paragraphs) ? 1 : 0;
            }
        }

        return _text.WrittenSpan;
    }

    private bool IsAside() => xml.LocalName.SequenceEqual("annotation"u8) || xml.LocalName.SequenceEqual("shapes"u8) || xml.LocalName.SequenceEqual("frame"u8) || xml.LocalName.SequenceEqual("custom-shape"u8);

    // True for a paragraph; line breaks, tabs and runs of spaces are elements too.
    private bool Break(int paragraphs)
    {
        if (xml.LocalName.SequenceEqual("p"u8))
        {
            Write(paragraphs > 0 ? "\n" : string.Empty);
            return true;
        }

        if (xml.LocalName.SequenceEqual("line-break"u8))
        {
            Write("\n");
        }
        else if (xml.LocalName.SequenceEqual("tab"u8))
        {
            Write("\t");
        }
        else if (xml.LocalName.SequenceEqual("s"u8))
        {
            Write(new string(' ', Math.Clamp(xml.Int("c"u8, 1), 1, budget.Limits.MaxCellLength)));
        }

        return false;
    }

    private void Append(bool isInParagraph)
    {
        var before = _text.WrittenCount;
        if (isInParagraph)
        {
            xml.AppendTo(_text);
            budget.Spend(before, _text.WrittenCount - before);
        }
    }

    private void Write(string text)
    {
        budget.Spend(_text.WrittenCount, text.Length);
        _text.Write(text);
    }
}
