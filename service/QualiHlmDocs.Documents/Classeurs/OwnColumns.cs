using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>The columns that an owner names herself: the criteria of her grid, the periods of her measures.</summary>
internal static class OwnColumns
{
    private static readonly string[] Criteres = ["Tranquillité", "Propreté", "Dégradations", "Équipements", "Voisinage"];
    private static readonly string[] Periodes = ["Période 1", "Période 2", "Période 3"];

    /// <summary>Their headers in order; those of the empty model when the plan has none.</summary>
    public static IReadOnlyList<string> Of(string sheet, PlanActions? plan) => sheet switch
    {
        "Situations" => plan is null ? Criteres : Merged(plan.Situations.Select(situation => situation.Notes.Select(note => note.Critere))),
        "Indicateurs" => plan is null ? Periodes : Merged(plan.Indicateurs.Select(indicateur => indicateur.Valeurs.Select(valeur => valeur.Periode))),
        _ => [],
    };

    /// <summary>The record's value under such a header.</summary>
    public static ModelCell CellOf(object record, string header) => record switch
    {
        SituationComplexe situation => situation.Notes.FirstOrDefault(note => note.Critere == header)?.Note is { } note ? ModelCell.Of((double)note, Look.Nombre) : default,
        Indicateur indicateur => ModelCell.Of(indicateur.Valeurs.FirstOrDefault(valeur => valeur.Periode == header)?.Valeur),
        _ => default,
    };

    // Each record has some of the headers, in order: the longest list leads, the others fit in after what precedes them.
    private static List<string> Merged(IEnumerable<IEnumerable<string>> lists)
    {
        var merged = new List<string>();
        foreach (var list in lists.Select(list => list.ToList()).OrderByDescending(list => list.Count))
        {
            var place = 0;
            foreach (var header in list)
            {
                var known = merged.IndexOf(header);
                if (known < 0)
                {
                    merged.Insert(place, header);
                    known = place;
                }

                place = known + 1;
            }
        }

        return merged;
    }
}
