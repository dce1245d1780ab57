using System.Collections.Frozen;
using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Documents.Catalogue;

/// <summary>The closed list of what a declaration may require, by name.</summary>
public static class Exigences
{
    private static readonly FrozenDictionary<string, Exigence> ByName =
        Lists().Concat(OrganismeRows()).Concat(EtapeRows()).Concat(MeetingRows()).Concat(SubjectRows()).ToFrozenDictionary(row => row.Name, StringComparer.Ordinal);

    /// <summary>The names, in order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. ByName.Keys.Order(StringComparer.Ordinal)];

    internal static bool Knows(string name) => ByName.ContainsKey(name);

    internal static Exigence Of(string name) => ByName[name];

    private static IEnumerable<Exigence> Lists() =>
    [
        List("points", "les points du diagnostic", "Points", plan => plan.Points.Length),
        List("points_alerte", "les points d’alerte", "Points", plan => plan.PointsAlerte.Count()),
        List("points_forts", "les points forts", "Points", plan => plan.PointsForts.Count()),
        List("actions", "les actions du plan", "PAA", plan => plan.Actions.Length),
        List("actions_visibles", "les actions que les locataires peuvent voir", "PAA", plan => plan.Actions.Count(action => action.VisibleLocataires != false)),
        List("situations", "les situations complexes", "Situations", plan => plan.Situations.Length),
        List("associations", "les associations de locataires", "Associations", plan => plan.Associations.Length),
        List("representants", "les représentants des locataires", "Représentants", plan => plan.Representants.Count(person => person.Actif != false)),
        List("concertations", "les réunions de concertation", "Concertation", plan => plan.Concertations.Length),
        List("observations", "les observations des associations", "Observations", plan => plan.Observations.Length),
        List("preuves", "les preuves", "Preuves", plan => plan.Preuves.Length),
        List("indicateurs", "les indicateurs", "Indicateurs", plan => plan.Indicateurs.Length),
        List("pieces", "les pièces du dossier", "Pièces", plan => plan.Pieces.Length),
        List("cycle", "les étapes du cycle", "Cycle", plan => plan.Cycle.Length),
        List("auditeur", "l’auditeur", "Auditeur", plan => plan.Auditeur is null ? 0 : 1),
    ];

    private static IEnumerable<Exigence> OrganismeRows() =>
    [
        Organisme("raison_sociale", "la raison sociale de l’organisme", nameof(Plans.Organisme.RaisonSociale), organisme => organisme.RaisonSociale),
        Organisme("adresse", "l’adresse de l’organisme", nameof(Plans.Organisme.Adresse), organisme => string.Concat(organisme.Adresse)),
        Organisme("courriel", "le courriel de l’organisme", nameof(Plans.Organisme.Courriel), organisme => organisme.Courriel),
        Organisme("directeur_general", "le nom du directeur général, qui signe", nameof(Plans.Organisme.DirecteurGeneral), organisme => organisme.DirecteurGeneral?.Nom ?? string.Empty),
        Organisme("pilote_demarche", "le nom du pilote de la démarche", nameof(Plans.Organisme.PiloteDemarche), organisme => organisme.PiloteDemarche),
        Organisme("politique_qualite", "la politique qualité", nameof(Plans.Organisme.PolitiqueQualite), organisme => organisme.PolitiqueQualite),
        Organisme("dpo", "le contact du délégué à la protection des données", nameof(Plans.Organisme.Dpo), organisme => organisme.Dpo),
        new("auditeur.nom", "le nom de l’auditeur", asked => Cell(asked.Plan.Auditeur, "Auditeur", nameof(Auditeur.Nom), auditeur => auditeur.Nom, auditeur => auditeur.Origine)),
        new("auditeur.date_validation", "la date de validation du plan par l’auditeur", asked => Cell(asked.Plan.Auditeur, "Auditeur", nameof(Auditeur.DateValidation), auditeur => Text(auditeur.DateValidation), auditeur => auditeur.Origine)),
    ];

