namespace QualiHlmDocs.Documents.Templates.Markup;

/// <summary>One pass over well-formed XML that lists its elements.</summary>
internal sealed class ElementScan(byte[] xml, Namespaces names, int maxDepth)
{
    // An element takes about that many bytes in what Word saves.
    private readonly List<Element> _elements = new(xml.Length / 32);
    private readonly Stack<int> _open = new();
    private int _at;

    public Element[] Run()
    {
        for (int found; _at < xml.Length && (found = xml.AsSpan(_at).IndexOf((byte)'<')) >= 0;)
        {
            _at += found;
            Step();
        }

        return [.. _elements];
    }

    private void Step()
    {
        var rest = xml.AsSpan(_at);
        if (rest.StartsWith("</"u8))
        {
            Close();
        }
        else if (rest.StartsWith("<!--"u8))
        {
            SkipPast("-->"u8);
        }
        else if (rest.StartsWith("<![CDATA["u8))
        {
            SkipPast("]]>"u8);
        }
        else if (rest.StartsWith("<?"u8))
        {
            SkipPast("?>"u8);
        }
        else
        {
            Open(rest);
        }
    }

    private void SkipPast(ReadOnlySpan<byte> end)
    {
        var found = xml.AsSpan(_at).IndexOf(end);
        _at = found < 0 ? xml.Length : _at + found + end.Length;
    }

    private void Open(ReadOnlySpan<byte> rest)
    {
        var nameLength = rest[1..].IndexOfAny(XmlAttribute.AfterName);
        var end = TagEnd(rest);
        if (nameLength < 0 || end < 0)
        {
            throw new MarkupFaultException("A tag never ends.");
        }

        var kind = names.KindOf(rest.Slice(1, nameLength), out var isDrawing);
        var element = new Element
        {
            Parent = _open.Count > 0 ? _open.Peek() : -1,
            Start = _at,
            OpenEnd = _at + end + 1,
            CloseStart = _at + end + 1,
            End = _at + end + 1,
            After = _elements.Count + 1,
            NameLength = nameLength,
            Kind = kind,
            IsDrawing = isDrawing,
        };
        _at += end + 1;
        _elements.Add(element);
        if (rest[end - 1] != (byte)'/')
        {
            _open.Push(_elements.Count - 1);
            if (_open.Count > maxDepth)
            {
                throw new MarkupFaultException("The XML is too deep.");
            }
        }
    }

    // A ">" may stand inside an attribute's value.
    private static int TagEnd(ReadOnlySpan<byte> tag)
    {
        for (var at = 1; ;)
        {
            var found = tag[at..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (found < 0)
            {
                return -1;
            }

            at += found;
            if (tag[at] == (byte)'>')
            {
                return at;
            }

            var closing = tag[(at + 1)..].IndexOf(tag[at]);
            if (closing < 0)
            {
                return -1;
            }

            at += closing + 2;
        }
    }

    private void Close()
    {
        var end = xml.AsSpan(_at).IndexOf((byte)'>');
        if (end < 0 || _open.Count == 0)
        {
            throw new MarkupFaultException("An end tag without a start.");
        }

        ref var element = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_elements)[_open.Pop()];
        element.CloseStart = _at;
        element.End = _at + end + 1;
        element.After = _elements.Count;
        _at = element.End;
    }
}
