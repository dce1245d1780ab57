namespace QualiHlmDocs.Documents.Templates.Markup;

/// <summary>
/// A part's XML as UTF-8 bytes and the table of its elements in document order: no tree of objects, and nothing but
/// offsets, so that what no tag touches goes out byte for byte.
/// </summary>
internal sealed class PartMarkup
{
    private PartMarkup(byte[] xml, Element[] elements, Namespaces names) => (Xml, Elements, Names) = (xml, elements, names);

    public byte[] Xml { get; }

    public Element[] Elements { get; }

    public Namespaces Names { get; }

    /// <summary>The Word prefix with its colon; DrawingML-only parts have none.</summary>
    public ReadOnlySpan<byte> WordPrefix => Names.Word ?? [];

    /// <summary>Reads well-formed XML (checked before, by a real parser).</summary>
    /// <exception cref="MarkupFaultException">Deeper than <paramref name="maxDepth"/>.</exception>
    public static PartMarkup Read(byte[] xml, int maxDepth)
    {
        var names = Namespaces.Of(xml);
        var scan = new ElementScan(xml, names, maxDepth);
        return new PartMarkup(xml, scan.Run(), names);
    }

    /// <summary>Reads an element that was taken out of a part.</summary>
    /// <param name="xml">The element.</param>
    /// <param name="names">The prefixes of the part.</param>
    /// <param name="maxDepth">How deep it may go.</param>
    public static PartMarkup ReadFragment(byte[] xml, Namespaces names, int maxDepth) => new(xml, new ElementScan(xml, names, maxDepth).Run(), names);

    public ReadOnlySpan<byte> Bytes(int start, int end) => Xml.AsSpan(start, end - start);

    public ReadOnlySpan<byte> OpenTag(int element) => Bytes(Elements[element].Start, Elements[element].OpenEnd);

    /// <summary>The name of an element without its prefix.</summary>
    public ReadOnlySpan<byte> LocalName(int element)
    {
        var name = Name(element);
        return name[(name.IndexOf((byte)':') + 1)..];
    }

    public ReadOnlySpan<byte> Name(int element) => Xml.AsSpan(Elements[element].Start + 1, Elements[element].NameLength);

    /// <summary>The nearest ancestor of that kind, the element itself included; −1 when there is none.</summary>
    public int Enclosing(int element, ElementKind kind)
    {
        while (element >= 0 && Elements[element].Kind != kind)
        {
            element = Elements[element].Parent;
        }

        return element;
    }

    /// <summary>The child of <paramref name="ancestor"/> that holds <paramref name="element"/>, or is it.</summary>
    public int ChildHolding(int ancestor, int element)
    {
        while (Elements[element].Parent != ancestor)
        {
            element = Elements[element].Parent;
        }

        return element;
    }

    public bool IsInside(int element, int ancestor) => element >= ancestor && element < Elements[ancestor].After;

    /// <summary>The index after the last element that starts before a byte offset.</summary>
    public int FirstAtOrAfter(int offset)
    {
        var (low, high) = (0, Elements.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Elements[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
