using System.Buffers;
using System.Text;

namespace QualiHlmDocs.Documents.Workbook.Markup;

/// <summary>The attributes of the tag at hand, as they stand in the window.</summary>
internal sealed class XmlAttributes(XmlWindow window)
{
    private const int FewEnoughToCompare = 12;

    private Place[] _places = new Place[8];

    public int Count { get; private set; }

    /// <summary>True when one of them has a prefix, or declares a namespace.</summary>
    public bool HaveNamespaces { get; private set; }

    public ReadOnlySpan<byte> LocalName(int index) => window.Bytes.AsSpan(_places[index].Local, _places[index].NameEnd - _places[index].Local);

    /// <summary>Empty for none.</summary>
    public ReadOnlySpan<byte> Prefix(int index) => window.Bytes.AsSpan(_places[index].Start, Math.Max(0, _places[index].Local - 1 - _places[index].Start));

    /// <summary>As written; for values that hold no entity, such as numbers and references.</summary>
    public ReadOnlySpan<byte> Raw(int index) => window.Bytes.AsSpan(_places[index].Value, _places[index].ValueEnd - _places[index].Value);

    /// <summary>As meant: entities replaced, white space made ordinary.</summary>
    public string Value(int index)
    {
        var text = new ArrayBufferWriter<char>();
        XmlCharacters.Append(Spaced(Raw(index)), _places[index].Marks, hasEntities: true, text);
        return new string(text.WrittenSpan);
    }

    public void Clear() => (Count, HaveNamespaces) = (0, false);

    /// <summary>Reads the attribute at a position of the window; gives the position behind it, or -1 where the window ends before.</summary>
    public int Read(int start)
    {
        var nameEnd = XmlNames.EndOf(window, start, out var local);
        if (nameEnd < 0)
        {
            return nameEnd;
        }

        var (bytes, classes) = (window.Bytes, XmlBytes.Classes);
        var position = Spaces(bytes, nameEnd);
        if (bytes[position] == '=')
        {
            position = Spaces(bytes, position + 1);
            var quote = bytes[position];
            if (quote is (byte)'"' or (byte)'\'')
            {
                var value = ++position;
                var marks = 0;
                byte kind;
                while (bytes[position] != quote && ((kind = classes[bytes[position]]) & XmlBytes.Stop) == 0)
                {
                    marks |= kind;
                    position++;
                }

                if (bytes[position] == quote)
                {
                    Add(new Place(start, local, nameEnd, value, position, marks));
                    return position + 1;
                }
            }
        }

        return position >= window.End ? -1 : throw XmlNames.Damage();
    }

    /// <summary>Raises damage where a value is no text, or two attributes have one name.</summary>
    public void Check()
    {
        for (var index = 0; index < Count; index++)
        {
            if ((_places[index].Marks & (XmlBytes.High | XmlBytes.Ampersand)) != 0)
            {
                XmlCharacters.Check(Raw(index), _places[index].Marks, hasEntities: true);
            }
        }

        if (Count > 1)
        {
            CheckTwins();
        }
    }

    public static int Spaces(byte[] bytes, int position)
    {
        while ((XmlBytes.Classes[bytes[position]] & XmlBytes.Space) != 0)
        {
            position++;
        }

        return position;
    }

    // Line breaks written as such are spaces in an attribute; those written as entities stay line breaks.
    private static byte[] Spaced(ReadOnlySpan<byte> raw)
    {
        var spaced = new List<byte>(raw.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            if (raw[at] != '\n' || at == 0 || raw[at - 1] != '\r')
            {
                spaced.Add(raw[at] is (byte)'\t' or (byte)'\n' or (byte)'\r' ? (byte)' ' : raw[at]);
            }
        }

        return [.. spaced];
    }

    private void Add(in Place place)
    {
        if (Count == _places.Length)
        {
            Array.Resize(ref _places, Count * 2);
        }

        _places[Count++] = place;
        HaveNamespaces |= place.Local > place.Start || Name(place) is [(byte)'x', (byte)'m', (byte)'l', (byte)'n', (byte)'s'];
    }

    private ReadOnlySpan<byte> Name(in Place place) => window.Bytes.AsSpan(place.Start, place.NameEnd - place.Start);

    private void CheckTwins()
    {
        if (Count > FewEnoughToCompare)
        {
            var names = new HashSet<string>();
            for (var index = 0; index < Count; index++)
            {
                XmlNames.Require(names.Add(Encoding.UTF8.GetString(Name(_places[index]))));
            }

            return;
        }

        for (var index = 1; index < Count; index++)
        {
            for (var other = 0; other < index; other++)
            {
                XmlNames.Require(!Name(_places[index]).SequenceEqual(Name(_places[other])));
            }
        }
    }

    private readonly record struct Place(int Start, int Local, int NameEnd, int Value, int ValueEnd, int Marks);
}
