using System.Buffers;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Markup;

/// <summary>
/// Reads the XML of a part as the bytes it is, token after token, and makes no string that is not asked for. It holds a
/// part to being well-formed as <see cref="System.Xml.XmlReader"/> does, and refuses a DOCTYPE before anything in it is
/// looked at. What is wrong raises <see cref="WorkbookFaultException"/>. Not for several threads.
/// </summary>
internal sealed class XmlScanner : IDisposable
{
    private readonly XmlWindow _window;
    private readonly XmlPath _path = new();
    private readonly TextBudget _budget;
    private int _start;
    private int _local;
    private int _length;
    private int _marks;
    private bool _hasEntities;
    private bool _hasRoot;

    /// <param name="part">The part's bytes, in UTF-8 or as its first bytes say.</param>
    /// <param name="budget">Whose depth it keeps to.</param>
    public XmlScanner(Stream part, TextBudget budget)
    {
        _budget = budget;
        _window = XmlOpening.Open(part);
        Attributes = new XmlAttributes(_window);
    }

    public XmlToken Token { get; private set; }

    /// <summary>How many elements stand around the token; an element's start and end have the same.</summary>
    public int Depth { get; private set; }

    /// <summary>True for <c>&lt;x/&gt;</c>, which has no end of its own.</summary>
    public bool IsEmptyElement { get; private set; }

    /// <summary>Of the element's start at hand.</summary>
    public XmlAttributes Attributes { get; }

    /// <summary>Of the element at hand, whatever its namespace: the transitional and the strict ones share their local names.</summary>
    public ReadOnlySpan<byte> LocalName => _window.Bytes.AsSpan(_local, _length - (_local - _start));

    /// <summary>The text at hand as written, when no entity or line end in it must be replaced; null otherwise.</summary>
    public bool TryRaw(out ReadOnlySpan<byte> raw)
    {
        raw = _window.Bytes.AsSpan(_start, _length);
        return (_marks & (XmlBytes.Return | (_hasEntities ? XmlBytes.Ampersand : 0))) == 0;
    }

    /// <summary>Adds the text at hand.</summary>
    public void AppendTo(ArrayBufferWriter<char> text) => XmlCharacters.Append(_window.Bytes.AsSpan(_start, _length), _marks, _hasEntities, text);

    /// <summary>True for the start of an element of that local name.</summary>
    public bool IsStart(ReadOnlySpan<byte> name) => Token == XmlToken.Start && LocalName.SequenceEqual(name);

    /// <summary>The next element's start or end, or text; false at the end of a whole document.</summary>
    public bool Read()
    {
        while (_window.Position < _window.End || _window.More())
        {
            if (_window.Bytes[_window.Position] != '<' ? ReadText() : ReadTag())
            {
                return true;
            }
        }

        XmlNames.Require(_hasRoot && _path.Depth == 0);
        return false;
    }

    /// <summary>
    /// Reads the next cell whole, where it is a plain one in an open row; false leaves everything as it was. Good until
    /// the next token.
    /// </summary>
    public bool TryReadPlain(ref PlainCell cell)
    {
        var length = cell.Read(_window.Bytes.AsSpan(_window.Position, _window.End - _window.Position));
        if (length > 0)
        {
            _window.Position += length;
            _budget.CheckDepth(_path.Depth + (cell.Value.IsEmpty ? 0 : 1));
        }

        return length > 0;
    }

    public void Dispose() => _window.Dispose();

    // Each reading of a token says how far it came, or a negative number where the window must hold more of it.
    private bool ReadTag()
    {
        int end;
        bool isToken;
        do
        {
            isToken = false;
            end = (char)_window.Bytes[_window.Position + 1] switch
            {
                '/' => EndTag(out isToken),
                '!' => Declaration(out isToken),
                '?' => XmlOpening.Instruction(_window),
                _ => StartTag(out isToken),
            };
        }
        while (end < 0 && _window.More());

        _window.Position = end >= 0 ? end : throw XmlNames.Damage();
        return isToken;
    }

    private int StartTag(out bool isToken)
    {
        isToken = true;
        Attributes.Clear();
        var start = _window.Position + 1;
        var position = XmlNames.EndOf(_window, start, out var local);
        var nameEnd = position;
        while (position >= 0)
        {
            var next = XmlAttributes.Spaces(_window.Bytes, position);
            var end = _window.Bytes[next];
            if (end is (byte)'>' or (byte)'/')
            {
                IsEmptyElement = end == '/';
                return !IsEmptyElement || _window.Bytes[next + 1] == '>' ? Started(start, local, nameEnd, next + (IsEmptyElement ? 2 : 1)) : Short(next + 1);
            }

            position = next == position || next >= _window.End ? Short(next) : Attributes.Read(next);
        }

        return position;
    }

