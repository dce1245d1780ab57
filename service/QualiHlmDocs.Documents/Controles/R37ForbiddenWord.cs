using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R37ForbiddenWord() : Controle(
    "R37", Severity.Information,
    "Mot étranger au label",
    "Le label est « un cadre d’évaluation et non un référentiel » : il ne connaît ni non-conformité, ni exigence, ni référentiel.",
    Source.CahierDesCharges)
{
    private static readonly Regex Word = new(
        @"(non[- \u00A0]conformités?|référentiels?|exigences?)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public override IEnumerable<Finding> Check(Examination examined) =>
        from cell in PlanText.Of(examined.Plan)
        let found = Word.Match(cell.Text)
        where found.Success
        select Raise(
            cell.Place,
            $"Le mot {Naming.Quote(found.Value)} n’appartient pas au vocabulaire du label.",
            $"Dites plutôt « point d’alerte », « cadre d’évaluation » ou « attente », selon le sens.");
}
