using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Programs;

/// <summary>
/// Proves that whatever branches a document takes, its XML is well-formed: at each move of a block the same elements,
/// by name, must be open. Bodies may then be left out or repeated at will. The branches of a block whose tags stand at different
/// levels all begin alike, and all end alike.
/// </summary>
internal sealed class BalanceCheck
{
    private readonly Stack<Entered> _blocks = new();
    private Open? _open;
    private int _fields;

    /// <summary>The tags, two by two, between which the XML is not balanced.</summary>
    public List<(Tag Opening, Tag Other)> Faults { get; } = [];

    public void Run(byte[] part, IReadOnlyList<Piece> pieces)
    {
        var (xml, codes) = Flatten(part, pieces);
        var at = 0;
        foreach (var (position, code) in codes)
        {
            at = Read(xml, at, position);
            Take(code);
        }

        Read(xml, at, xml.Length);
    }

    private static (byte[] Xml, List<(int Position, Piece.Code Code)> Codes) Flatten(byte[] part, IReadOnlyList<Piece> pieces)
    {
        using var xml = new MemoryStream(part.Length + 1024);
        var codes = new List<(int, Piece.Code)>();
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case Piece.Source source:
                    xml.Write(part, source.Start, source.End - source.Start);
                    break;
                case Piece.Literal literal:
                    xml.Write(literal.Bytes);
                    break;
                case Piece.Code { Role: not CodeRole.Plain } code:
                    codes.Add(((int)xml.Length, code));
                    break;
            }
        }

        return (xml.ToArray(), codes);
    }

    private void Take(Piece.Code code)
    {
        switch (code.Role)
        {
            case CodeRole.Opens:
                _blocks.Push(new Entered(code.Tag, _open, _fields, code.Text.StartsWith("for", StringComparison.Ordinal) || code.Text.StartsWith("while", StringComparison.Ordinal), code.IsSkewed));
                break;
            case CodeRole.Jumps:
                Compare(_blocks.FirstOrDefault(block => block.IsLoop), code.Tag);
                break;
            case CodeRole.Turns when _blocks.Peek().IsSkewed:
                CompareEnds(_blocks.Peek(), code.Tag);
                _open = _blocks.Peek().At;
                break;
            case CodeRole.Turns:
                Compare(_blocks.Peek(), code.Tag);
                break;
            default:
                var block = _blocks.Pop();
                if (block.IsSkewed)
                {
                    CompareEnds(block, code.Tag);
                }
                else
                {
                    Compare(block, code.Tag);
                }

                break;
        }
    }

    private void CompareEnds(Entered block, Tag tag)
    {
        block.End ??= _open;
        if (!Same(block.End, _open) || block.Fields != _fields)
        {
            Faults.Add((block.Tag, tag));
            (_open, _fields) = (block.End, block.Fields);
        }
    }

    private void Compare(Entered? block, Tag tag)
    {
        // A loop that ends elsewhere than it begins cannot be left in its middle.
        if (block is not null && (block.IsSkewed || !Same(block.At, _open) || block.Fields != _fields))
        {
            Faults.Add((block.Tag, tag));
            // The walk goes on as if the block were mended: the next fault is another one.
            (_open, _fields) = (block.At, block.Fields);
        }
    }

    private static bool Same(Open? a, Open? b)
    {
        while (!ReferenceEquals(a, b))
        {
            if (a is null || b is null || a.Name != b.Name)
            {
                return false;
            }

            (a, b) = (a.Around, b.Around);
        }

        return true;
    }

    // Reads the tags that start before "to"; a tag that ends after it (its attribute holds the code) is read whole.
    private int Read(byte[] xml, int at, int to)
    {
        while (at < to)
        {
            var found = xml.AsSpan(at, to - at).IndexOf((byte)'<');
            if (found < 0)
            {
                return to;
            }

            at = ReadTag(xml, at + found);
        }

        return at;
    }

    private int ReadTag(byte[] xml, int start)
    {
        var rest = xml.AsSpan(start);
        if (rest.StartsWith("<!--"u8))
        {
            return start + Math.Max(rest.IndexOf("-->"u8), 1) + 3;
        }

        if (rest.StartsWith("<![CDATA["u8))
        {
            return start + Math.Max(rest.IndexOf("]]>"u8), 1) + 3;
        }

        var end = start + Math.Max(EndOf(rest), 1);
        CountField(xml.AsSpan(start, end - start));
        if (rest[1] == (byte)'/')
        {
            _open = _open?.Around;
        }
        else if (rest[1] != (byte)'?' && xml[end - 1] != (byte)'/')
        {
            var name = rest[1..rest.IndexOfAny(XmlAttribute.AfterName)];
            _open = new Open(System.Text.Encoding.UTF8.GetString(name), _open);
        }

        return end + 1;
    }

    // A field (of a date, a page, a table of contents) is open from one mark to another: a block takes it whole or not at all.
    private void CountField(ReadOnlySpan<byte> tag)
    {
        if (tag[..Math.Max(0, tag.IndexOfAny(XmlAttribute.AfterName))].EndsWith("fldChar"u8))
        {
            _fields += tag.IndexOf("\"begin\""u8) >= 0 ? 1 : tag.IndexOf("\"end\""u8) >= 0 ? -1 : 0;
        }
    }

    private static int EndOf(ReadOnlySpan<byte> tag)
    {
        var quote = (byte)0;
        for (var i = 0; i < tag.Length; i++)
        {
            if (quote == 0 ? tag[i] is (byte)'"' or (byte)'\'' : tag[i] == quote)
            {
                quote = quote == 0 ? tag[i] : (byte)0;
            }
            else if (quote == 0 && tag[i] == (byte)'>')
            {
                return i;
            }
        }

        return -1;
    }

    private sealed record Entered(Tag Tag, Open? At, int Fields, bool IsLoop, bool IsSkewed)
    {
        public Open? End { get; set; }
    }

    private sealed record Open(string Name, Open? Around);
}
