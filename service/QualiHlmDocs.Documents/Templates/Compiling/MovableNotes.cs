using System.Globalization;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>
/// The footnotes, endnotes or comments of a template. One that a loop refers to leaves its part: it is compiled where its
/// reference stands, and written once for each turn under a number of its own.
/// </summary>
internal sealed class MovableNotes(TemplatePart part, CollectedKind kind)
{
    private readonly HashSet<int> _moved = [];

    public string Name => part.Name;

    public bool HasMoved => _moved.Count > 0;

    public int LastId => Notes.Select(IdOf).Select(id => int.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0).Append(0).Max();

    /// <summary>The pieces of a note, to stand where it is referred to; null when there is no such note.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="loops">Numbers the bookmarks; a note refers to no other note.</param>
    /// <param name="number">Its number in the turn at hand.</param>
    public List<Piece>? Take(string id, LoopParts loops, Piece.Identity number)
    {
        var note = Notes.FirstOrDefault(note => IdOf(note) == id, -1);
        if (note < 0 || !_moved.Add(note))
        {
            return null;
        }

        return part.Compiler.Compile([.. part.Tags.Where(tag => part.Markup.IsInside(tag.Carrier, note))], loops, note) is { } pieces
            ? [new Piece.Aside(kind, true), .. pieces.SelectMany(piece => part.Detached(piece, note, "id"u8, number)), new Piece.Aside(kind, false)]
            : null;
    }

    /// <summary>The tags that stay in the part.</summary>
    public IReadOnlyList<Tag> Staying() => [.. part.Tags.Where(tag => !_moved.Any(note => part.Markup.IsInside(tag.Carrier, note)))];

    public void AddTo(Edits edits)
    {
        foreach (var note in _moved)
        {
            edits.Remove(part.Markup.Elements[note].Start, part.Markup.Elements[note].End);
        }

        var root = part.Markup.Elements[0];
        edits.Insert(root.CloseStart, new Piece.Collected(kind));
    }

    private IEnumerable<int> Notes => Enumerable.Range(0, part.Markup.Elements.Length).Where(i => part.Markup.Elements[i].Kind is ElementKind.Note or ElementKind.Comment);

    private string IdOf(int note) => XmlAttribute.Find(part.Markup, note, "id"u8)?.Value(part.Markup) ?? string.Empty;
}
