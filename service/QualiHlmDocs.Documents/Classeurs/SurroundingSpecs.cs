using QualiHlmDocs.Documents.Plans;
using static QualiHlmDocs.Documents.Classeurs.Saisie;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>The same for the sheets around the plan.</summary>
internal static class SurroundingSpecs
{
    public static (string Sheet, (string Field, ColumnSpec Spec)[] Columns)[] All => [Organisme, Cycle, Auditeur, Associations, Representants, Concertations, Observations, Preuves, Indicateurs, Pieces];

    private static ColumnSpec OuiOuNon(string explication) => new(Texte, 11, explication, ModelLists.OuiNon, IsClosed: true);

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Organisme => ("Organisme",
    [
        (nameof(Plans.Organisme.RaisonSociale), new(Texte, 60, "Le nom complet de l’organisme, comme au dossier.")),
        (nameof(Plans.Organisme.Sigle), new(Texte, 60, "Le sigle usuel.")),
        (nameof(Plans.Organisme.Famille), new(Texte, 60, "OPH, ESH, Coop’Hlm, EPL/SEM ou autre.", ModelLists.Familles)),
        (nameof(Plans.Organisme.FormeJuridique), new(Texte, 60, "La forme juridique, et le capital s’il y en a un.")),
        (nameof(Plans.Organisme.Siren), new(Texte, 60, "Les neuf chiffres du SIREN.")),
        (nameof(Plans.Organisme.Adresse), new(Texte, 60, "L’adresse postale, une ligne d’adresse par ligne de la cellule (Alt+Entrée), six au plus.")),
        (nameof(Plans.Organisme.Telephone), new(Texte, 60, "Le téléphone du siège.")),
        (nameof(Plans.Organisme.Courriel), new(Texte, 60, "Le courriel de contact.")),
        (nameof(Plans.Organisme.Site), new(Texte, 60, "L’adresse du site internet.")),
        (nameof(Plans.Organisme.NombreLogements), new(Entier, 60, "Le nombre de logements gérés.")),
        (nameof(Plans.Organisme.LogementsQpv), new(Entier, 60, "Parmi eux, ceux en quartier prioritaire.")),
        (nameof(Plans.Organisme.Effectifs), new(Entier, 60, "Le nombre de collaborateurs.")),
        (nameof(Plans.Organisme.Territoires), new(Texte, 60, "Les territoires ou agences.")),
        ("DirecteurGeneral.Civilite", new(Texte, 60, "Mme ou M.", ModelLists.Civilites)),
        (nameof(Plans.Organisme.DirecteurGeneral), new(Texte, 60, "Le nom du signataire du dossier.")),
        ("DirecteurGeneral.Fonction", new(Texte, 60, "Sa fonction : directrice générale, directeur général…")),
        (nameof(Plans.Organisme.PiloteDemarche), new(Texte, 60, "Qui pilote la démarche : nom, fonction.")),
        (nameof(Plans.Organisme.Dpo), new(Texte, 60, "Le contact du délégué à la protection des données.")),
        ("Logo", new(Texte, 60, "Le chemin du logo.")),
        (nameof(Plans.Organisme.Certifications), new(Texte, 60, "Qualibail, ISO 9001, NF Habitat…")),
        (nameof(Plans.Organisme.Motivations), new(Texte, 60, "Pourquoi l’organisme s’engage dans le label.")),
        (nameof(Plans.Organisme.PolitiqueQualite), new(Texte, 60, "La politique qualité, en quelques lignes.")),
        (nameof(Plans.Organisme.Gouvernance), new(Texte, 60, "Qui décide, qui suit, à quel rythme.")),
        (nameof(Plans.Organisme.MethodeSituations), new(Texte, 60, "Comment les situations complexes ont été repérées et cotées.")),
        (nameof(Plans.Organisme.Communication), new(Texte, 60, "Comment la démarche est portée à la connaissance des locataires et des équipes.")),
        (nameof(Plans.Organisme.DatePcl), new(Date, 60, "La date du plan de concertation locative en vigueur.")),
        (nameof(Plans.Organisme.DelaiConvocationJours), new(Entier, 60, "Le délai de convocation, en jours, que votre plan de concertation locative fixe.")),
        (nameof(Plans.Organisme.DelaiCompteRenduJours), new(Entier, 60, "Le délai d’envoi du compte rendu, en jours.")),
        (nameof(Plans.Organisme.Ccl), new(Texte, 60, "Le nom du ou des conseils de concertation locative.")),
    ]);

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Cycle => ("Cycle",
    [
        (nameof(Etape.Cycle), new(Entier, 9, "1 pour le premier cycle du label, 2 pour le suivant…")),
        (nameof(Etape.Libelle), new(Texte, 24, "L’étape du cycle, à choisir dans la liste.", ModelLists.Etapes)),
        (nameof(Etape.DatePrevue), new(Date, 12, "La date prévue de l’étape.")),
        (nameof(Etape.DateReelle), new(Date, 12, "La date à laquelle elle a eu lieu.")),
        (nameof(Etape.DateComite), new(Date, 12, "La date du comité de labellisation.")),
        (nameof(Etape.DateLimite), new(Date, 12, "La date au plus tard. En rouge : dépassée sans date réelle.")),
        (nameof(Etape.Auditeur), new(Texte, 22, "L’auditeur de l’étape.")),
        (nameof(Etape.DateDepot), new(Date, 12, "Le jour du dépôt du dossier.")),
        (nameof(Etape.AdresseDepot), new(Texte, 26, "Où le dossier se dépose.")),
        (nameof(Etape.Decision), new(Texte, 16, "La décision du comité.", ModelLists.Decisions)),
        (nameof(Etape.DateNotification), new(Date, 12, "Le jour où la décision a été notifiée.")),
        (nameof(Etape.EcheanceComite), new(Date, 14, "L’échéance que le comité a fixée : elle prime sur la date calculée.")),
        (nameof(Etape.ObservationsComite), new(Texte, 44, "Les observations du comité, dans ses mots.")),
        (nameof(Etape.ReponseComite), new(Texte, 44, "Ce que l’organisme répond à ces observations ; repris dans le dossier de l’étape suivante.")),
    ]);

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Auditeur => ("Auditeur",
    [
        (nameof(Plans.Auditeur.Cabinet), new(Texte, 60, "Le cabinet.")),
        (nameof(Plans.Auditeur.Nom), new(Texte, 60, "Le nom de l’auditeur.")),
        (nameof(Plans.Auditeur.AgreeUsh), OuiOuNon("« oui » si l’auditeur est agréé par l’USH.")),
        (nameof(Plans.Auditeur.DateAgrement), new(Date, 60, "La date de son agrément.")),
        (nameof(Plans.Auditeur.DatesIntervention), new(Texte, 60, "Les dates de son intervention, en mots.")),
        (nameof(Plans.Auditeur.PlanAudit), new(Texte, 60, "La référence du plan d’audit.")),
        (nameof(Plans.Auditeur.DateValidation), new(Date, 60, "Le jour où l’auditeur a validé le plan d’actions.")),
        (nameof(Plans.Auditeur.Signature), OuiOuNon("« oui » si l’auditeur a signé.")),
        (nameof(Plans.Auditeur.DateSignature), new(Date, 60, "Le jour de sa signature.")),
        (nameof(Plans.Auditeur.Avis), new(Texte, 60, "Son avis sur le plan.")),
    ]);

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Associations => ("Associations",
    [
        (nameof(Association.Ref), new(Texte, 9, "Référence unique de l’association.")),
        (nameof(Association.Sigle), new(Texte, 14, "Le sigle.")),
        (nameof(Association.Nom), new(Texte, 36, "Le nom complet.")),
        (nameof(Association.Affiliation), new(Texte, 24, "L’organisation nationale à laquelle elle est affiliée.")),
        (nameof(Association.CommissionNationale), new(Texte, 16, "La commission où siège cette organisation.", ModelLists.Commissions)),
        (nameof(Association.Suffrages), new(Part, 12, "Sa part des suffrages aux dernières élections, en pourcentage.")),
        (nameof(Association.SignatairePcl), OuiOuNon("« oui » si elle a signé le plan de concertation locative.")),
        (nameof(Association.Adresse), new(Texte, 36, "Son adresse postale.")),
    ]);

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Representants => ("Representants",
    [
        (nameof(Representant.Ref), new(Texte, 9, "Référence unique du représentant.")),
        (nameof(Representant.Civilite), new(Texte, 9, "Mme ou M.", ModelLists.Civilites)),
        (nameof(Representant.Prenom), new(Texte, 16, "Le prénom.")),
        (nameof(Representant.Nom), new(Texte, 20, "Le nom de famille.")),
        (nameof(Representant.Association), new(Texte, 14, "Le sigle ou la référence de son association.")),
        (nameof(Representant.Qualite), new(Texte, 24, "Administrateur élu, représentant au CCL, président d’amicale…")),
        (nameof(Representant.Perimetre), new(Texte, 18, "Tout le parc, ou un site.")),
        (nameof(Representant.MandatDu), new(Date, 12, "Le début du mandat.")),
        (nameof(Representant.MandatAu), new(Date, 12, "La fin du mandat.")),
        (nameof(Representant.Adresse), new(Texte, 32, "L’adresse de correspondance, six lignes au plus.")),
        (nameof(Representant.Courriel), new(Texte, 26, "Le courriel, si la personne l’accepte.")),
        (nameof(Representant.Canal), new(Texte, 12, "Courrier ou courriel.", ModelLists.Canaux)),
        (nameof(Representant.InformationRgpd), new(Date, 13, "Le jour où la personne a été informée de l’usage de ses données.")),
        (nameof(Representant.Actif), OuiOuNon("« non » quand le mandat a cessé.")),
    ]);

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Concertations => ("Concertation",
    [
        (nameof(Concertation.Ref), new(Texte, 9, "Référence unique de la réunion : C-01.")),
        (nameof(Concertation.EtapeTexte), new(Texte, 22, "L’étape du cycle, à choisir dans la liste.", ModelLists.Etapes)),
        (nameof(Concertation.Instance), new(Texte, 20, "La forme de la concertation.", ModelLists.Instances)),
        (nameof(Concertation.Date), new(Date, 12, "Le jour de la réunion.")),
        (nameof(Concertation.Debut), new(Texte, 9, "L’heure de début : 14 h 00.")),
        (nameof(Concertation.Fin), new(Texte, 9, "L’heure de fin.")),
        (nameof(Concertation.Lieu), new(Texte, 22, "Le lieu.")),
        (nameof(Concertation.Visio), new(Texte, 20, "Le lien ou la salle de visioconférence.")),
        (nameof(Concertation.DateConvocation), new(Date, 13, "Le jour d’envoi de la convocation.")),
        (nameof(Concertation.Documents), new(Texte, 28, "Les documents joints à la convocation.")),
        (nameof(Concertation.OrdreDuJour), new(Texte, 36, "Un point par ligne dans la cellule (Alt+Entrée).")),
        (nameof(Concertation.Presents), new(Texte, 26, "Les personnes présentes, une par ligne.")),
        (nameof(Concertation.Excuses), new(Texte, 22, "Les personnes excusées, une par ligne.")),
        (nameof(Concertation.Absents), new(Texte, 22, "Les personnes absentes, une par ligne.")),
        (nameof(Concertation.Echanges), new(Texte, 44, "Ce qui s’est dit, un alinéa pour chaque point de l’ordre du jour (Alt+Entrée).")),
        (nameof(Concertation.Decisions), new(Texte, 36, "Une décision par ligne dans la cellule (Alt+Entrée).")),
        (nameof(Concertation.DateCompteRendu), new(Date, 13, "Le jour d’envoi du compte rendu.")),
        (nameof(Concertation.Approuve), OuiOuNon("« oui » si le compte rendu est signé ou approuvé.")),
        (nameof(Concertation.Piece), new(Texte, 14, "La référence de la pièce du dossier.")),
    ]);

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Observations => ("Observations",
    [
        (nameof(Observation.Ref), new(Texte, 9, "Référence unique de l’observation : O-01.")),
        (nameof(Observation.Reunion), new(Texte, 11, "La référence de la réunion : C-01.")),
        (nameof(Observation.Association), new(Texte, 16, "L’association qui parle, jamais la personne.")),
        (nameof(Observation.Objet), new(Texte, 16, "La référence du point, de l’action ou de la situation.")),
        (nameof(Observation.Texte), new(Texte, 48, "L’observation, dans ses mots.")),
        (nameof(Observation.Reponse), new(Texte, 48, "La réponse de l’organisme : elle est obligatoire.")),
        (nameof(Observation.Suite), new(Texte, 18, "La suite donnée.", ModelLists.Suites)),
        (nameof(Observation.Action), new(Texte, 12, "La référence de l’action qui en découle.")),
        (nameof(Observation.Date), new(Date, 12, "Le jour de l’observation.")),
    ]);

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Preuves => ("Preuves",
    [
        (nameof(Preuve.Ref), new(Texte, 9, "Référence unique de la preuve : PR-01.")),
        (nameof(Preuve.Libelle), new(Texte, 44, "Ce que c’est, en quelques mots.")),
        (nameof(Preuve.Nature), new(Texte, 20, "La nature de la preuve.", ModelLists.NaturesPreuve)),
        (nameof(Preuve.Date), new(Date, 12, "La date de la preuve.")),
        (nameof(Preuve.Lien), new(Texte, 40, "Où elle se trouve. Le lien reste du texte.")),
        (nameof(Preuve.Objet), new(Texte, 14, "La référence de l’action ou du point qu’elle prouve.")),
        (nameof(Preuve.DiffusableComite), OuiOuNon("« oui » si la preuve peut être transmise au comité.")),
    ]);

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Indicateurs => ("Indicateurs",
    [
        (nameof(Indicateur.Ref), new(Texte, 9, "Référence unique de l’indicateur : I-01.")),
        (nameof(Indicateur.Libelle), new(Texte, 40, "Ce qui est mesuré.")),
        (nameof(Indicateur.Theme), new(Texte, 26, "Un des douze thèmes du label, à choisir dans la liste.", ModelLists.Themes)),
        (nameof(Indicateur.Methode), new(Texte, 32, "Comment il se calcule.")),
        (nameof(Indicateur.Source), new(Texte, 20, "D’où viennent les chiffres.")),
        (nameof(Indicateur.Frequence), new(Texte, 14, "À quel rythme il est mesuré.", ModelLists.Frequences)),
        (nameof(Indicateur.Unite), new(Texte, 10, "L’unité. Les périodes sont les colonnes qui suivent : ajoutez-en autant qu’il en faut.")),
        (nameof(Indicateur.Cible), new(Texte, 12, "La valeur visée.")),
        (nameof(Indicateur.Sens), new(Texte, 8, "↑ si plus est mieux, ↓ sinon.", ModelLists.Sens)),
    ]);

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Pieces => ("Pieces",
    [
        (nameof(Piece.Code), new(Texte, 10, "Le code de la pièce au bordereau.")),
        (nameof(Piece.Intitule), new(Texte, 44, "L’intitulé de la pièce.")),
        (nameof(Piece.EtapeTexte), new(Texte, 22, "L’étape qui la demande, à choisir dans la liste.", ModelLists.Etapes)),
        (nameof(Piece.Obligatoire), OuiOuNon("« oui » si la pièce est obligatoire.")),
        (nameof(Piece.Format), new(Texte, 12, "Le format attendu : PDF, Word…")),
        (nameof(Piece.Recue), OuiOuNon("« oui » quand la pièce est prête.")),
        (nameof(Piece.Date), new(Date, 12, "La date de la pièce.")),
        (nameof(Piece.Version), new(Texte, 10, "La version.")),
        (nameof(Piece.Lien), new(Texte, 36, "Où elle se trouve. Le lien reste du texte.")),
        (nameof(Piece.SigneePar), new(Texte, 22, "Qui l’a signée.")),
    ]);
}
