using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>The columns of the plan itself, by the many names pilots give them.</summary>
internal static class ActionColumns
{
    public static readonly Column Ref = Column.Of(nameof(FicheAction.Ref), "Réf.", "Référence", "Réf. action", "Référence action", "N°", "N° action", "Numéro", "Numéro action", "ID", "Code", "Code action", "N° d'ordre", "Identifiant", "Action n°", "Numéro d'action", "Référence de l'action");
    public static readonly Column Points = Column.Of(nameof(FicheAction.Points), "Réf. point(s) d'alerte", "Réf. point", "Réf. points", "Référence point d'alerte", "Réf. alerte", "N° point d'alerte", "N° point", "N° alerte", "N° PA", "Réf. PA", "Points liés", "Réf. du point d'alerte", "N° du point d'alerte", "Point d'alerte n°", "N° de point");
    public static readonly Column Situations = Column.Of(nameof(FicheAction.Situations), "Réf. situation", "Réf. situation(s)", "Situation", "Situations", "Situation complexe", "Réf. situation complexe", "Réf. SC", "Site complexe");
    public static readonly Column Theme = Column.Of(nameof(FicheAction.Theme), "Thème", "Thématique", "Rubrique", "Chapitre", "Thème HQS", "Thème Quali'Hlm", "Domaine", "Thème du label", "Thème du référentiel", "Thème d'évaluation", "Thém.", "Thème du cadre d'évaluation");
    public static readonly Column PointAlerte = Column.Of(nameof(FicheAction.PointAlerte), "Point d'alerte", "Alerte", "Constat", "Point de vigilance", "Axe d'amélioration", "PA", "Pt d'alerte", "Libellé du point d'alerte", "Intitulé du point d'alerte", "Point d'alerte identifié", "Constat de l'audit", "Point à améliorer", "Point d'amélioration", "Point faible", "Faiblesse", "Dysfonctionnement", "Écart", "Point sensible", "Point de progrès", "Libellé de l'alerte", "Intitulé de l'alerte", "Constat du diagnostic");
    public static readonly Column Gravite = Column.Of(nameof(FicheAction.Gravite), "Gravité", "Niveau", "Criticité", "Majeur/mineur", "Majeure/mineure", "M/m", "Niveau d'alerte", "Gravité du point d'alerte", "Niveau du point d'alerte", "Type d'alerte", "Type de point d'alerte", "Nature de l'alerte", "Degré de gravité", "Niveau de gravité", "Niveau de criticité", "Grav.", "Alerte majeure/mineure");
    public static readonly Column Portee = Column.Of(nameof(FicheAction.Portee), "Portée", "Périmètre", "Transversale / locale");
    public static readonly Column Libelle = Column.Of(nameof(FicheAction.Libelle), "Libellé de l'action", "Action", "Mesure", "Action d'amélioration", "Libellé", "Libellé action", "Intitulé de l'action", "Intitulé", "Description de l'action", "Action prévue", "Action à mener", "Action corrective", "Action proposée", "Action engagée", "Quoi", "Action à mettre en œuvre", "Action à engager", "Action à réaliser", "Action de progrès", "Action d'amélioration prévue", "Action décidée", "Action du plan", "Mesure corrective", "Mesure prise", "Mesure à prendre", "Mesure prévue", "Désignation de l'action", "Titre de l'action", "Nom de l'action", "Description action");
    public static readonly Column Objectif = Column.Of(nameof(FicheAction.Objectif), "Objectif / résultat attendu", "Objectif", "Objectifs", "Résultat attendu", "Résultats attendus", "Objectif visé", "Objectif poursuivi", "Objectif de l'action", "Finalité", "Effet attendu");
    public static readonly Column Pilotes = Column.Of(nameof(FicheAction.Pilotes), "Pilote", "Pilotes", "Responsable", "Porteur", "Référent", "Qui", "Pilote de l'action", "Responsable de l'action", "Pilote(s)", "Porteur de l'action", "Pilotage", "Nom du pilote", "Pilote désigné", "Pilote / service", "Pilote et fonction", "Service pilote", "Direction pilote", "Personne en charge", "Personne responsable", "En charge", "Par qui", "Responsable désigné", "Resp.", "Responsable / service", "Responsable de la mise en œuvre", "Chef de projet", "Référent de l'action");
    public static readonly Column Contributeurs = Column.Of(nameof(FicheAction.Contributeurs), "Contributeurs", "Contributeur", "Partenaires", "Participants", "Acteurs associés", "Services associés", "Contributeurs associés", "Acteurs concernés", "Personnes associées", "Équipe projet");
    public static readonly Column Direction = Column.Of(nameof(FicheAction.Direction), "Direction", "Service", "Direction / service");
    public static readonly Column MoyensHumains = Column.Of(nameof(FicheAction.MoyensHumains), "Moyens humains");
    public static readonly Column MoyensFinanciers = Column.Of(nameof(FicheAction.MoyensFinanciers), "Moyens financiers", "Moyens financiers (€)", "Coût", "Montant", "Budget (€)", "Coût prévisionnel");
    public static readonly Column Moyens = Column.Of(nameof(FicheAction.Moyens), "Moyens", "Ressources", "Budget", "Moyens et ressources", "Moyens nécessaires", "Moyens alloués", "Moyens mobilisés", "Moyens à mobiliser", "Ressources nécessaires", "Ressources mobilisées", "Moyens humains et financiers");
    public static readonly Column Prestataire = Column.Of(nameof(FicheAction.Prestataire), "Prestataire", "Prestataires");
    public static readonly Column Debut = Column.Of(nameof(FicheAction.Debut), "Date de début", "Début", "Date début", "Démarrage", "Date de démarrage", "Date de lancement", "Date de début prévue", "Date de démarrage prévue", "Date de lancement prévue", "Début prévu", "Lancement");
    public static readonly Column Echeance = Column.Of(nameof(FicheAction.Echeance), "Échéance", "Délai", "Date cible", "Date limite", "Quand", "Planning", "Date d'échéance", "Échéance prévue", "Échéancier", "Date de fin", "Date de fin prévue", "Délai de réalisation", "Calendrier", "Échéance prévisionnelle", "Date prévisionnelle", "Date prévue", "Date butoir", "Date objectif", "Date d'échéance prévue", "Date d'échéance prévisionnelle", "Date de fin prévisionnelle", "Fin prévue", "Fin prévisionnelle", "Date de réalisation prévue", "Date de réalisation prévisionnelle", "Date prévue de réalisation", "Date prévisionnelle de réalisation", "Réalisation prévue", "Date de mise en œuvre", "Date de mise en œuvre prévue", "Délai de mise en œuvre", "Délai prévu", "Pour quand", "Deadline", "Date d'achèvement", "Éch.", "Fin", "Date fin");
    public static readonly Column Jalons = Column.Of(nameof(FicheAction.Jalons), "Jalons", "Jalon", "Étapes");
    public static readonly Column Indicateur = Column.Of(nameof(FicheAction.Indicateur), "Indicateur", "Indicateurs", "KPI", "Indicateur de suivi", "Indicateur de résultat", "Indicateur de suivi/résultat", "Indicateur d'efficacité", "Indicateur de réussite", "Indicateur de mesure", "Indicateur de performance", "Indicateur d'évaluation", "Indicateur de suivi et de résultat", "Ind.", "Indic.", "Critère de réussite");
    public static readonly Column ValeurInitiale = Column.Of(nameof(FicheAction.ValeurInitiale), "Valeur initiale", "Situation initiale", "Initial");
    public static readonly Column Cible = Column.Of(nameof(FicheAction.Cible), "Cible", "Valeur cible", "Objectif chiffré");
    public static readonly Column ValeurActuelle = Column.Of(nameof(FicheAction.ValeurActuelle), "Valeur actuelle", "Résultat actuel", "Valeur");
    public static readonly Column MethodeCalcul = Column.Of(nameof(FicheAction.MethodeCalcul), "Méthode de calcul", "Mode de calcul", "Méthode");
    public static readonly Column Frequence = Column.Of(nameof(FicheAction.Frequence), "Fréquence", "Périodicité", "Fréquence de suivi");
    public static readonly Column Priorite = Column.Of(nameof(FicheAction.Priorite), "Priorité");
    public static readonly Column Statut = Column.Of(nameof(FicheAction.Statut), "Statut", "Statut de l'action", "Situation de l'action", "État de l'action", "Statut d'avancement");
    public static readonly Column Avancement = Column.Of(nameof(FicheAction.Avancement), "Avancement", "État", "% réalisé", "Taux", "Avancement %", "% avancement", "État d'avancement", "Taux d'avancement", "Taux de réalisation", "% de réalisation", "Progression", "Réalisation", "Progression %", "Niveau d'avancement", "Avancement en %", "Avancement de l'action", "Degré d'avancement", "Niveau de réalisation", "Point d'avancement", "%", "Avanc.", "Avanc. %");
    public static readonly Column RealiseeLe = Column.Of(nameof(FicheAction.RealiseeLe), "Date de réalisation", "Réalisée le", "Réalisé le", "Date réalisée", "Date de clôture", "Clôturée le", "Date de fin réelle", "Date réelle", "Date de réalisation effective", "Date effective", "Terminée le", "Soldée le");
    public static readonly Column Preuves = Column.Of(nameof(FicheAction.Preuves), "Preuve(s)", "Preuve", "Preuves", "Justificatif", "Justificatifs", "Élément de preuve", "Éléments de preuve", "Livrable", "Livrables", "Preuve de réalisation", "Justificatif de réalisation", "Document justificatif", "Pièce justificative");
    public static readonly Column Efficacite = Column.Of(nameof(FicheAction.Efficacite), "Efficacité", "Efficacité vérifiée", "Évaluation de l'efficacité");
    public static readonly Column IncidenceLoyersCharges = Column.Of(nameof(FicheAction.IncidenceLoyersCharges), "Incidence loyers/charges", "Incidence sur les loyers ou les charges", "Incidence loyers ou charges", "Impact loyers/charges");
    public static readonly Column ConcerteeLe = Column.Of(nameof(FicheAction.ConcerteeLe), "Concertée le", "Concertation", "Réunion de concertation");
    public static readonly Column Commentaire = Column.Of(nameof(FicheAction.Commentaire), "Commentaire", "Commentaires", "Observations", "Observation", "Remarques", "Remarque", "Notes", "Commentaire de suivi", "Point de situation");
    public static readonly Column Motif = Column.Of(nameof(FicheAction.Motif), "Motif d'abandon/report", "Motif", "Motif d'abandon", "Motif de report", "Motif d'abandon ou de report", "Motif de suspension");
    public static readonly Column VisibleLocataires = Column.Of(nameof(FicheAction.VisibleLocataires), "Visible des locataires", "Visible locataires", "Diffusable aux locataires");

    public static readonly Column[] All =
    [
        Ref, Points, Situations, Theme, PointAlerte, Gravite, Portee, Libelle, Objectif, Pilotes, Contributeurs, Direction, MoyensHumains,
        MoyensFinanciers, Moyens, Prestataire, Debut, Echeance, Jalons, Indicateur, ValeurInitiale, Cible, ValeurActuelle, MethodeCalcul,
        Frequence, Priorite, Statut, Avancement, RealiseeLe, Preuves, Efficacite, IncidenceLoyersCharges, ConcerteeLe, Commentaire, Motif,
        VisibleLocataires,
    ];

    /// <summary>What a dossier cannot do without.</summary>
    public static readonly Column[] Least = [Theme, Pilotes, Echeance, Indicateur];
}
