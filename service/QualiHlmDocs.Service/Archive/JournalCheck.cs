using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Archive;

/// <summary>The ledger by itself: every line readable, and sealed by the one before.</summary>
internal static class JournalCheck
{
    public static IEnumerable<OcflFault> Run(IReadOnlyList<JournalLine> lines)
    {
        if (lines.Count == 0)
        {
            yield return ArchiveCodes.Fault(ArchiveCodes.JournalLine, ArchivePaths.JournalName, "Le journal manque ou est vide.");
        }

        var previous = JournalLine.FirstDigits;
        for (var i = 0; i < lines.Count; i++)
        {
            var place = $"{ArchivePaths.JournalName}:{i + 1}";
            if (lines[i].Entry is null)
            {
                yield return ArchiveCodes.Fault(ArchiveCodes.JournalLine, place);
            }

            if (lines[i].Digits != JournalLine.Seal(previous, lines[i].Json) || lines[i].Entry?.Rang != i + 1)
            {
                yield return ArchiveCodes.Fault(ArchiveCodes.JournalChain, place);
            }

            previous = lines[i].Digits;
        }
    }
}
