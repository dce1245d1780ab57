using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R19MissingInvitation() : Controle(
    "R19", Severity.Blocking,
    "Association représentative ou administrateur non invité",
    "Toutes les associations représentatives et tous les administrateurs élus par les locataires sont invités à la concertation de l’étape, signataires ou non du plan de concertation locative : celui-ci ne peut en exclure aucun. Est tenu pour invité qui est noté présent, excusé ou absent.",
    "loi n° 86-1290 du 23 décembre 1986, art. 44 bis ; Cour de cassation, 2025")
{
    public override IEnumerable<Finding> Check(Examination examined)
    {
        var invited = examined.ConcertationsOfStep.SelectMany(reunion => reunion.Invited).ToList();
        return invited.Count == 0 ? [] : [.. Associations(examined, invited), .. Administrateurs(examined, invited)]; // R15 tells it
    }

    private IEnumerable<Finding> Associations(Examination examined, List<string> invited) =>
        from association in examined.Plan.Associations
        where IsRepresentative(association, examined.Reglages)
        let members = examined.Plan.Representants.Where(representant => representant.IsMemberOf(association)).ToList()
        where !invited.Exists(words => association.IsNamedBy(words) || members.Exists(member => member.IsNamedBy(words)))
        select Raise(
            association.Origine.Row,
            $"L’association {Naming.Quote(NameOf(association))} n’a été invitée à aucune concertation de l’étape.",
            $"Invitez-la, même si elle n’a pas signé le plan de concertation locative, ou notez sa présence, son excuse ou son absence.");

    private IEnumerable<Finding> Administrateurs(Examination examined, List<string> invited) =>
        from representant in examined.Plan.Representants
        where representant.IsAdministrateur && representant.Actif != false && !(representant.MandatAu < examined.Today)
        where !invited.Exists(representant.IsNamedBy)
        select Raise(
            representant.Origine.Row,
            $"Aucune invitation à une concertation de l’étape n’est notée pour {representant.Named}, qui siège au titre des locataires.",
            $"Invitez chaque administrateur élu par les locataires, ou notez sa présence, son excuse ou son absence.");

    // Without affiliation nor result, an association on the sheet has the benefit of the doubt.
    private static bool IsRepresentative(Association association, Reglages reglages) =>
        !string.IsNullOrWhiteSpace(association.Affiliation) || !(association.Suffrages < reglages.SuffragesRepresentatifs);

    private static string NameOf(Association association) =>
        new[] { association.Sigle, association.Nom }.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? association.Ref;
}
