using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Documents.Catalogue;

/// <summary>Judges whether a document can be produced from a plan.</summary>
public static class Availability
{
    /// <param name="modele">The document's declaration.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="constats">What reading and controls found, for the step that the document is for.</param>
    /// <param name="today">The day of the document.</param>
    /// <param name="etape">The step that it is for; null for the one that the workbook is at.</param>
    /// <param name="reunion">Reference of the meeting that a letter speaks of; null lets the declaration choose.</param>
    public static Disponibilite Of(
        DeclaredModele modele, PlanActions plan, IReadOnlyList<Finding> constats, DateOnly today, EtapeCycle? etape, string? reunion = null)
    {
        ArgumentNullException.ThrowIfNull(modele);
        ArgumentNullException.ThrowIfNull(plan);
        var meeting = MeetingOf(modele, plan, today, reunion);
        var asked = new Demande(plan, Sujet.Plan, EtapeChoice.Of(plan, etape, today), meeting);
        var exigences = modele.Exige.Select(Exigences.Of).ToList();
        var missing = exigences.Where(one => !one.IsOfSujet || IsOfMeeting(one, modele)).Select(one => one.Missing(asked)).OfType<Finding>().ToImmutableArray();
        var subjects = Sujets.Of(plan, modele.Portee)
            .Select(subject => new SujetDisponible(subject, Missing(exigences, modele, asked with { Sujet = subject, Reunion = subject.Reunion ?? meeting })))
            .ToImmutableArray();
        if (subjects.IsEmpty)
        {
            // The sheet that is empty is told once, not again for each thing that it lacks.
            var nobody = Nobody(modele.Portee);
            missing = [nobody, .. missing.Where(finding => finding.Place != nobody.Place)];
        }

        return new(modele, subjects, missing, BlockingOf(modele, constats), Remarks(modele, meeting, today));
    }

    /// <summary>The meeting that a document speaks of, where its declaration or its user names one; null otherwise.</summary>
    public static Concertation? MeetingOf(DeclaredModele modele, PlanActions plan, DateOnly today, string? reunion) =>
        reunion is not null ? plan.Concertations.FirstOrDefault(meeting => Reference.Same(meeting.Ref, reunion)) : modele.Reunion switch
        {
            ChoixReunion.Prochaine => EtapeChoice.NextMeeting(plan, today),
            ChoixReunion.Derniere => EtapeChoice.LastMeeting(plan, today),
            _ => null,
        };

    // A letter's meeting is the same for all; a document of a meeting has its own.
    private static bool IsOfMeeting(Exigence exigence, DeclaredModele modele) =>
        exigence.Name.StartsWith("reunion", StringComparison.Ordinal) && modele.Portee != PorteeModele.Reunion;

    private static ImmutableArray<Finding> Missing(IEnumerable<Exigence> exigences, DeclaredModele modele, Demande asked) =>
        [.. exigences.Where(one => one.IsOfSujet && !IsOfMeeting(one, modele)).Select(one => one.Missing(asked)).OfType<Finding>()];

    private static ImmutableArray<Finding> BlockingOf(DeclaredModele modele, IEnumerable<Finding> constats) =>
        modele.Bloquants.Contains(DeclaredModele.EveryBlocking)
            ? [.. constats.Where(constat => constat.Severity == Severity.Blocking)]
            : [.. constats.Where(constat => modele.Bloquants.Contains(constat.Code))];

    private static ImmutableArray<Finding> Remarks(DeclaredModele modele, Concertation? meeting, DateOnly today) =>
        modele.Reunion == ChoixReunion.Prochaine && modele.IsInvitation && meeting is { Date: { } date } && date < today
            ?
            [
                CatalogueFindings.D12.At(
                    meeting.Origine.PlaceOf(nameof(Concertation.Date)),
                    $"Aucune réunion n’est à venir : « {modele.Titre} » parle de celle du {FrenchDates.Plain(date)}, déjà tenue.",
                    "Ajoutez la prochaine réunion à la feuille « Concertation », ou nommez celle que vous voulez par --reunion."),
            ]
            : [];

    private static Finding Nobody(PorteeModele portee)
    {
        var (what, sheet) = portee switch
        {
            PorteeModele.Action => ("aucune action", "PAA"),
            PorteeModele.Situation or PorteeModele.Site => ("aucune situation complexe", "Situations"),
            PorteeModele.Association => ("aucune association", "Associations"),
            PorteeModele.Reunion => ("aucune réunion", "Concertation"),
            _ => ("aucun représentant en activité", "Représentants"),
        };
        return CatalogueFindings.D11.At(Place.OfSheet(sheet), $"Le classeur ne compte {what}.", $"Remplissez la feuille « {sheet} ».");
    }
}
