using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Running;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>A part of a template that has been read.</summary>
internal sealed record TemplatePart(string Name, PartKind Kind, PartMarkup Markup, PartCompiler Compiler, List<Tag> Tags)
{
    public RunBreaks Breaks => RunBreaks.For(Markup.WordPrefix);

    /// <summary>A piece of an element that leaves its part: bytes become constants, and its identifier that of the turn.</summary>
    public IEnumerable<Piece> Detached(Piece piece, int element, ReadOnlySpan<byte> idName, Piece.Identity number)
    {
        if (piece is not Piece.Source source)
        {
            return [piece];
        }

        return XmlAttribute.Find(Markup, element, idName) is { } id && source.Start <= id.ValueStart && id.ValueEnd <= source.End
            ? [Bytes(source.Start, id.ValueStart), number, Bytes(id.ValueEnd, source.End)]
            : [Bytes(source.Start, source.End)];
    }

    private Piece.Literal Bytes(int start, int end) => new([.. Markup.Bytes(start, end)]);
}
