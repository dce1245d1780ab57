using QualiHlmDocs.Documents.Plans;
using Mark = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.NoteCritere>;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<(QualiHlmDocs.Documents.Plans.SituationComplexe Site, QualiHlmDocs.Documents.Vocabulary.Describer Describer)>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What may be said of a situation complexe.</summary>
internal static class SituationNoun
{
    public static Noun<NoteCritere> Note { get; } = new("note", "Un critère de la grille d’autodiagnostic.",
    [
        Mark.Text("critere", "nom du critère", note => note.Critere),
        Mark.Amount("note", "sa note ; absente s’il n’est pas noté", note => note.Note),
    ]);

    public static Noun<(SituationComplexe Site, Describer Describer)> Words { get; } = new("situation", "Une situation complexe et son traitement.",
    [
        Word.Verbatim("ref", "sa référence (SC-01)", situation => situation.Site.Ref),
        Word.Text("site", "nom du site", situation => situation.Site.Site),
        Word.Text("adresse", "adresse ou quartier", situation => situation.Site.Adresse),
        Word.Text("commune", "commune", situation => situation.Site.Commune),
        Word.Number("nombre_logements", "logements du site", situation => situation.Site.NombreLogements),
        Word.YesNo("qpv", "en quartier prioritaire", situation => situation.Site.Qpv),
        Word.YesNo("tfpb", "sous convention d’abattement de TFPB", situation => situation.Site.Tfpb),
        Word.YesNo("anru", "en projet ANRU", situation => situation.Site.Anru),
        Word.Text("dispositifs", "ceux des trois qui s’appliquent : « QPV, ANRU »", situation => Dispositifs(situation.Site)),
        Word.Text("referencee_par", "« bailleur » ou « auditeur »", situation => situation.Site.ReferenceePar),
        Word.Date("date_autodiagnostic", "date de l’autodiagnostic", situation => situation.Site.DateAutodiagnostic),
        Word.Text("version_grille", "version de la grille", situation => situation.Site.VersionGrille),
        Word.List("notes", "note", "notes de la grille, dans l’ordre du classeur", situation => situation.Site.Notes.Select(Note.Describe)),
        Word.Amount("cotation", "total de la grille", situation => situation.Site.Cotation),
        Word.Amount("seuil", "seuil à partir duquel une situation est complexe", situation => situation.Site.Seuil),
        Word.Text("niveau", "vert, jaune, orange ou rouge", situation => situation.Site.Niveau),
        Word.YesNo("prioritaire", "situation prioritaire", situation => situation.Site.Prioritaire),
        Word.Text("problematiques", "difficultés rencontrées", situation => situation.Site.Problematiques),
        Word.Text("causes", "causes", situation => situation.Site.Causes),
        Word.Text("partenaires", "partenaires", situation => situation.Site.Partenaires),
        Word.YesNo("appui_ush", "mission d’appui de l’USH", situation => situation.Site.AppuiUsh),
        Word.Text("statut", "où en est le traitement", situation => situation.Site.Statut),
        Word.Text("evolution", "cotations suivantes", situation => situation.Site.Evolution),
        Word.List("actions", "action", "actions qui la traitent", situation => situation.Describer.Links.ActionsOf(situation.Site).Select(situation.Describer.Action)),
        Word.YesNo("sans_action", "aucune action ne la traite", situation => !situation.Describer.Links.ActionsOf(situation.Site).Any()),
        Word.Verbatim("origine", "nom du bloc dans le document, qui ramène à sa ligne : « situation:SC-01 »", situation => BlockOrigin.Of("situation", situation.Site.Ref, situation.Site.Origine)),
    ]);

    private static string Dispositifs(SituationComplexe site) => string.Join(", ", new[]
    {
        site.Qpv == true ? "QPV" : null,
        site.Tfpb == true ? "TFPB" : null,
        site.Anru == true ? "ANRU" : null,
    }.OfType<string>());
}
