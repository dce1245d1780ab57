using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>The identifiers given out while one document is produced: each once, in the order they are met.</summary>
internal sealed class Identities
{
    // Word cuts names of bookmarks at this length.
    private const int MaxBookmarkName = 40;

    private readonly Dictionary<int, (int Id, int Turn)> _bookmarks = [];
    private readonly Dictionary<int, int> _comments = [];
    private readonly Dictionary<int, int> _lists = [];
    private readonly MemoryStream?[] _collected = new MemoryStream?[Enum.GetValues<CollectedKind>().Length];
    private int _nextDrawing;
    private int _nextNote;
    private int _nextList;
    private int _nextBookmark;
    private int _nextComment;
    private string _nameMark = "_";

    /// <summary>The first numbers that the template itself does not use.</summary>
    public void StartAfter(LastIds last)
    {
        (_nextDrawing, _nextBookmark, _nextList) = (last.Drawing + 1, last.Bookmark + 1, last.List + 1);
        _nameMark = last.NameMark;
        (_nextNote, _nextComment) = (last.Note + 1, last.Comment + 1);
    }

    /// <summary>What loops have added to another part so far.</summary>
    public MemoryStream Collected(CollectedKind kind) => _collected[(int)kind] ??= new MemoryStream();

    /// <summary>The number of another drawing.</summary>
    public int NextDrawing() => _nextDrawing++;

    public int NextBookmark() => _nextBookmark++;

    public int NextNote() => _nextNote++;

    public int NextList() => _nextList++;

    /// <summary>What was collected, which begins again.</summary>
    public byte[] Take(CollectedKind kind)
    {
        var bytes = Collected(kind).ToArray();
        _collected[(int)kind] = null;
        return bytes;
    }

    public void Clear()
    {
        _bookmarks.Clear();
        _comments.Clear();
        _lists.Clear();
        Array.Clear(_collected);
    }

    public void Write(OutputBuffer output, IdentityKind kind, int item, byte[] original)
    {
        switch (kind)
        {
            case IdentityKind.Drawing:
                Write(output, _nextDrawing++);
                break;
            case IdentityKind.BookmarkTurn:
                _bookmarks[item] = (_nextBookmark++, _bookmarks.GetValueOrDefault(item).Turn + 1);
                break;
            case IdentityKind.BookmarkId:
                Write(output, _bookmarks.GetValueOrDefault(item).Id);
                break;
            case IdentityKind.NoteReference:
                Write(output, _nextNote++);
                break;
            case IdentityKind.NoteId:
                Write(output, _nextNote - 1);
                break;
            case IdentityKind.ListStart:
                StartList(item, original);
                break;
            case IdentityKind.ListId:
                WriteList(output, item, original);
                break;
            case IdentityKind.BookmarkName:
                WriteName(output, original, _bookmarks.GetValueOrDefault(item).Turn);
                break;
            default:
                WriteComment(output, kind, item);
                break;
        }
    }

    private void WriteComment(OutputBuffer output, IdentityKind kind, int item)
    {
        if (kind == IdentityKind.CommentTurn)
        {
            _comments[item] = _nextComment++;
        }
        else
        {
            Write(output, _comments.GetValueOrDefault(item));
        }
    }

    // The first turn keeps the list of the template; each other has one of its own, which begins again.
    private void StartList(int item, byte[] definition)
    {
        if (!_lists.TryGetValue(item, out _))
        {
            _lists[item] = 0;
            return;
        }

        var lists = Collected(CollectedKind.Lists);
        var end = definition.AsSpan().IndexOf((byte)'"') + 1;
        lists.Write(definition.AsSpan(0, end));
        lists.Write(Encoding.ASCII.GetBytes(_nextList.ToString(CultureInfo.InvariantCulture)));
        lists.Write(definition.AsSpan(end));
        _lists[item] = _nextList++;
    }

    private void WriteList(OutputBuffer output, int item, byte[] original)
    {
        if (_lists.GetValueOrDefault(item) is var list and > 0)
        {
            Write(output, list);
        }
        else
        {
            output.Write(original);
        }
    }

    // The first turn keeps the name: what refers to it from outside the loop still finds it.
    private void WriteName(OutputBuffer output, byte[] original, int turn)
    {
        if (turn <= 1)
        {
            output.Write(original);
            return;
        }

        var suffix = _nameMark + turn.ToString(CultureInfo.InvariantCulture);
        var name = Encoding.UTF8.GetString(original);
        output.Write(Encoding.UTF8.GetBytes(name[..Math.Min(name.Length, MaxBookmarkName - suffix.Length)] + suffix));
    }

    private static void Write(OutputBuffer output, int number)
    {
        _ = number.TryFormat(output.Reserve(12), out var written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }
}
