using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>The identifiers given out while one document is produced: each once, in the order they are met.</summary>
internal sealed class Identities
{
    // Word cuts names of bookmarks at this length.
    private const int MaxBookmarkName = 40;

    private readonly Dictionary<int, (int Id, int Turn)> _bookmarks = [];
    private int _nextDrawing;
    private int _nextBookmark;

    /// <summary>The first numbers that the template itself does not use.</summary>
    public void StartAfter(int lastDrawing, int lastBookmark) => (_nextDrawing, _nextBookmark) = (lastDrawing + 1, lastBookmark + 1);

    public void Clear() => _bookmarks.Clear();

    public void Write(OutputBuffer output, IdentityKind kind, int item, byte[] original)
    {
        switch (kind)
        {
            case IdentityKind.Drawing:
                Write(output, _nextDrawing++);
                break;
            case IdentityKind.BookmarkStart:
                _bookmarks[item] = (_nextBookmark++, _bookmarks.GetValueOrDefault(item).Turn + 1);
                Write(output, _bookmarks[item].Id);
                break;
            case IdentityKind.BookmarkEnd:
                Write(output, _bookmarks.GetValueOrDefault(item).Id);
                break;
            default:
                WriteName(output, original, _bookmarks.GetValueOrDefault(item).Turn);
                break;
        }
    }

    // The first turn keeps the name: what refers to it from outside the loop still finds it.
    private static void WriteName(OutputBuffer output, byte[] original, int turn)
    {
        if (turn <= 1)
        {
            output.Write(original);
            return;
        }

        var suffix = "_" + turn.ToString(CultureInfo.InvariantCulture);
        var name = Encoding.UTF8.GetString(original);
        output.Write(Encoding.UTF8.GetBytes(name[..Math.Min(name.Length, MaxBookmarkName - suffix.Length)] + suffix));
    }

    private static void Write(OutputBuffer output, int number)
    {
        _ = number.TryFormat(output.Reserve(12), out var written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }
}
