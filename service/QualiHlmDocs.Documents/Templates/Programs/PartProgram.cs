using QualiHlmDocs.Documents.Templates.Running;
using QualiHlmDocs.Documents.Templates.Tags;
using Scriban;

namespace QualiHlmDocs.Documents.Templates.Programs;

/// <summary>A part, compiled: a Scriban template in which each stretch of constants and plain values is one mark.</summary>
/// <param name="Name">The part's name in the package.</param>
/// <param name="Template">The program.</param>
/// <param name="Ops">The steps of all the stretches.</param>
/// <param name="Stretches">Where each stretch starts in <paramref name="Ops"/>; one more at the end.</param>
/// <param name="Constants">The bytes that are the same in every document.</param>
/// <param name="Tags">The tags of the program, by where their code starts.</param>
internal sealed record PartProgram(string Name, Template Template, Op[] Ops, int[] Stretches, byte[] Constants, CodePlace[] Tags)
{
    /// <summary>How a value breaks a line in this part.</summary>
    public RunBreaks Breaks { get; init; } = RunBreaks.Default;

    /// <summary>Made when all else is: loops and letters add to it.</summary>
    public bool Collects { get; init; }

    /// <summary>The tag whose code covers an offset of the program.</summary>
    public CodePlace? TagAt(int offset)
    {
        var (low, high) = (0, Tags.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tags[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : Tags[low - 1];
    }
}

/// <summary>Where the code of a tag stands in the program.</summary>
internal sealed record CodePlace(int Start, int End, Tag Tag, LenientNames Lenient);
