using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>The parts that loops of other parts add to: notes, comments, relationships, numbered lists, charts.</summary>
internal sealed class LoopParts
{
    private readonly MovableNotes? _footnotes;
    private readonly MovableNotes? _endnotes;
    private int _lists;
    private int _bookmarks;

    private readonly Lazy<ListStyles> _styles;

    public LoopParts(TemplatePackage package, IReadOnlyList<TemplatePart> parts)
    {
        _styles = new(() => ListStyles.Of(package));
        _footnotes = Notes(parts, "footnotes", CollectedKind.Footnotes);
        _endnotes = Notes(parts, "endnotes", CollectedKind.Endnotes);
        Comments = parts.FirstOrDefault(part => part.Kind.IsComments) is { } comments ? new MovableNotes(comments, CollectedKind.Comments) : null;
        Lists = parts.FirstOrDefault(part => part.Kind.IsLists) is { } lists ? new ListDefinitions(lists) : null;
    }

    public ListDefinitions? Lists { get; }

    public MovableNotes? Comments { get; }

    public ListStyles ListStyles => _styles.Value;

    /// <summary>The parts of each letter, when many are made in one document.</summary>
    public LetterParts? Letters { get; init; }

    /// <summary>The links whose addresses hold tags, by the part that holds them.</summary>
    public required IReadOnlyDictionary<string, LinkTargets> Links { get; init; }

    /// <summary>The charts that are made where they stand.</summary>
    public required MovableCharts Charts { get; init; }

    public int LastNote => Math.Max(_footnotes?.LastId ?? 0, _endnotes?.LastId ?? 0);

    public int LastComment => Comments?.LastId ?? 0;

    public int LastList => Lists?.LastId ?? 0;

    /// <summary>All the tags of a part in the order they are read, those of its links among the others.</summary>
    public IEnumerable<Tag> ReadIn(TemplatePart part) =>
        Links.TryGetValue(part.Name, out var own) ? own.Staying : Links.TryGetValue(Packages.OpcNames.RelationshipsOf(part.Name), out var links) ? links.Among(part) : part.Tags;

    /// <summary>The tags of a part that no loop of another took along.</summary>
    public IReadOnlyList<Tag> TagsOf(TemplatePart part) =>
        Charts.HasMoved(part.Name) ? [] : Links.TryGetValue(part.Name, out var links) ? links.Staying
        : NotesIn(part.Name)?.Staying() ?? part.Tags;

    public MovableNotes? NotesOf(ReadOnlySpan<byte> reference) => reference.EndsWith("footnoteReference"u8) ? _footnotes : _endnotes;

    public int NextList()
    {
        _lists++;
        return _lists;
    }

    public int NextBookmark()
    {
        _bookmarks++;
        return _bookmarks;
    }

    /// <summary>True for a part that must be written anew though it may have no tag itself.</summary>
    public bool AddsTo(string part) => NotesIn(part)?.HasMoved == true || (Lists?.Name == part && _lists > 0) || Links.ContainsKey(part);

    /// <summary>Puts into a part the place where what loops add is written, and takes out what they took along.</summary>
    public void AddTo(string part, Edits edits)
    {
        if (!AddsTo(part))
        {
            return;
        }

        if (Links.TryGetValue(part, out var links))
        {
            links.AddTo(edits);
        }
        else if (Lists?.Name == part)
        {
            edits.Insert(Lists.End, new Piece.Collected(CollectedKind.Lists));
        }

        NotesIn(part)?.AddTo(edits);
    }

    private MovableNotes? NotesIn(string part) => new[] { _footnotes, _endnotes, Comments }.FirstOrDefault(notes => notes?.Name == part);

    private static MovableNotes? Notes(IReadOnlyList<TemplatePart> parts, string type, CollectedKind kind) =>
        parts.FirstOrDefault(part => part.Name.EndsWith(type + ".xml", StringComparison.OrdinalIgnoreCase)) is { } notes ? new MovableNotes(notes, kind) : null;
}
