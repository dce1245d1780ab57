using QualiHlmDocs.Documents.Plans;
using Dated = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.ValeurDatee>;
using Document = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.Piece>;
using Evidence = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.Preuve>;
using Measure = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.Indicateur>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What may be said of indicators, proofs and documents.</summary>
internal static class AnnexNouns
{
    public static Noun<ValeurDatee> Valeur { get; } = new("valeur", "Une valeur et sa période.",
    [
        Dated.Text("periode", "« 2025 », « T1 2026 »", valeur => valeur.Periode),
        Dated.Text("valeur", "la valeur telle qu’elle est affichée", valeur => valeur.Valeur),
    ]);

    public static Noun<Indicateur> Indicateur { get; } = new("indicateur", "Une mesure suivie dans le temps.",
    [
        Measure.Verbatim("ref", "sa référence (IN-01)", indicateur => indicateur.Ref),
        Measure.Text("libelle", "ce qui est mesuré", indicateur => indicateur.Libelle),
        Measure.Text("theme_libelle", "nom du thème", indicateur => indicateur.Theme is { } theme ? PrintedForms.Label(theme) : indicateur.ThemeTexte),
        Measure.Text("methode", "méthode de calcul", indicateur => indicateur.Methode),
        Measure.Text("source", "d’où vient la valeur", indicateur => indicateur.Source),
        Measure.Text("frequence", "fréquence", indicateur => indicateur.Frequence),
        Measure.Text("unite", "unité", indicateur => indicateur.Unite),
        Measure.List("valeurs", "valeur", "valeurs connues, par période", indicateur => Known(indicateur).Select(Valeur.Describe)),
        Measure.Text("valeurs_texte", "les mêmes sur une ligne : « 2024 : 62 % ; 2025 : 61 % »", indicateur => string.Join(" ; ", Known(indicateur).Select(valeur => $"{valeur.Periode} : {valeur.Valeur}"))),
        Measure.Text("cible", "valeur visée", indicateur => indicateur.Cible),
        Measure.Text("sens", "sens du progrès (↑ ou ↓)", indicateur => indicateur.Sens),
        Measure.Verbatim("origine", "nom du bloc dans le document, qui ramène à sa ligne : « indicateur:IN-01 »", indicateur => BlockOrigin.Of("indicateur", indicateur.Ref, indicateur.Origine)),
    ]);

    public static Noun<Preuve> Preuve { get; } = new("preuve", "Un élément de preuve.",
    [
        Evidence.Verbatim("ref", "sa référence (PR-01)", preuve => preuve.Ref),
        Evidence.Text("libelle", "ce que c’est", preuve => preuve.Libelle),
        Evidence.Text("nature", "procédure, photo, enquête…", preuve => preuve.Nature),
        Evidence.Date("date", "date", preuve => preuve.Date),
        Evidence.Verbatim("lien", "adresse du fichier", preuve => preuve.Lien),
        Evidence.Verbatim("objet", "référence de l’action ou du point", preuve => preuve.Objet),
        Evidence.YesNo("diffusable_comite", "communicable au comité", preuve => preuve.DiffusableComite),
        Evidence.Verbatim("origine", "nom du bloc dans le document, qui ramène à sa ligne : « preuve:PR-01 »", preuve => BlockOrigin.Of("preuve", preuve.Ref, preuve.Origine)),
    ]);

    public static Noun<Piece> Piece { get; } = new("pièce", "Un document joint au dossier.",
    [
        Document.Verbatim("code", "son numéro (P-01)", piece => piece.Code),
        Document.Text("intitule", "son titre", piece => piece.Intitule),
        Document.Text("etape_libelle", "étape pour laquelle elle est jointe", piece => piece.Etape is { } etape ? PrintedForms.Label(etape) : piece.EtapeTexte),
        Document.YesNo("obligatoire", "pièce obligatoire", piece => piece.Obligatoire),
        Document.Verbatim("format", "PDF, DOCX…", piece => piece.Format),
        Document.YesNo("recue", "pièce reçue", piece => piece.Recue),
        Document.Date("date", "date", piece => piece.Date),
        Document.Text("version", "version", piece => piece.Version),
        Document.Verbatim("lien", "fichier", piece => piece.Lien),
        Document.Text("signee_par", "signataire", piece => piece.SigneePar),
        Document.Verbatim("origine", "nom du bloc dans le document, qui ramène à sa ligne : « piece:P-01 »", piece => BlockOrigin.Of("piece", piece.Code, piece.Origine)),
    ]);

    private static IEnumerable<ValeurDatee> Known(Indicateur indicateur) =>
        indicateur.Valeurs.Where(valeur => !string.IsNullOrWhiteSpace(valeur.Valeur));
}
