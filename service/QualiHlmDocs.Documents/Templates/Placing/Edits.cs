using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// What is taken out of a part and what is put in, by byte offset. The two are independent: code put where bytes are
/// taken out stays, so a paragraph can vanish around its tag.
/// </summary>
internal sealed class Edits
{
    private readonly List<(int Start, int End)> _removed = [];
    private readonly List<(int At, Rank Rank, int Order, Piece Piece)> _inserted = [];

    internal enum Rank
    {
        First,
        Code,
        Last,
    }

    public void Remove(int start, int end)
    {
        if (end > start)
        {
            _removed.Add((start, end));
        }
    }

    public void Insert(int at, Piece piece, Rank rank = Rank.Code) => _inserted.Add((at, rank, _inserted.Count, piece));

    public void InsertBytes(int at, byte[] bytes, Rank rank = Rank.Code)
    {
        if (bytes.Length > 0)
        {
            Insert(at, new Piece.Literal(bytes), rank);
        }
    }

    /// <summary>The pieces of a part, or of a stretch of it.</summary>
    public List<Piece> Assemble(int from, int to)
    {
        _removed.Sort();
        _inserted.Sort((a, b) => (a.At, a.Rank, a.Order).CompareTo((b.At, b.Rank, b.Order)));
        var pieces = new List<Piece>(_inserted.Count * 2 + 1);
        var (at, removal) = (from, 0);
        foreach (var insertion in _inserted.Where(insertion => insertion.At >= from && insertion.At <= to))
        {
            Keep(pieces, ref at, insertion.At, ref removal);
            pieces.Add(insertion.Piece);
        }

        Keep(pieces, ref at, to, ref removal);
        return pieces;
    }

    /// <summary>The bytes with nothing but bytes put in.</summary>
    public byte[] Applied(byte[] xml)
    {
        using var bytes = new MemoryStream(xml.Length + 1024);
        foreach (var piece in Assemble(0, xml.Length))
        {
            if (piece is Piece.Source source)
            {
                bytes.Write(xml, source.Start, source.End - source.Start);
            }
            else if (piece is Piece.Literal literal)
            {
                bytes.Write(literal.Bytes);
            }
        }

        return bytes.ToArray();
    }

    // Adds what is kept of the bytes from "at" to "to".
    private void Keep(List<Piece> pieces, ref int at, int to, ref int removal)
    {
        while (at < to)
        {
            while (removal < _removed.Count && _removed[removal].End <= at)
            {
                removal++;
            }

            var next = removal < _removed.Count ? _removed[removal] : (Start: int.MaxValue, End: int.MaxValue);
            if (next.Start > at)
            {
                var end = Math.Min(to, next.Start);
                pieces.Add(new Piece.Source(at, end));
                at = end;
            }
            else
            {
                at = Math.Min(to, next.End);
            }
        }
    }
}
