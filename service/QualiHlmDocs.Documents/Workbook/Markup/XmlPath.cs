namespace QualiHlmDocs.Documents.Workbook.Markup;

/// <summary>The elements that are open, with the prefixes that each declares.</summary>
internal sealed class XmlPath
{
    private readonly List<int> _ends = [0];
    private readonly List<(byte[] Prefix, int Depth)> _prefixes = [];
    private byte[] _names = new byte[256];

    /// <summary>How many are open.</summary>
    public int Depth => _ends.Count - 1;

    public void Push(ReadOnlySpan<byte> name)
    {
        var start = _ends[^1];
        if (start + name.Length > _names.Length)
        {
            Array.Resize(ref _names, Math.Max(_names.Length * 2, start + name.Length));
        }

        name.CopyTo(_names.AsSpan(start));
        _ends.Add(start + name.Length);
    }

    /// <summary>True when the name is that of the innermost open element.</summary>
    public bool IsInnermost(ReadOnlySpan<byte> name) => Depth > 0 && name.SequenceEqual(_names.AsSpan(_ends[^2], _ends[^1] - _ends[^2]));

    public void Pop()
    {
        _ends.RemoveAt(_ends.Count - 1);
        DropPrefixes(Depth);
    }

    /// <summary>Declares what a tag declares, then raises damage where it uses a prefix that nothing declares.</summary>
    /// <param name="prefix">Of the element; empty for none.</param>
    /// <param name="attributes">Of its tag.</param>
    public void Declare(ReadOnlySpan<byte> prefix, XmlAttributes attributes)
    {
        for (var index = 0; index < attributes.Count; index++)
        {
            if (attributes.Prefix(index).SequenceEqual("xmlns"u8))
            {
                XmlNames.Require(attributes.Raw(index).Length > 0 && !attributes.LocalName(index).SequenceEqual("xmlns"u8));
                _prefixes.Add((attributes.LocalName(index).ToArray(), Depth));
            }
        }

        CheckDeclared(prefix);
        for (var index = 0; index < attributes.Count; index++)
        {
            CheckDeclared(attributes.Prefix(index));
        }
    }

    /// <summary>Forgets what elements deeper than these declared: an empty one declares for itself only.</summary>
    public void DropPrefixes(int depth)
    {
        while (_prefixes.Count > 0 && _prefixes[^1].Depth >= depth)
        {
            _prefixes.RemoveAt(_prefixes.Count - 1);
        }
    }

    private void CheckDeclared(ReadOnlySpan<byte> prefix)
    {
        var isDeclared = prefix.IsEmpty || prefix.SequenceEqual("xml"u8) || prefix.SequenceEqual("xmlns"u8);
        for (var index = _prefixes.Count - 1; index >= 0 && !isDeclared; index--)
        {
            isDeclared = prefix.SequenceEqual(_prefixes[index].Prefix);
        }

        XmlNames.Require(isDeclared);
    }
}
