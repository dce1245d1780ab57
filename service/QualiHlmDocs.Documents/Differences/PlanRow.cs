using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Differences;

/// <summary>A row of a plan, whatever its sheet, by which it is found again in another version.</summary>
/// <param name="Noun">What it is, in French: rows are only compared with their like.</param>
/// <param name="Ref">Its reference; may be empty.</param>
/// <param name="Words">What it says of itself, by which it is known when references are missing or changed.</param>
/// <param name="Origine">Its cells.</param>
internal sealed record PlanRow(string Noun, string Ref, string Words, Origine Origine)
{
    private const int QuotedLength = 80;

    public string Named => string.Join(' ', new[] { Noun, Ref.Trim(), Quoted(Words) }.Where(word => word.Length > 0));

    /// <summary>Every row of a plan, in the order of the workbook's sheets.</summary>
    public static IEnumerable<PlanRow> All(PlanActions plan) =>
    [
        .. plan.Cycle.Select(etape => new PlanRow("étape", string.Empty, $"{etape.Libelle} {etape.Cycle}".Trim(), etape.Origine)),
        .. plan.Points.Select(point => new PlanRow("point", point.Ref, point.Libelle, point.Origine)),
        .. plan.Actions.Select(action => new PlanRow("action", action.Ref, action.Libelle, action.Origine)),
        .. plan.Situations.Select(site => new PlanRow("situation complexe", site.Ref, site.Site, site.Origine)),
        .. plan.Associations.Select(one => new PlanRow("association", one.Ref, one.Nom, one.Origine)),
        .. plan.Representants.Select(one => new PlanRow("représentant", one.Ref, $"{one.Prenom} {one.Nom}".Trim(), one.Origine)),
        .. plan.Concertations.Select(one => new PlanRow("réunion", one.Ref, one.Instance, one.Origine)),
        .. plan.Observations.Select(one => new PlanRow("observation", one.Ref, one.Texte, one.Origine)),
        .. plan.Preuves.Select(proof => new PlanRow("preuve", proof.Ref, proof.Libelle, proof.Origine)),
        .. plan.Indicateurs.Select(one => new PlanRow("indicateur", one.Ref, one.Libelle, one.Origine)),
        .. plan.Pieces.Select(one => new PlanRow("pièce", one.Code, one.Intitule, one.Origine)),
    ];

    /// <summary>The form under which two spellings are one; empty when there is nothing to compare.</summary>
    public static string Key(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string Quoted(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = line.Length > QuotedLength && char.IsHighSurrogate(line[QuotedLength - 1]) ? QuotedLength - 1 : QuotedLength;
        return line.Length == 0 ? string.Empty : $"« {(line.Length <= QuotedLength ? line : line[..end] + "…")} »";
    }
}