    private static IEnumerable<Exigence> EtapeRows() =>
    [
        new("etape", "l’étape que le document prépare", asked => Cell(asked.Etape, "Cycle", nameof(Etape.Nature), _ => "oui", etape => etape.Origine)),
        OfEtape("date_comite", "la date du comité de labellisation", nameof(Etape.DateComite), etape => Text(etape.DateComite)),
        OfEtape("date_depot", "la date de dépôt du dossier", nameof(Etape.DateDepot), etape => Text(etape.DateDepot)),
        OfEtape("adresse_depot", "l’adresse de dépôt du dossier", nameof(Etape.AdresseDepot), etape => etape.AdresseDepot),
        OfEtape("decision", "la décision du comité", nameof(Etape.Decision), etape => etape.Decision),
        new("comite.decision", "la décision du comité de labellisation", asked =>
            Cell(ComiteNoun.Last(asked.Plan) ?? asked.Etape, "Cycle", nameof(Etape.Decision), etape => etape.Decision, etape => etape.Origine)),
        OfEtape("date_notification", "la date de notification de la décision", nameof(Etape.DateNotification), etape => Text(etape.DateNotification)),
    ];

    private static IEnumerable<Exigence> MeetingRows() =>
    [
        new("reunion", "une réunion de concertation", asked => Cell(asked.Reunion, "Concertation", nameof(Concertation.Ref), _ => "oui", meeting => meeting.Origine)) { IsOfSujet = true },
        Meeting("date", "la date de la réunion", nameof(Concertation.Date), meeting => Text(meeting.Date)),
        Meeting("debut", "l’heure de la réunion", nameof(Concertation.Debut), meeting => meeting.Debut),
        Meeting("lieu", "le lieu de la réunion", nameof(Concertation.Lieu), meeting => meeting.Lieu + meeting.Visio),
        Meeting("ordre_du_jour", "l’ordre du jour de la réunion", nameof(Concertation.OrdreDuJour), meeting => string.Concat(meeting.OrdreDuJour)),
        Meeting("presents", "les présents à la réunion", nameof(Concertation.Presents), meeting => string.Concat(meeting.Presents)),
        Meeting("participants", "les présents à la réunion", nameof(Concertation.Presents), meeting => string.Concat(meeting.Presents)),
        new("reunion.observations", "les observations faites à la réunion", asked =>
            (asked.Reunion is { } meeting && asked.Plan.Observations.Any(said => Reference.Key(said.Reunion) == Reference.Key(meeting.Ref)), Place.OfSheet("Observations"))) { IsOfSujet = true },
    ];

