using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R39Typography() : Controle(
    "R39", Severity.Information,
    "Typographie à revoir",
    "Un espace précède les signes doubles, les guillemets sont français, « monsieur » s’abrège en « M. », et « etc. » ne porte pas de points de suspension. Signalé une fois pour tout le classeur.",
    "Lexique des règles typographiques en usage à l’Imprimerie nationale")
{
    private static readonly Regex Fault = new(
        @"\p{L}[:;!?](\s|$)|""[\p{L}\d]|(^|\W)Mr\.?\s|(^|\W)etc\.?(…|\.\.)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public override IEnumerable<Finding> Check(Examination examined)
    {
        var faulty = PlanText.Of(examined.Plan).Where(cell => Fault.IsMatch(cell.Text)).ToList();
        if (faulty.Count > 0)
        {
            yield return Raise(
                faulty[0].Place,
                $"La typographie est à revoir dans {FrenchNumbers.Count(faulty.Count, "cellule", "cellules")}, dont celle-ci : {Naming.Quote(faulty[0].Text)}.",
                $"Mettez un espace avant : ; ! et ?, des guillemets « français », et « M. » pour monsieur.");
        }
    }
}
