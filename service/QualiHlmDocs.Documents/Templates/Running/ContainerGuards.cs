using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>Mends the containers that blocks have emptied, as their ends pass.</summary>
internal sealed class ContainerGuards(OutputBuffer buffer)
{
    private readonly Dictionary<int, Stack<Open>> _open = [];

    public void Clear() => _open.Clear();

    public void Pass(GuardKind kind, int item, byte[] mending)
    {
        switch (kind)
        {
            case GuardKind.EndsWithParagraph:
                EndWithParagraph(mending);
                break;
            case GuardKind.TableStarts:
                Places(item).Push(new Open(buffer.Length, -1));
                break;
            case GuardKind.RowsStart:
                StartRows(Places(item));
                break;
            case GuardKind.TableEnds:
                EndTable(Places(item), mending.Length);
                break;
            case GuardKind.ContentStarts:
                Places(item).Push(new Open(buffer.Length, buffer.Length));
                break;
            case GuardKind.ContentEnds:
                if (Places(item).TryPop(out var content) && content.Content == buffer.Length)
                {
                    buffer.Write(mending);
                }

                break;
        }
    }

    /// <summary>Where the outermost table starts that has no row yet: it may have to go.</summary>
    public int KeepFrom()
    {
        var keep = int.MaxValue;
        foreach (var place in _open.Values.SelectMany(places => places).Where(place => place.Content < 0 || place.Content == buffer.Length))
        {
            keep = Math.Min(keep, place.Start);
        }

        return keep;
    }

    private Stack<Open> Places(int item)
    {
        if (!_open.TryGetValue(item, out var places))
        {
            _open[item] = places = new Stack<Open>();
        }

        return places;
    }

    // A table that a block opened in passing has no start.
    private void StartRows(Stack<Open> places)
    {
        if (places.TryPop(out var place))
        {
            places.Push(new Open(place.Start, buffer.Length));
        }
    }

    // The end tag has just been written: no row stands between it and where rows begin.
    private void EndTable(Stack<Open> places, int endTag)
    {
        if (places.TryPop(out var place) && buffer.Length - endTag == place.Content)
        {
            buffer.TakeBack(place.Start);
        }
    }

    private void EndWithParagraph(byte[] mending)
    {
        var written = buffer.End;
        // Marks that may follow the last paragraph do not end it.
        while (EndsWithEmptyElement(written, out var start) && IsMark(written[start..]))
        {
            written = written[..start];
        }

        var isParagraph = EndsWithEmptyElement(written, out var last) ? NameOf(written[last..]).SequenceEqual("p"u8) : written.EndsWith("p>"u8) && IsEndTag(written, "p>"u8.Length);
        if (!isParagraph)
        {
            buffer.Write(mending);
        }
    }

    /// <param name="Start">The length when it opened.</param>
    /// <param name="Content">The length when its content began; −1 before.</param>
    private readonly record struct Open(int Start, int Content);

    private static bool EndsWithEmptyElement(ReadOnlySpan<byte> written, out int start)
    {
        start = written.EndsWith("/>"u8) ? written.LastIndexOf((byte)'<') : -1;
        return start >= 0;
    }

    private static bool IsMark(ReadOnlySpan<byte> element) => NameOf(element) switch
    {
        var name when name.SequenceEqual("bookmarkStart"u8) || name.SequenceEqual("bookmarkEnd"u8) || name.SequenceEqual("proofErr"u8)
            || name.SequenceEqual("commentRangeStart"u8) || name.SequenceEqual("commentRangeEnd"u8) => true,
        _ => false,
    };

    // The local name of the element at the start of these bytes.
    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> element)
    {
        var name = element[1..(1 + element[1..].IndexOfAny(XmlAttribute.AfterName))];
        return name[(name.IndexOf((byte)':') + 1)..];
    }

    // « </w:p> » and not « </w:sp> »: what stands before is the prefix or the slash.
    private static bool IsEndTag(ReadOnlySpan<byte> written, int nameLength)
    {
        var before = written[..^nameLength];
        return before.EndsWith(":"u8) ? before[(before.LastIndexOf((byte)'<') + 1)..].StartsWith("/"u8) : before.EndsWith("</"u8);
    }
}
