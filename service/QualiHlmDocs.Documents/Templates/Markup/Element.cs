namespace QualiHlmDocs.Documents.Templates.Markup;

/// <summary>
/// An element as a stretch of its part's bytes: <c>&lt;w:p …&gt;</c> from <see cref="Start"/> to <see cref="OpenEnd"/>, its
/// end tag from <see cref="CloseStart"/> to <see cref="End"/>. An empty element closes where it opens.
/// </summary>
internal struct Element
{
    /// <summary>The element around it by index; −1 for the root.</summary>
    public int Parent;

    public int Start;
    public int OpenEnd;
    public int CloseStart;
    public int End;

    /// <summary>The index after its last descendant: the elements inside it are those from its own index + 1 up to here.</summary>
    public int After;

    /// <summary>How long its qualified name is; it stands right after <c>&lt;</c>.</summary>
    public int NameLength;

    public ElementKind Kind;

    /// <summary>True in DrawingML (<c>a:p</c>, <c>a:t</c>), whose text has neither <c>xml:space</c> nor tab elements.</summary>
    public bool IsDrawing;

    public readonly bool IsEmpty => OpenEnd == End;
}
