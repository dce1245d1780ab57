using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R38LabelMisspelt() : Controle(
    "R38", Severity.Information,
    "Nom du label mal écrit",
    "La marque déposée s’écrit « Quali’Hlm® », partout de la même façon, avec son signe à la première mention au moins.",
    $"{Source.CahierDesCharges} (marque déposée à l’INPI)")
{
    private static readonly Regex Name = new(
        @"quali[ \u00A0]?['’‘`´]?[ \u00A0]?hlm([ \u00A0]?®)?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public override IEnumerable<Finding> Check(Examination examined)
    {
        var mentions = PlanText.Of(examined.Plan)
            .SelectMany(cell => Name.Matches(cell.Text).Select(match => (cell.Place, Written: match.Value))).ToList();
        return
        [
            .. mentions.Where(mention => !IsWellSpelt(mention.Written)).Select(mention => Raise(
                mention.Place,
                $"Le nom du label est écrit {Naming.Quote(mention.Written)}.",
                $"Écrivez « Quali’Hlm® ».")),
            .. mentions.Where(mention => IsWellSpelt(mention.Written)).Take(1).Where(mention => !mention.Written.EndsWith('®')).Select(first => Raise(
                first.Place,
                $"La première mention du label ne porte pas le signe de la marque.",
                $"Écrivez « Quali’Hlm® ».")),
        ];
    }

    private static bool IsWellSpelt(string written) => written.TrimEnd('®') is "Quali'Hlm" or "Quali’Hlm";
}
