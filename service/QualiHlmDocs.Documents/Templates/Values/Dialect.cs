using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>The namespaces of a part that is written in the usual form of Office Open XML, or in its strict one.</summary>
internal sealed record Dialect(string Word, string Relationships, string Drawing, string WordDrawing, string Picture)
{
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static Dialect Transitional { get; } = new(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "http://schemas.openxmlformats.org/drawingml/2006/picture");

    public static Dialect Strict { get; } = new(
        StrictWord,
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
        "http://purl.oclc.org/ooxml/drawingml/main",
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        "http://purl.oclc.org/ooxml/drawingml/picture");

    public bool IsStrict => ReferenceEquals(this, Strict);

    public static Dialect Of(PartMarkup part) =>
        part.OpenTag(0).IndexOf(System.Text.Encoding.ASCII.GetBytes(StrictWord)) >= 0 ? Strict : Transitional;
}
