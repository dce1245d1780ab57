using System.Text;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>One letter of a merged document while it is written.</summary>
/// <param name="isLast">True for the one that ends the document.</param>
/// <param name="relationships">What leads to this letter's headers and footers, by item.</param>
internal sealed class LetterTurn(bool isLast, IReadOnlyList<string> relationships)
{
    private int _start = int.MaxValue;
    private int _sections;
    private int _sectionsBefore;

    /// <summary>The length from which bytes may still be taken back.</summary>
    public int KeepFrom => _start;

    public void Pass(LetterMark mark, int item, byte[] bytes, OutputBuffer output)
    {
        switch (mark)
        {
            case LetterMark.BetweenStarts or LetterMark.LastStarts:
                (_start, _sectionsBefore) = (output.Length, _sections);
                break;
            case LetterMark.BetweenEnds:
                End(output, isKept: !isLast);
                break;
            case LetterMark.LastEnds:
                End(output, isKept: isLast);
                break;
            case LetterMark.SectionEnds:
                _sections++;
                break;
            case LetterMark.Part:
                output.Write(Encoding.ASCII.GetBytes(relationships[item]));
                break;
            default:
                if ((mark == LetterMark.FirstSection) == (_sections == 0))
                {
                    output.Write(bytes);
                }

                break;
        }
    }

    private void End(OutputBuffer output, bool isKept)
    {
        if (!isKept)
        {
            output.TakeBack(_start);
            _sections = _sectionsBefore;
        }

        _start = int.MaxValue;
    }
}
