using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.LinkedAction>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>An action among the points it answers.</summary>
internal sealed record LinkedAction(FicheAction Fiche, PlanLinks Links)
{
    public ImmutableArray<Point> Points { get; } = [.. Links.PointsOf(Fiche)];

    public Gravite? Gravite => Points.Max(point => point.Gravite) ?? Fiche.Gravite;
}

/// <summary>What may be said of an action.</summary>
internal static class ActionNoun
{
    public static Noun<LinkedAction> Words { get; } = new("action", "Une ligne du plan d’actions d’amélioration.",
    [
        Word.Verbatim("ref", "sa référence (A-01)", action => action.Fiche.Ref),
        Word.Text("libelle", "ce qui est fait", action => action.Fiche.Libelle),
        Word.Text("objectif", "le résultat attendu", action => action.Fiche.Objectif),
        Word.List("points", "textes", "références des points d’alerte auxquels elle répond", action => action.Fiche.Points),
        Word.Verbatim("points_texte", "les mêmes, séparées par des virgules", action => string.Join(", ", action.Fiche.Points)),
        Word.Text("point_alerte", "libellé du ou des points d’alerte", action => PointAlerte(action)),
        Word.Verbatim("gravite", "« majeure » ou « mineure » : la plus forte des points d’alerte", action => action.Gravite is { } gravite ? PrintedForms.Code(gravite) : null),
        Word.Verbatim("theme", "code du thème (M1 à M5, P1 à P7)", action => action.Links.ThemeOf(action.Fiche)?.ToString()),
        Word.Text("theme_libelle", "nom du thème", action => ThemeGroup.LabelOf(action)),
        Word.List("situations", "textes", "références des situations complexes qu’elle traite", action => action.Fiche.Situations),
        Word.Verbatim("situations_texte", "les mêmes, séparées par des virgules", action => string.Join(", ", action.Fiche.Situations)),
        Word.Verbatim("portee", "« transversale » ou « locale »", action => action.Fiche.Portee is { } portee ? PrintedForms.Code(portee) : null),
        Word.Text("pilotes", "tous les pilotes, séparés par des points-virgules", action => string.Join(" ; ", action.Fiche.Pilotes)),
        Word.List("pilotes_liste", "textes", "les pilotes, un par un", action => action.Fiche.Pilotes.Select(Word.Prose)),
        Word.Text("contributeurs", "ceux qui aident", action => action.Fiche.Contributeurs),
        Word.Text("direction", "direction responsable", action => action.Fiche.Direction),
        .. Means,
        .. Dates,
        .. Measures,
        .. Progress,
    ]);

    private static ImmutableArray<Word> Means =>
    [
        Word.Text("moyens", "moyens humains, financiers et autres, réunis", action => Moyens(action.Fiche)),
        Word.Text("moyens_humains", "moyens humains", action => action.Fiche.MoyensHumains),
        Word.Amount("moyens_financiers", "en euros", action => action.Fiche.MoyensFinanciers),
        Word.Text("prestataire", "entreprise qui réalise", action => action.Fiche.Prestataire),
    ];

    private static ImmutableArray<Word> Dates =>
    [
        Word.Date("debut", "date de début", action => action.Fiche.Debut),
        Word.Date("echeance", "date d’échéance ; absente si elle est illisible ou « en continu »", action => action.Fiche.Echeance),
        Word.Text("echeance_texte", "échéance telle qu’elle est écrite dans le classeur (« T2 2026 »)", action => EcheanceTexte(action.Fiche)),
        Word.YesNo("en_continu", "action permanente, sans date", action => action.Fiche.IsContinuous),
        Word.YesNo("en_retard", "échéance passée et action ni réalisée ni abandonnée", action => action.Fiche.IsLate(action.Links.Today)),
        Word.Text("jalons", "étapes intermédiaires", action => action.Fiche.Jalons),
        Word.Date("realisee_le", "date de réalisation", action => action.Fiche.RealiseeLe),
    ];

