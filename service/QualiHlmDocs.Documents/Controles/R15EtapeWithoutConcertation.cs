using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R15EtapeWithoutConcertation() : Controle(
    "R15", Severity.Blocking,
    "Étape sans concertation",
    "L’information et l’association des représentants des locataires sont obligatoires à chaque étape franchie : au moins une concertation, avec sa date, ses participants et son compte rendu.",
    Source.CahierDesCharges)
{
    public override IEnumerable<Finding> Check(Examination examined)
    {
        var all = examined.Plan.Concertations;
        if (all.IsEmpty)
        {
            return [RaiseNone()];
        }

        var ofStep = examined.ConcertationsOfStep.ToList();
        return ofStep.Count == 0
            ? [RaiseNoneOfStep(all[0], EtapeNames.Of(examined.Etape.GetValueOrDefault()))] // without a step, all are of it
            : ofStep.Select(reunion => Lacks(reunion, examined.Today).ToList()).MinBy(lacks => lacks.Count) ?? [];
    }

    private Finding RaiseNone() => Raise(
        Place.InWords(Phrase.Spaced("feuille « Concertation » absente ou vide")),
        $"Aucune concertation avec les représentants des locataires n’est inscrite dans le classeur.",
        $"Ajoutez une feuille « Concertation » et inscrivez-y chaque réunion : étape, instance, date, participants, compte rendu.");

    private Finding RaiseNoneOfStep(Concertation first, string etape) => Raise(
        first.Origine.Row.Sheet is { } sheet ? Place.OfSheet(sheet) : Place.None,
        $"Aucune concertation n’est inscrite pour l’étape « {etape} ».",
        $"Inscrivez la réunion tenue pour cette étape, ou corrigez l’étape indiquée en face de celle qui l’a été.");

    private IEnumerable<Finding> Lacks(Concertation reunion, DateOnly today)
    {
        if (reunion.Date is null)
        {
            yield return Raise(
                reunion.Origine.PlaceOf(nameof(Concertation.Date)),
                $"La concertation {reunion.Named} n’a pas de date lisible.",
                $"Indiquez le jour où elle s’est tenue.");
        }

        if (reunion.Date > today)
        {
            yield return Raise(
                reunion.Origine.PlaceOf(nameof(Concertation.Date)),
                $"La concertation {reunion.Named} n’a pas encore eu lieu : elle est prévue le {reunion.Date.Value}.",
                $"Attendez qu’elle se soit tenue pour présenter le dossier, puis notez ses participants et son compte rendu.");
            yield break;
        }

        if (reunion.Presents.All(string.IsNullOrWhiteSpace))
        {
            yield return Raise(
                reunion.Origine.PlaceOf(nameof(Concertation.Presents)),
                $"Les participants de la concertation {reunion.Named} ne sont pas indiqués.",
                $"Notez qui était présent, association par association.");
        }

        if (reunion.DateCompteRendu is null && string.IsNullOrWhiteSpace(reunion.Piece))
        {
            yield return Raise(
                reunion.Origine.PlaceOf(nameof(Concertation.DateCompteRendu)),
                $"La concertation {reunion.Named} n’a pas de compte rendu.",
                $"Indiquez la date d’envoi du compte rendu, ou la pièce qui le contient.");
        }
    }
}
