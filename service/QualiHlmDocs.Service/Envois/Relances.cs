using System.Collections.Immutable;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Service.Concertations;

namespace QualiHlmDocs.Service.Envois;

/// <summary>What is due by the delays of the plan de concertation locative, and what waits for a person.</summary>
/// <param name="Echeance">The last day; null when it is a matter of now.</param>
/// <param name="Libelle">One French sentence.</param>
/// <param name="Commande">What to type.</param>
public sealed record Relance(DateOnly? Echeance, string Libelle, string Commande)
{
    // Answers are wanted some days before the meeting that they prepare.
    private const int ReminderDays = 5;

    /// <summary>The most urgent first.</summary>
    internal static ImmutableArray<Relance> Of(PlanActions plan, RegistreVu? registre, DateOnly today)
    {
        var usual = Reglages.Default;
        var (before, after) = (plan.Organisme.DelaiConvocationJours ?? usual.DelaiConvocationJours, plan.Organisme.DelaiCompteRenduJours ?? usual.DelaiCompteRenduJours);
        var fiches = FichesClasseur.Of(plan);
        var seen = registre is null ? new RegistreVu(fiches, [], [], []) : registre with { Fiches = fiches };
        return [.. Meetings(seen, today, before, after).Concat(Answers(seen, plan)).Concat(Undecided(seen)).OrderBy(one => one.Echeance ?? DateOnly.MinValue)];
    }

    private static IEnumerable<Relance> Meetings(RegistreVu seen, DateOnly today, int before, int after)
    {
        foreach (var (reunion, date) in seen.Fiches.Reunions.Where(one => one.Date is not null).Select(one => (one, one.Date.GetValueOrDefault())))
        {
            if (date >= today && seen.LeftOn("convocation", reunion) is null)
            {
                var due = date.AddDays(-before);
                yield return new(due, $"La convocation à la réunion {reunion.Ref} du {Jours.Of(date)} est à envoyer{(due < today ? " : le délai est dépassé" : string.Empty)}.", $"envoi envoyer CLASSEUR --type convocation --reunion {reunion.Ref}");
            }

            var silent = seen.Invited(reunion).Where(person => seen.Reponses.All(reply => reply.Personne != person.Cle || reply.Reunion != reunion.Ref)).ToList();
            if (date >= today && silent.Count > 0 && date.AddDays(-ReminderDays) <= today)
            {
                yield return new(
                    date, $"{(silent.Count == 1 ? "Une personne n’a" : $"{silent.Count} personnes n’ont")} pas répondu à la convocation du {Jours.Of(date)} : {string.Join(", ", silent.Select(person => person.Ref))}.",
                    $"envoi envoyer CLASSEUR --type relance --reunion {reunion.Ref}{string.Concat(silent.Select(person => $" --destinataire {person.Ref}"))}");
            }

            if (date < today && seen.LeftOn("compte-rendu", reunion) is null)
            {
                var due = date.AddDays(after);
                yield return new(due, $"Le compte rendu de la réunion {reunion.Ref} du {Jours.Of(date)} est à envoyer{(due < today ? " : le délai est dépassé" : string.Empty)}.", $"envoi envoyer CLASSEUR --type compte-rendu --reunion {reunion.Ref}");
            }
        }
    }

    private static IEnumerable<Relance> Answers(RegistreVu seen, PlanActions plan)
    {
        var open = plan.Observations.Where(one => string.IsNullOrWhiteSpace(one.Reponse) || string.IsNullOrWhiteSpace(one.Suite)).Select(one => one.Ref).ToList();
        if (open.Count > 0)
        {
            yield return new(null, $"{(open.Count == 1 ? "Une observation attend" : $"{open.Count} observations attendent")} sa réponse ou sa suite dans le classeur : {string.Join(", ", open)}.", "controler CLASSEUR");
        }

        foreach (var reunion in seen.Fiches.Reunions.Where(one => seen.Fiches.Observations.Any(observation => observation.Reunion == one.Ref && observation.Suite.Length > 0)))
        {
            if (seen.Invited(reunion).Any() && !seen.Envois.Any(one => one.Envoi.Type == "suites" && one.Campagne.Campagne.Reunion == reunion.Ref))
            {
                yield return new(null, $"Les suites données aux observations de la réunion {reunion.Ref} sont à écrire à leurs auteurs.", $"envoi envoyer CLASSEUR --type suites --reunion {reunion.Ref}");
            }
        }
    }

    private static IEnumerable<Relance> Undecided(RegistreVu seen)
    {
        if (seen.Envois.Count(one => one.Envoi.Etat is EtatEnvoi.Indecise or EtatEnvoi.Refusee) is > 0 and var left)
        {
            yield return new(null, $"{(left == 1 ? "Une lettre attend" : $"{left} lettres attendent")} une décision.", "envoi etat");
        }

        if (seen.Envois.Count(one => one.Envoi.Etat == EtatEnvoi.Deposee) is > 0 and var lying)
        {
            yield return new(null, $"{(lying == 1 ? "Une lettre déposée est" : $"{lying} lettres déposées sont")} à faire partir, puis à noter comme envoyée{(lying == 1 ? string.Empty : "s")}.", "envoi trancher CAMPAGNE --envoyee");
        }
    }
}