    private int Started(int start, int local, int nameEnd, int end)
    {
        (_start, _local, _length, Token, Depth) = (start, local, nameEnd - start, XmlToken.Start, _path.Depth);
        XmlNames.Require(Depth > 0 || !_hasRoot);
        _hasRoot = true;
        _budget.CheckDepth(Depth);
        if (Attributes.Count > 0)
        {
            Attributes.Check();
        }

        if (local > start || Attributes.HaveNamespaces)
        {
            _path.Declare(_window.Bytes.AsSpan(start, Math.Max(0, local - 1 - start)), Attributes);
        }

        if (!IsEmptyElement)
        {
            _path.Push(_window.Bytes.AsSpan(start, nameEnd - start));
        }
        else if (Attributes.HaveNamespaces)
        {
            _path.DropPrefixes(Depth);
        }

        return end;
    }

    private int EndTag(out bool isToken)
    {
        isToken = true;
        var start = _window.Position + 2;
        var nameEnd = XmlNames.EndOf(_window, start, out var local);
        if (nameEnd < 0)
        {
            return nameEnd;
        }

        var position = XmlAttributes.Spaces(_window.Bytes, nameEnd);
        if (_window.Bytes[position] != '>')
        {
            return Short(position);
        }

        XmlNames.Require(_path.IsInnermost(_window.Bytes.AsSpan(start, nameEnd - start)));
        _path.Pop();
        (_start, _local, _length, Token, Depth) = (start, local, nameEnd - start, XmlToken.End, _path.Depth);
        return position + 1;
    }

    // Comments say nothing; CDATA is text; a DOCTYPE is never read.
    private int Declaration(out bool isToken)
    {
        isToken = false;
        var rest = _window.Bytes.AsSpan(_window.Position, _window.End - _window.Position);
        if (rest.StartsWith("<!--"u8))
        {
            return XmlOpening.EndOfComment(_window);
        }

        if (rest.StartsWith("<![CDATA["u8) && _path.Depth > 0)
        {
            isToken = rest.IndexOf("]]>"u8) >= 0;
            return isToken ? CharacterData(_window.Position + 9, _window.Position + rest.IndexOf("]]>"u8)) : -1;
        }

        if (rest.StartsWith("<!DOCTYPE"u8) && !_hasRoot)
        {
            throw new WorkbookFaultException(Fault.Dangerous);
        }

        return "<!DOCTYPE"u8.StartsWith(rest) || "<![CDATA["u8.StartsWith(rest) || "<!--"u8.StartsWith(rest) ? -1 : throw XmlNames.Damage();
    }

    private int CharacterData(int start, int end)
    {
        var marks = 0;
        for (var position = start; position < end; position++)
        {
            var code = _window.Bytes[position];
            marks |= XmlBytes.Classes[code];
            XmlNames.Require(code is >= (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r');
        }

        Text(start, end, marks, hasEntities: false);
        return end + 3;
    }

    // False for white space around the root, which says nothing.
    private bool ReadText()
    {
        int position, marks;
        do
        {
            (position, marks) = (_window.Position, 0);
            byte kind;
            var (bytes, classes) = (_window.Bytes, XmlBytes.Classes);
            while (((kind = classes[bytes[position]]) & XmlBytes.Stop) == 0)
            {
                marks |= kind;
                position++;
            }
        }
        while (position == _window.End && _window.More());

        var text = _window.Bytes.AsSpan(_window.Position, position - _window.Position);
        XmlNames.Require(position == _window.End || _window.Bytes[position] == '<');
        XmlNames.Require((marks & XmlBytes.Bracket) == 0 || text.IndexOf("]]>"u8) < 0);
        Text(_window.Position, position, marks, hasEntities: true);
        _window.Position = position;
        XmlNames.Require(_path.Depth > 0 || text.IndexOfAnyExcept(" \t\r\n"u8) < 0);
        return _path.Depth > 0;
    }

    private void Text(int start, int end, int marks, bool hasEntities)
    {
        (_start, _local, _length, _marks, _hasEntities) = (start, start, end - start, marks, hasEntities);
        (Token, Depth) = (XmlToken.Text, _path.Depth);
        if ((marks & (XmlBytes.High | XmlBytes.Ampersand)) != 0)
        {
            XmlCharacters.Check(_window.Bytes.AsSpan(start, end - start), marks, hasEntities);
        }
    }

    private int Short(int position) => position >= _window.End ? -1 : throw XmlNames.Damage();
}

/// <summary>What a scanner has at hand.</summary>
internal enum XmlToken
{
    None,
    Start,
    End,
    Text,
}
