using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.LinkedPoint>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>A point with the actions that answer it, already described.</summary>
internal sealed record LinkedPoint(Point Point, ImmutableArray<IReadOnlyDictionary<string, object?>> Actions);

/// <summary>What may be said of a point fort or a point d'alerte.</summary>
internal static class PointNoun
{
    public static Noun<LinkedPoint> Words { get; } = new("point", "Un point fort ou un point d’alerte du diagnostic HQS®.",
    [
        Word.Verbatim("ref", "sa référence (PA-01, PF-01)", linked => linked.Point.Ref),
        Word.Verbatim("nature", "« alerte » ou « fort »", linked => linked.Point.Nature is { } nature ? PrintedForms.Code(nature) : null),
        Word.Verbatim("gravite", "« majeure » ou « mineure » ; absente pour un point fort", linked => linked.Point.Gravite is { } gravite ? PrintedForms.Code(gravite) : null),
        Word.Verbatim("theme", "code du thème (M1 à M5, P1 à P7)", linked => linked.Point.Theme?.ToString()),
        Word.Text("theme_libelle", "nom du thème", linked => linked.Point.Theme is { } theme ? PrintedForms.Label(theme) : linked.Point.ThemeTexte),
        Word.Text("sous_theme", "sous-thème", linked => linked.Point.SousTheme),
        Word.Text("libelle", "le point en peu de mots", linked => linked.Point.Libelle),
        Word.Text("constat", "éléments d’observation", linked => linked.Point.Constat),
        Word.Text("source", "entretien, visite de site, enquête…", linked => linked.Point.Source),
        Word.Text("sites", "sites concernés", linked => linked.Point.Sites),
        Word.Text("origine_audit", "diagnostic ou audit qui l’a relevé", linked => linked.Point.OrigineAudit),
        Word.Text("preconisation", "préconisation de l’auditeur, à titre d’information", linked => linked.Point.Preconisation),
        Word.Text("statut", "ouvert, traité, levé ou reporté", linked => linked.Point.Statut),
        Word.Date("leve_le", "date de levée", linked => linked.Point.LeveLe),
        Word.YesNo("leve", "levé par l’auditeur : daté, ou dit levé", linked => linked.Point.IsLifted),
        Word.List("actions", "action", "actions qui y répondent", linked => linked.Actions),
        Word.YesNo("sans_action", "aucune action n’y répond", linked => linked.Actions.IsEmpty),
        Word.Verbatim("origine", "nom du bloc dans le document, qui ramène à sa ligne : « point:PA-01 »", linked => BlockOrigin.Of("point", linked.Point.Ref, linked.Point.Origine)),
    ]);
}
