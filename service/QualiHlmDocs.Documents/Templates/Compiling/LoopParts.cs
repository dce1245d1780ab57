using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>The parts that loops of other parts add to: notes, and numbered lists.</summary>
internal sealed class LoopParts(MovableNotes? footnotes, MovableNotes? endnotes, ListDefinitions? lists)
{
    private int _lists;
    private int _bookmarks;

    public ListDefinitions? Lists { get; } = lists;

    /// <summary>The parts of each letter, when many are made in one document.</summary>
    public LetterParts? Letters { get; init; }

    /// <summary>The links whose addresses hold tags, by the part that holds them.</summary>
    public required IReadOnlyDictionary<string, LinkTargets> Links { get; init; }

    public int LastNote => Math.Max(footnotes?.LastId ?? 0, endnotes?.LastId ?? 0);

    public int LastList => Lists?.LastId ?? 0;

    /// <summary>The charts that are made where they stand.</summary>
    public required MovableCharts Charts { get; init; }

    /// <summary>The tags of a part that no loop of another took along.</summary>
    public IReadOnlyList<Tag> TagsOf(TemplatePart part) =>
        Charts.HasMoved(part.Name) ? [] : Links.TryGetValue(part.Name, out var links) ? links.Staying
        : footnotes?.Name == part.Name ? footnotes.Staying() : endnotes?.Name == part.Name ? endnotes.Staying() : part.Tags;

    public MovableNotes? NotesOf(ReadOnlySpan<byte> reference) => reference.EndsWith("footnoteReference"u8) ? footnotes : endnotes;

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
    public bool AddsTo(string part) => (footnotes?.Name == part && footnotes.HasMoved) || (endnotes?.Name == part && endnotes.HasMoved) || (Lists?.Name == part && _lists > 0) || Links.ContainsKey(part);

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
        else
        {
            (footnotes?.Name == part ? footnotes : endnotes)?.AddTo(edits);
        }
    }
}
