using System.Globalization;
using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>
/// A stretch of text in which a tag may stand, however the XML cuts it: a paragraph (without what its text boxes hold),
/// the field codes of a paragraph, an attribute, or an element's text. Each character knows its bytes and its carrier.
/// </summary>
internal sealed class Flow(SlotKind kind, int paragraph)
{
    private readonly List<TextChar> _chars = [];
    private readonly List<int> _carriers = [];
    private string? _text;

    public SlotKind Kind { get; } = kind;

    /// <summary>The paragraph element; outside paragraphs, the element that has the text or the attribute.</summary>
    public int Paragraph { get; } = paragraph;

    public string Text => _text ??= string.Create(_chars.Count, _chars, (span, chars) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = chars[i].Value;
        }
    });

    public TextChar this[int at] => _chars[at];

    public int Length => _chars.Count;

    /// <summary>The element that carries a character: <c>w:t</c>, <c>w:tab</c>, <c>w:instrText</c>…</summary>
    public int CarrierOf(int at) => _carriers[at];

    public void AddText(PartMarkup part, int carrier, int start, int end)
    {
        XmlText.Read(part.Xml, start, end, _chars);
        while (_carriers.Count < _chars.Count)
        {
            _carriers.Add(carrier);
        }
    }

    /// <summary>Takes each <c>%7B</c> of an address for the one character it stands for.</summary>
    public void DecodePercents()
    {
        for (var i = 0; i + 2 < _chars.Count; i++)
        {
            if (_chars[i].Value == '%' && byte.TryParse([_chars[i + 1].Value, _chars[i + 2].Value], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code < 0x80)
            {
                _chars[i] = new TextChar((char)code, _chars[i].Start, _chars[i + 2].End);
                _chars.RemoveRange(i + 1, 2);
                _carriers.RemoveRange(i + 1, 2);
            }
        }
    }

    /// <summary>An element that a reader sees as one character, such as a tab.</summary>
    public void AddElement(PartMarkup part, int element, char seen)
    {
        _chars.Add(new TextChar(seen, part.Elements[element].Start, part.Elements[element].End));
        _carriers.Add(element);
    }
}