    private static IEnumerable<Exigence> SubjectRows() =>
    [
        Person("nom", "le nom du représentant", nameof(Representant.Nom), person => person.Nom),
        Person("civilite", "la civilité du représentant", nameof(Representant.Civilite), person => person.Civilite),
        Person("adresse", "l’adresse du représentant", nameof(Representant.Adresse), person => person.Adresse),
        new("destinataire.adresse", "l’adresse du représentant, ou celle de son association", asked =>
            Cell(asked.Sujet.Representant, "Représentants", nameof(Representant.Adresse), person => Reachable(person, asked.Plan), person => person.Origine)) { IsOfSujet = true },
        Person("courriel", "le courriel du représentant", nameof(Representant.Courriel), person => person.Courriel),
        Person("qualite", "la qualité du représentant", nameof(Representant.Qualite), person => person.Qualite),
        new("association.adresse", "l’adresse de l’association", asked => Cell(asked.Sujet.Association, "Associations", nameof(Association.Adresse), one => one.Adresse, one => one.Origine)) { IsOfSujet = true },
        new("association.nom", "le nom de l’association", asked => Cell(asked.Sujet.Association, "Associations", nameof(Association.Nom), one => one.Nom, one => one.Origine)) { IsOfSujet = true },
        Action("libelle", "le libellé de l’action", nameof(FicheAction.Libelle), action => action.Libelle),
        Action("pilotes", "le pilote de l’action", nameof(FicheAction.Pilotes), action => string.Concat(action.Pilotes)),
        Action("echeance_texte", "l’échéance de l’action", nameof(FicheAction.Echeance), action => action.EcheanceTexte + Text(action.Echeance)),
        Situation("site", "le nom du site", nameof(SituationComplexe.Site), site => site.Site),
        Situation("date_autodiagnostic", "la date de l’autodiagnostic", nameof(SituationComplexe.DateAutodiagnostic), site => Text(site.DateAutodiagnostic)),
        Situation("notes", "les notes de l’autodiagnostic", nameof(SituationComplexe.Notes), site => string.Concat(site.Notes.Where(note => note.Note is not null))),
        Situation("cotation", "la cotation de la situation", nameof(SituationComplexe.Cotation), site => site.Cotation is null ? string.Empty : "oui"),
        new("site.adresse", "l’adresse du site", asked => Cell(asked.Sujet.Site, "Situations", nameof(SituationComplexe.Adresse), site => site.Adresse + site.Commune, site => site.Origine)) { IsOfSujet = true },
    ];

    // By post at home or at the association's seat; who takes letters by mail needs no address.
    private static string Reachable(Representant person, PlanActions plan) =>
        person.Adresse
        + (person.Canal.Contains("courriel", StringComparison.OrdinalIgnoreCase) ? person.Courriel : string.Empty)
        + string.Concat(plan.Associations.Where(one => Reference.Same(person.Association, one.Ref) || Reference.Same(person.Association, one.Sigle)).Select(one => one.Adresse));

    private static Exigence List(string name, string what, string sheet, Func<PlanActions, int> count) =>
        new(name, what, asked => (count(asked.Plan) > 0, Place.OfSheet(sheet)));

    private static Exigence Organisme(string name, string what, string field, Func<Organisme, string> value) =>
        new("organisme." + name, what, asked => Cell(asked.Plan.Organisme, "Organisme", field, value, organisme => organisme.Origine));

    private static Exigence OfEtape(string name, string what, string field, Func<Etape, string> value) =>
        new("etape." + name, what, asked => Cell(asked.Etape, "Cycle", field, value, etape => etape.Origine));

    private static Exigence Meeting(string name, string what, string field, Func<Concertation, string> value) =>
        new("reunion." + name, what, asked => Cell(asked.Reunion, "Concertation", field, value, meeting => meeting.Origine)) { IsOfSujet = true };

    private static Exigence Person(string name, string what, string field, Func<Representant, string> value) =>
        new("representant." + name, what, asked => Cell(asked.Sujet.Representant, "Représentants", field, value, person => person.Origine)) { IsOfSujet = true };

    private static Exigence Action(string name, string what, string field, Func<FicheAction, string> value) =>
        new("action." + name, what, asked => Cell(asked.Sujet.Action, "PAA", field, value, action => action.Origine)) { IsOfSujet = true };

    private static Exigence Situation(string name, string what, string field, Func<SituationComplexe, string> value) =>
        new("situation." + name, what, asked => Cell(asked.Sujet.Situation, "Situations", field, value, site => site.Origine)) { IsOfSujet = true };

    private static (bool IsThere, Place Place) Cell<T>(T? record, string sheet, string field, Func<T, string> value, Func<T, Origine> origine)
        where T : class
    {
        if (record is null)
        {
            return (false, Place.OfSheet(sheet));
        }

        var place = origine(record).PlaceOf(field);
        return (!string.IsNullOrWhiteSpace(value(record)), place == Place.None ? Place.OfSheet(sheet) : place);
    }

    private static string Text(DateOnly? date) => date is null ? string.Empty : "oui";
}
