using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>How a finding names the thing it speaks of: its reference, then its wording between guillemets.</summary>
internal static class Naming
{
    // A label longer than this drowns the sentence that quotes it; the cell shows the rest.
    private const int QuotedLength = 80;

    extension(FicheAction action)
    {
        public string Named => Name(action.Ref, action.Libelle);
    }

    extension(Point point)
    {
        public string Named => Name(point.Ref, point.Libelle);

        /// <summary>« point d’alerte », « point fort », or « point » when the workbook does not say.</summary>
        public string Kind => point.Nature switch
        {
            NaturePoint.Alerte => "point d’alerte",
            NaturePoint.Fort => "point fort",
            _ => "point",
        };
    }

    extension(SituationComplexe situation)
    {
        public string Named => Name(situation.Ref, situation.Site);
    }

    extension(Concertation reunion)
    {
        public string Named => Name(reunion.Ref, reunion.Instance);
    }

    extension(Observation observation)
    {
        public string Named => Name(observation.Ref, observation.Texte);
    }

    /// <summary>A user's words between guillemets, on one line and cut when long.</summary>
    public static string Quote(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var shown = line.Length <= QuotedLength ? line : CutAtWord(line) + "…";
        return $"«\u00A0{shown}\u00A0»";
    }

    private static string Name(string reference, string libelle) => (reference.Trim(), libelle.Trim()) switch
    {
        ("", "") => "sans libellé",
        (var named, "") => named,
        ("", var words) => Quote(words),
        var (named, words) => $"{named} {Quote(words)}",
    };

    private static string CutAtWord(string line)
    {
        var end = line.LastIndexOf(' ', QuotedLength - 1);
        if (end < QuotedLength / 2)
        {
            end = char.IsHighSurrogate(line[QuotedLength - 2]) ? QuotedLength - 2 : QuotedLength - 1;
        }

        return line[..end].TrimEnd(' ', ',', ';', ':');
    }
}
