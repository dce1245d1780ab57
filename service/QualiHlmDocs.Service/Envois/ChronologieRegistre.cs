using System.Collections.Immutable;
using QualiHlmDocs.Service.Concertations;

namespace QualiHlmDocs.Service.Envois;

/// <summary>What happened, from the workbook and from what was done, told once and without names.</summary>
internal static class ChronologieRegistre
{
    public static ImmutableArray<Fait> Of(Fiches fiches, ImmutableArray<EnvoiVu> envois, ImmutableArray<Reponse> replies, ImmutableArray<Evenement> events) =>
        [.. Meetings(fiches).Concat(Observations(fiches)).Concat(Letters(envois)).Concat(Replies(fiches, replies)).Concat(Others(fiches, envois, events)).OrderBy(fait => fait.Date).ThenBy(fait => fait.Etape, StringComparer.Ordinal)];

    /// <summary>« 8 présents, 1 excusé, 0 absent ».</summary>
    public static string PresenceOf(FicheReunion reunion) =>
        $"{Count(reunion.Presents.Length, "présent", "présents")}, {Count(reunion.Excuses.Length, "excusé", "excusés")}, {Count(reunion.Absents.Length, "absent", "absents")}";

    private static IEnumerable<Fait> Meetings(Fiches fiches)
    {
        foreach (var reunion in fiches.Reunions)
        {
            if (reunion.DateConvocation is { } called)
            {
                yield return new(reunion.Etape, called, $"Convocation à la réunion {reunion.Ref}.", "classeur");
            }

            if (reunion.Date is { } held)
            {
                yield return new(
                    reunion.Etape, held,
                    $"{(reunion.Instance.Length > 0 ? reunion.Instance : "Réunion")} ({reunion.Ref}) : {PresenceOf(reunion)}.", "classeur");
            }

            if (reunion.DateCompteRendu is { } minuted)
            {
                yield return new(reunion.Etape, minuted, $"Compte rendu de la réunion {reunion.Ref} envoyé{(reunion.Approuve == true ? " et approuvé" : string.Empty)}.", "classeur");
            }
        }
    }

    private static IEnumerable<Fait> Observations(Fiches fiches) =>
        from observation in fiches.Observations
        let reunion = fiches.Reunions.FirstOrDefault(one => one.Ref == observation.Reunion)
        where (observation.Date ?? reunion?.Date) is not null
        select new Fait(
            reunion?.Etape ?? string.Empty, (observation.Date ?? reunion?.Date).GetValueOrDefault(),
            $"Observation {observation.Ref} ({observation.Association}) : {(observation.Reponse.Length == 0 ? "sans réponse" : observation.Suite.Length > 0 ? observation.Suite : "répondue")}{(observation.Action.Length > 0 ? $", action {observation.Action}" : string.Empty)}.", "classeur");

    // One line for the letters of a campaign that reached one state on one day.
    private static IEnumerable<Fait> Letters(ImmutableArray<EnvoiVu> envois) =>
        from envoi in envois
        let day = DateOnly.FromDateTime((envoi.Envoi.PartiLe ?? envoi.Envoi.CreeLe).LocalDateTime)
        group envoi by (envoi.Campagne.Id, day, envoi.Envoi.Etat, envoi.Envoi.Canal) into same
        let campagne = same.First().Campagne.Campagne
        select new Fait(
            campagne.Etape, same.Key.day,
            $"{Count(same.Count(), "lettre", "lettres")} « {campagne.Type} »{(campagne.Reunion.Length > 0 ? $" (réunion {campagne.Reunion})" : string.Empty)}, {same.Key.Canal} : {same.Key.Etat.Words}.", "registre");

    private static IEnumerable<Fait> Replies(Fiches fiches, ImmutableArray<Reponse> replies) =>
        from reply in replies
        let reunion = fiches.Reunions.FirstOrDefault(one => one.Ref == reply.Reunion)
        select new Fait(
            reunion?.Etape ?? string.Empty, reply.RecueLe,
            $"Réponse reçue{(reply.Reunion.Length > 0 ? $" pour la réunion {reply.Reunion}" : string.Empty)} : {ReponseWords.Of(reply.Nature)}.", "registre");

    private static IEnumerable<Fait> Others(Fiches fiches, ImmutableArray<EnvoiVu> envois, ImmutableArray<Evenement> events)
    {
        var own = envois.ToDictionary(one => one.Envoi.Cle, StringComparer.Ordinal);
        return from one in events
               where one.Organisme == fiches.Organisme && one.Nature is ("retour" or "decision" or "effacement")
               let type = own.TryGetValue(one.Envoi, out var envoi) ? $"Lettre « {envoi.Campagne.Campagne.Type} » : " : string.Empty
               select new Fait(one.Etape, DateOnly.FromDateTime(one.Quand.LocalDateTime), $"{type}{(one.Nature == "effacement" ? "Données d’une personne effacées." : one.Detail)}", "registre");
    }

    private static string Count(int count, string one, string many) => $"{count} {(count < 2 ? one : many)}";
}

/// <summary>Answers in words.</summary>
internal static class ReponseWords
{
    public static string Of(NatureReponse nature) => nature switch
    {
        NatureReponse.Presence => "présence annoncée",
        NatureReponse.Excuse => "excuse",
        NatureReponse.Observation => "observation",
        _ => "réponse",
    };
}
