using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>A row that has, or should have, a reference of its own.</summary>
/// <param name="Ref">As typed.</param>
/// <param name="Words">What the row says of itself, by which it is known under another reference.</param>
/// <param name="Place">The cell of the reference.</param>
/// <param name="Noun">What the row is, with its article.</param>
/// <param name="Example">What a good reference looks like on that sheet.</param>
internal sealed record ReferencedRow(string Ref, string Words, Place Place, string Noun, string Example)
{
    public bool HasRef => Reference.Key(Ref).Length > 0;

    /// <summary>Every list of the plan whose rows are cited by reference, in the order of the workbook's sheets.</summary>
    public static IEnumerable<IReadOnlyList<ReferencedRow>> Sheets(PlanActions plan) =>
    [
        Rows(plan.Points, point => (point.Ref, point.Libelle, point.Origine), "le point", "PA-12"),
        Rows(plan.Actions, action => (action.Ref, action.Libelle, action.Origine), "l’action", "A-12"),
        Rows(plan.Situations, situation => (situation.Ref, situation.Site, situation.Origine), "la situation", "SC-03"),
        Rows(plan.Associations, association => (association.Ref, association.Nom, association.Origine), "l’association", "AS-03"),
        Rows(plan.Representants, representant => (representant.Ref, string.Empty, representant.Origine), "le représentant", "R-05"),
        Rows(plan.Concertations, reunion => (reunion.Ref, string.Empty, reunion.Origine), "la réunion", "C-03"),
        Rows(plan.Observations, observation => (observation.Ref, observation.Texte, observation.Origine), "l’observation", "O-07"),
        Rows(plan.Preuves, preuve => (preuve.Ref, preuve.Libelle, preuve.Origine), "la preuve", "PR-07"),
        Rows(plan.Indicateurs, indicateur => (indicateur.Ref, indicateur.Libelle, indicateur.Origine), "l’indicateur", "I-04"),
    ];

    private static List<ReferencedRow> Rows<T>(
        IEnumerable<T> records, Func<T, (string Ref, string Words, Origine Origine)> of, string noun, string example) =>
        [.. from record in records
            let its = of(record)
            select new ReferencedRow(its.Ref, its.Words, its.Origine.PlaceOf("Ref"), noun, example)];
}
