using QualiHlmDocs.Documents.Plans;
using static QualiHlmDocs.Documents.Classeurs.Saisie;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>The explanation and the typing of each column of the sheets that make the plan, by sheet and field.</summary>
internal static class ColumnSpecs
{
    private static readonly ColumnSpec Own = new(Texte, 12, "Colonne propre à votre organisme.");

    private static readonly Dictionary<(string Sheet, string Field), ColumnSpec> All =
        new[] { Points, Actions, Situations }.Concat(SurroundingSpecs.All).SelectMany(sheet => sheet.Columns.Select(column => (Key: (sheet.Sheet, column.Field), column.Spec)))
            .ToDictionary(pair => pair.Key, pair => pair.Spec);

    /// <summary>Of a column of the reader; a plain one where this room knows nothing of it.</summary>
    public static ColumnSpec Of(string sheet, string field) => All.GetValueOrDefault((sheet, field), Own);

    /// <summary>True where the column has an explanation of its own.</summary>
    public static bool Knows(string sheet, string field) => All.ContainsKey((sheet, field));

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Points => ("Points",
    [
        (nameof(Point.Ref), new(Texte, 9, "Référence unique du point : PA-01 pour un point d’alerte, PF-01 pour un point fort.")),
        ("Famille", new(Texte, 16, "Management (thèmes M1 à M5) ou engagement professionnel (P1 à P7).", ModelLists.FamillesPoint)),
        (nameof(Point.Theme), new(Texte, 26, "Un des douze thèmes du label, à choisir dans la liste.", ModelLists.Themes)),
        (nameof(Point.SousTheme), new(Texte, 20, "Précision facultative, dans vos mots.")),
        (nameof(Point.Nature), new(Texte, 14, "Point fort ou point d’alerte.", ModelLists.Natures, IsClosed: true)),
        (nameof(Point.Gravite), new(Texte, 11, "Majeure ou mineure, telle que l’auditeur l’a donnée ; vide pour un point fort.", ModelLists.Gravites, IsClosed: true)),
        (nameof(Point.Libelle), new(Texte, 44, "Le point en une phrase, dans les mots du diagnostic. Une ligne sans libellé n’est pas comptée.")),
        (nameof(Point.Constat), new(Texte, 44, "Les éléments d’observation de l’auditeur.")),
        (nameof(Point.Source), new(Texte, 18, "Où l’auditeur l’a constaté.", ModelLists.Sources)),
        (nameof(Point.Sites), new(Texte, 20, "Les sites concernés ; vide pour tout le parc.")),
        (nameof(Point.OrigineAudit), new(Texte, 18, "Le diagnostic ou l’audit qui a relevé le point.", ModelLists.Audits)),
        (nameof(Point.Preconisation), new(Texte, 40, "La préconisation de l’auditeur, pour information.")),
        (nameof(Point.Statut), new(Texte, 12, "Où en est le point : ouvert, traité, levé, reporté.", ModelLists.StatutsPoint)),
        (nameof(Point.LeveLe), new(Date, 12, "Le jour où le point a été levé.")),
    ]);

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Actions => ("Actions",
    [
        (nameof(FicheAction.Ref), new(Texte, 9, "Référence unique de l’action : A-01, A-02…")),
        (nameof(FicheAction.Points), new(Texte, 14, "Références des points d’alerte auxquels l’action répond, séparées par des virgules : PA-01, PA-03.")),
        (nameof(FicheAction.Situations), new(Texte, 12, "Références des situations complexes que l’action traite : SC-01.")),
        (nameof(FicheAction.Theme), new(Texte, 26, "Un des douze thèmes du label, à choisir dans la liste.", ModelLists.Themes)),
        (nameof(FicheAction.PointAlerte), new(Texte, 30, "Le point d’alerte en toutes lettres ; inutile quand sa référence est donnée.")),
        (nameof(FicheAction.Gravite), new(Texte, 11, "Majeure ou mineure ; inutile quand la référence du point est donnée.", ModelLists.Gravites, IsClosed: true)),
        (nameof(FicheAction.Portee), new(Texte, 13, "Transversale (tout le parc) ou locale (un site).", ModelLists.Portees, IsClosed: true)),
        (nameof(FicheAction.Libelle), new(Texte, 44, "Ce qui sera fait, à l’infinitif. Une ligne sans libellé n’est pas comptée.")),
        (nameof(FicheAction.Objectif), new(Texte, 34, "Le résultat attendu pour les locataires.")),
        (nameof(FicheAction.Pilotes), new(Texte, 26, "Qui répond de l’action : nom, fonction. Un pilote par ligne dans la cellule (Alt+Entrée).")),
        (nameof(FicheAction.Contributeurs), new(Texte, 22, "Qui y contribue, en interne ou en externe.")),
        (nameof(FicheAction.Direction), new(Texte, 18, "La direction ou le service concerné.")),
        (nameof(FicheAction.MoyensHumains), new(Texte, 20, "Les moyens humains, en mots (0,5 ETP, 10 jours…).")),
        (nameof(FicheAction.MoyensFinanciers), new(Euros, 13, "Le montant en euros, en nombre.")),
        (nameof(FicheAction.Moyens), new(Texte, 22, "Les moyens en mots, quand un montant ne suffit pas.")),
        (nameof(FicheAction.Prestataire), new(Texte, 18, "L’entreprise extérieure qui intervient.")),
        (nameof(FicheAction.Debut), new(Date, 12, "Le jour où l’action commence.")),
        (nameof(FicheAction.Echeance), new(Echeance, 14, "Une date (30/06/2026), une période (T2 2026, juin 2026, 1er semestre 2026, fin 2026) ou « en continu ». En rouge : échéance dépassée.")),
        (nameof(FicheAction.Jalons), new(Texte, 26, "Les étapes intermédiaires et leurs dates.")),
        (nameof(FicheAction.Indicateur), new(Texte, 28, "Ce qui sera mesuré : une référence de la feuille Indicateurs, ou une phrase.")),
        (nameof(FicheAction.ValeurInitiale), new(Texte, 12, "La valeur de l’indicateur au départ, avec son unité.")),
        (nameof(FicheAction.Cible), new(Texte, 12, "La valeur visée, avec son unité.")),
        (nameof(FicheAction.ValeurActuelle), new(Texte, 12, "La dernière valeur connue, avec son unité.")),
        (nameof(FicheAction.MethodeCalcul), new(Texte, 26, "Comment l’indicateur se calcule.")),
        (nameof(FicheAction.Frequence), new(Texte, 14, "À quel rythme il est mesuré.", ModelLists.Frequences)),
        (nameof(FicheAction.Priorite), new(Entier, 9, "De 1 (haute) à 3.", ModelLists.Priorites)),
        (nameof(FicheAction.Statut), new(Texte, 13, "Où en est l’action. Le retard ne se saisit pas : il se calcule d’après l’échéance.", ModelLists.Statuts, IsClosed: true)),
        (nameof(FicheAction.Avancement), new(Part, 12, "La part réalisée, de 0 % à 100 %.")),
        (nameof(FicheAction.RealiseeLe), new(Date, 12, "Le jour où l’action a été réalisée.")),
        (nameof(FicheAction.Preuves), new(Texte, 20, "Références de la feuille Preuves ; obligatoires quand l’action est réalisée.")),
        (nameof(FicheAction.Efficacite), new(Texte, 14, "Ce que l’audit de vérification examine : l’action a-t-elle produit son effet ?", ModelLists.Efficacites)),
        (nameof(FicheAction.IncidenceLoyersCharges), new(Texte, 14, "« oui » si l’action pèse sur les loyers ou les charges.", ModelLists.OuiNon, IsClosed: true)),
        (nameof(FicheAction.ConcerteeLe), new(Texte, 14, "Référence de la réunion où l’action a été concertée : C-01.")),
        (nameof(FicheAction.Commentaire), new(Texte, 34, "Libre.")),
        (nameof(FicheAction.Motif), new(Texte, 28, "Pourquoi l’action est abandonnée, suspendue ou reportée ; obligatoire dans ces cas.")),
        (nameof(FicheAction.VisibleLocataires), new(Texte, 13, "« non » pour une action que les locataires ne voient pas ; vide vaut oui.", ModelLists.OuiNon, IsClosed: true)),
    ]);

