using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Markup;

/// <summary>
/// The bytes of a part that are being read: a tag or a text always stands whole in it. A zero follows the last byte, so
/// that loops over bytes stop there without counting.
/// </summary>
internal sealed class XmlWindow(Stream stream) : IDisposable
{
    private const int Smallest = 32 * 1024;

    // A cell holds 32 767 characters at most: no tag or text of a workbook comes near.
    private const int Largest = 4 * 1024 * 1024;

    private bool _isEnded;

    public byte[] Bytes { get; private set; } = new byte[Smallest + 1];

    /// <summary>The first byte not yet read.</summary>
    public int Position { get; set; }

    /// <summary>Behind the last byte.</summary>
    public int End { get; private set; }

    /// <summary>Brings bytes behind those not yet read, which move to the front. False when there are none.</summary>
    public bool More()
    {
        if (_isEnded)
        {
            return false;
        }

        var rest = End - Position;
        MakeRoom(rest);
        (Position, End) = (0, rest);
        while (End < Bytes.Length - 1 && !_isEnded)
        {
            var read = stream.Read(Bytes, End, Bytes.Length - 1 - End);
            (End, _isEnded) = (End + read, read == 0);
        }

        Bytes[End] = 0;
        return End > rest;
    }

    public void Dispose() => stream.Dispose();

    private void MakeRoom(int rest)
    {
        if (rest < Bytes.Length - 1)
        {
            Buffer.BlockCopy(Bytes, Position, Bytes, 0, rest);
            return;
        }

        if (Bytes.Length > Largest)
        {
            throw TextBudget.TooLarge();
        }

        var larger = new byte[((Bytes.Length - 1) * 2) + 1];
        Buffer.BlockCopy(Bytes, Position, larger, 0, rest);
        Bytes = larger;
    }
}
