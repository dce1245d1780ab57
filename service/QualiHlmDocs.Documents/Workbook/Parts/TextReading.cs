using System.Buffers;
using System.Text;
using QualiHlmDocs.Documents.Workbook.Markup;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>The text of an element, in one buffer that serves every cell.</summary>
internal sealed class TextReading(XmlScanner xml, TextBudget budget)
{
    private readonly ArrayBufferWriter<char> _text = new();

    /// <summary>
    /// All text of a rich or plain string (<c>si</c>, <c>is</c>), phonetic runs left out, or of a value. Good until the
    /// next; leaves the scanner at the element's end.
    /// </summary>
    public ReadOnlySpan<char> OfElement()
    {
        _text.ResetWrittenCount();
        if (xml.IsEmptyElement)
        {
            return [];
        }

        // A value is its own text; a string's stands in its « t ».
        var depth = xml.Depth;
        var isText = xml.LocalName.SequenceEqual("v"u8) || xml.LocalName.SequenceEqual("definedName"u8);
        var phonetic = int.MaxValue;
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.Token)
            {
                case XmlToken.Start when !xml.IsEmptyElement:
                    phonetic = phonetic == int.MaxValue && xml.LocalName.SequenceEqual("rPh"u8) ? xml.Depth : phonetic;
                    isText = xml.LocalName.SequenceEqual("t"u8);
                    break;
                case XmlToken.End:
                    phonetic = xml.Depth == phonetic ? int.MaxValue : phonetic;
                    isText = false;
                    break;
                case XmlToken.Text when isText && phonetic == int.MaxValue:
                    Append();
                    break;
            }
        }

        return XmlEscapes.Decode(_text.WrittenSpan);
    }

    /// <summary>The text at hand, entities replaced.</summary>
    public ReadOnlySpan<char> OfText()
    {
        _text.ResetWrittenCount();
        Append();
        return _text.WrittenSpan;
    }

    /// <summary>A value of plain letters and digits.</summary>
    public ReadOnlySpan<char> OfAscii(ReadOnlySpan<byte> value)
    {
        _text.ResetWrittenCount();
        budget.Spend(0, value.Length);
        _ = Encoding.UTF8.GetChars(value, (IBufferWriter<char>)_text);
        return _text.WrittenSpan;
    }

    private void Append()
    {
        var before = _text.WrittenCount;
        xml.AppendTo(_text);
        budget.Spend(before, _text.WrittenCount - before);
    }
}