    private static (string Sheet, (string Field, ColumnSpec Spec)[] Columns) Situations => ("Situations",
    [
        (nameof(SituationComplexe.Ref), new(Texte, 9, "Référence unique de la situation : SC-01.")),
        (nameof(SituationComplexe.Site), new(Texte, 26, "Le nom du site ou de la résidence.")),
        (nameof(SituationComplexe.Adresse), new(Texte, 26, "L’adresse ou le quartier.")),
        (nameof(SituationComplexe.Commune), new(Texte, 18, "La commune.")),
        (nameof(SituationComplexe.NombreLogements), new(Entier, 11, "Le nombre de logements du site.")),
        (nameof(SituationComplexe.Qpv), new(Texte, 8, "« oui » si le site est en quartier prioritaire de la politique de la ville.", ModelLists.OuiNon, IsClosed: true)),
        (nameof(SituationComplexe.Tfpb), new(Texte, 8, "« oui » si le site bénéficie de l’abattement de taxe foncière.", ModelLists.OuiNon, IsClosed: true)),
        (nameof(SituationComplexe.Anru), new(Texte, 8, "« oui » si le site est dans un projet de renouvellement urbain.", ModelLists.OuiNon, IsClosed: true)),
        (nameof(SituationComplexe.ReferenceePar), new(Texte, 13, "Qui l’a repérée : le bailleur ou l’auditeur.", ModelLists.Referenceurs)),
        (nameof(SituationComplexe.DateAutodiagnostic), new(Date, 17, "Le jour de l’autodiagnostic.")),
        (nameof(SituationComplexe.VersionGrille), new(Texte, 12, "La version de la grille de cotation. Les critères sont les colonnes qui suivent : renommez-les comme ceux de votre grille.")),
        (nameof(SituationComplexe.Cotation), new(Calcul, 11, "Somme des notes des critères. Cellule protégée : la formule se calcule seule.")),
        (nameof(SituationComplexe.Seuil), new(Nombre, 9, "La cotation à partir de laquelle la situation est complexe.")),
        (nameof(SituationComplexe.Niveau), new(Texte, 10, "Le niveau de la cotation.", ModelLists.Niveaux)),
        (nameof(SituationComplexe.Prioritaire), new(Texte, 11, "« oui » si la situation est prioritaire.", ModelLists.OuiNon, IsClosed: true)),
        (nameof(SituationComplexe.Problematiques), new(Texte, 28, "Tranquillité, encombrants, dégradations, équipements, voisinage…")),
        (nameof(SituationComplexe.Causes), new(Texte, 28, "Les causes analysées.")),
        (nameof(SituationComplexe.Partenaires), new(Texte, 22, "Ville, police, associations, prestataires…")),
        (nameof(SituationComplexe.Actions), new(Texte, 14, "Références des actions qui la traitent : A-05, A-06.")),
        (nameof(SituationComplexe.AppuiUsh), new(Texte, 11, "« oui » si une mission d’appui de l’USH est demandée.", ModelLists.OuiNon, IsClosed: true)),
        (nameof(SituationComplexe.Statut), new(Texte, 13, "Où en est le traitement de la situation.")),
        (nameof(SituationComplexe.Evolution), new(Texte, 26, "Les cotations suivantes : date et note.")),
    ]);
}
