using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R27AuditeurUnqualified() : Controle(
    "R27", Severity.Blocking,
    "Auditeur non agréé ou signature non datée",
    "Le diagnostic et les audits sont faits par un auditeur agréé par l’USH, et sa validation du plan porte une signature datée. La signature n’est demandée qu’à partir de la candidature.",
    $"{Source.Prisme} ; {Source.CahierDesCharges}")
{
    public override IEnumerable<Finding> Check(Examination examined)
    {
        if (examined.Plan.Auditeur is not { } auditeur)
        {
            return
            [
                Raise(
                    Place.InWords(Phrase.Spaced("feuille « Auditeur » absente ou vide")),
                    $"L’auditeur agréé par l’USH n’est pas indiqué dans le classeur.",
                    $"Ajoutez une feuille « Auditeur » : cabinet, nom, agrément, date de validation du plan, signature."),
            ];
        }

        return [.. Agrement(auditeur), .. NeedsSignature(examined) ? Signature(auditeur) : []];
    }

    private static bool NeedsSignature(Examination examined) => examined.Etape is null or >= EtapeCycle.Admissibilite;

    private IEnumerable<Finding> Agrement(Auditeur auditeur)
    {
        if (auditeur.AgreeUsh != true)
        {
            yield return Raise(
                auditeur.Origine.PlaceOf(nameof(Auditeur.AgreeUsh)),
                auditeur.AgreeUsh is null
                    ? (Phrase)$"L’agrément de l’auditeur par l’USH n’est pas indiqué."
                    : $"L’auditeur n’est pas agréé par l’USH.",
                $"Vérifiez son agrément auprès de l’USH et indiquez « oui ».");
        }
    }

    private IEnumerable<Finding> Signature(Auditeur auditeur)
    {
        if (auditeur.Signature != true)
        {
            yield return Raise(
                auditeur.Origine.PlaceOf(nameof(Auditeur.Signature)),
                $"Le plan n’est pas signé par l’auditeur.",
                $"Envoyez le plan à l’auditeur pour validation et signature, puis indiquez « oui ».");
        }
        else if (auditeur.DateSignature is null)
        {
            yield return Raise(
                auditeur.Origine.PlaceOf(nameof(Auditeur.DateSignature)),
                $"La signature de l’auditeur n’est pas datée.",
                $"Indiquez le jour où l’auditeur a signé.");
        }
    }
}