    private static ImmutableArray<Word> Measures =>
    [
        Word.Text("indicateur", "ce qui est mesuré", action => action.Fiche.Indicateur),
        Word.Text("valeur_initiale", "valeur au départ", action => action.Fiche.ValeurInitiale),
        Word.Text("cible", "valeur visée", action => action.Fiche.Cible),
        Word.Text("valeur_actuelle", "dernière valeur connue", action => action.Fiche.ValeurActuelle),
        Word.Text("indicateur_texte", "l’indicateur et son chemin : « … (61 % → 75 %) »", action => IndicateurTexte(action.Fiche)),
        Word.Text("methode_calcul", "comment l’indicateur est calculé", action => action.Fiche.MethodeCalcul),
        Word.Text("frequence", "fréquence de la mesure", action => action.Fiche.Frequence),
    ];

    private static ImmutableArray<Word> Progress =>
    [
        Word.Number("priorite", "de 1 à 3", action => action.Fiche.Priorite),
        Word.Verbatim("statut", "code : a_engager, en_cours, realisee, suspendue ou abandonnee", action => action.Fiche.Statut is { } statut ? PrintedForms.Code(statut) : null),
        Word.Text("statut_libelle", "le même en clair : « En cours »", action => action.Fiche.Statut is { } statut ? PrintedForms.Label(statut) : null),
        Word.Share("avancement", "part réalisée", action => action.Fiche.Avancement),
        Word.Text("avancement_texte", "la même en clair : « 60 % »", action => action.Fiche.Avancement is { } share ? FrenchNumbers.Percent(share) : null),
        Word.List("preuves", "textes", "références ou libellés des preuves", action => action.Fiche.Preuves),
        Word.Text("preuves_texte", "les mêmes, séparés par des virgules", action => string.Join(", ", action.Fiche.Preuves)),
        Word.Text("efficacite", "jugement sur l’effet de l’action", action => action.Fiche.Efficacite),
        Word.Text("motif", "motif d’abandon, de suspension ou de report", action => action.Fiche.Motif),
        Word.Text("commentaire", "remarque libre", action => action.Fiche.Commentaire),
        Word.YesNo("visible_locataires", "communicable aux représentants des locataires", action => action.Fiche.VisibleLocataires ?? true),
        Word.Verbatim("origine", "nom du bloc dans le document, qui ramène à sa ligne : « action:A-12 »", action => BlockOrigin.Of("action", action.Fiche.Ref, action.Fiche.Origine)),
    ];

    private static string PointAlerte(LinkedAction action) =>
        action.Points.IsEmpty ? action.Fiche.PointAlerte : string.Join(" ; ", action.Points.Select(point => point.Libelle));

    private static string Moyens(FicheAction fiche) => string.Join(" ; ", new[]
    {
        fiche.MoyensHumains,
        fiche.MoyensFinanciers is { } amount ? FrenchNumbers.Euros(amount) : string.Empty,
        fiche.Moyens,
    }.Where(means => !string.IsNullOrWhiteSpace(means)).Distinct());

    private static string? EcheanceTexte(FicheAction fiche) =>
        fiche.EcheanceTexte.Length > 0 ? fiche.EcheanceTexte
        : fiche.Echeance is { } date ? FrenchDates.Numeric(date)
        : fiche.IsContinuous ? "en continu"
        : null;

    private static string IndicateurTexte(FicheAction fiche)
    {
        var path = (fiche.ValeurInitiale.Trim(), fiche.Cible.Trim()) switch
        {
            ("", "") => string.Empty,
            (var initial, "") => "valeur initiale : " + initial,
            ("", var target) => "cible : " + target,
            var (initial, target) => initial + "\u00A0→\u00A0" + target,
        };
        return fiche.Indicateur.Trim() is { Length: > 0 } measure && path.Length > 0 ? $"{measure} ({path})" : fiche.Indicateur + path;
    }
}
