using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>An entry to write: copied as it is compressed, or the bytes that replace it, or what a program makes.</summary>
internal sealed record OutputEntry(string Name, ZipPackageEntry Source, byte[]? Replacement)
{
    public PartProgram? Program { get; init; }

    /// <summary>
    /// The entries as the file has them, but that a program runs after those it depends on: what the body sets,
    /// headers may print.
    /// </summary>
    /// <param name="entries">In the order of the file.</param>
    /// <param name="programs">In the order they must run.</param>
    public static IEnumerable<OutputEntry> InOrder(IReadOnlyList<OutputEntry> entries, IReadOnlyList<PartProgram> programs)
    {
        var byName = entries.ToDictionary(entry => entry.Name);
        var next = 0;
        foreach (var entry in entries)
        {
            var own = programs.TakeWhile(program => program.Name != entry.Name).Count();
            if (own == programs.Count)
            {
                yield return entry;
            }

            for (; own < programs.Count && next <= own; next++)
            {
                yield return byName[programs[next].Name] with { Program = programs[next] };
            }
        }
    }
}
