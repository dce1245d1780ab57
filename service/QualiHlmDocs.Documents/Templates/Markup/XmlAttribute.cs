using System.Buffers;

namespace QualiHlmDocs.Documents.Templates.Markup;

/// <summary>An attribute of a start tag as offsets into the part: name, value without its quotes, and the whole with the space before.</summary>
internal readonly record struct XmlAttribute(int Start, int NameStart, int NameEnd, int ValueStart, int ValueEnd)
{
    /// <summary>What ends the name of an element.</summary>
    public static SearchValues<byte> AfterName { get; } = SearchValues.Create(" \t\r\n/>"u8);

    /// <summary>After the closing quote.</summary>
    public int End => ValueEnd + 1;

    /// <summary>The attributes of a start tag in order.</summary>
    public static List<XmlAttribute> Of(PartMarkup part, int element)
    {
        var xml = part.Xml;
        var attributes = new List<XmlAttribute>();
        var (at, end) = (part.Elements[element].Start + 1 + part.Elements[element].NameLength, part.Elements[element].OpenEnd);
        while (true)
        {
            var start = at;
            while (at < end && xml[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                at++;
            }

            if (at >= end || xml[at] is (byte)'/' or (byte)'>')
            {
                return attributes;
            }

            var name = at;
            var equals = at + xml.AsSpan(at, end - at).IndexOf((byte)'=');
            var nameEnd = name + xml.AsSpan(name, equals - name).TrimEnd(" \t\r\n"u8).Length;
            var quote = equals + 1 + xml.AsSpan(equals + 1, end - equals - 1).IndexOfAny((byte)'"', (byte)'\'');
            var closing = quote + 1 + xml.AsSpan(quote + 1, end - quote - 1).IndexOf(xml[quote]);
            attributes.Add(new XmlAttribute(start, name, nameEnd, quote + 1, closing));
            at = closing + 1;
        }
    }

    /// <summary>The attribute of that local name (any prefix); null when there is none.</summary>
    public static XmlAttribute? Find(PartMarkup part, int element, ReadOnlySpan<byte> localName)
    {
        foreach (var attribute in Of(part, element))
        {
            var name = part.Bytes(attribute.NameStart, attribute.NameEnd);
            if (name[(name.IndexOf((byte)':') + 1)..].SequenceEqual(localName))
            {
                return attribute;
            }
        }

        return null;
    }

    public string Value(PartMarkup part) => XmlText.Decode(part.Xml, ValueStart, ValueEnd);
}
