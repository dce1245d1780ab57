using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Situations »: the situations complexes, with one column per criterion of the organisme's own grid.</summary>
internal static class SituationsSheet
{
    private static readonly Column Ref = Column.Of(nameof(SituationComplexe.Ref), "Réf.", "Référence", "N°", "Code", "Réf. situation");
    private static readonly Column Site = Column.Of(nameof(SituationComplexe.Site), "Nom du site", "Site", "Résidence", "Nom", "Situation", "Nom de la résidence");
    private static readonly Column Adresse = Column.Of(nameof(SituationComplexe.Adresse), "Adresse / quartier", "Adresse", "Quartier", "Adresse/quartier");
    private static readonly Column Commune = Column.Of(nameof(SituationComplexe.Commune), "Commune", "Ville");
    private static readonly Column NombreLogements = Column.Of(nameof(SituationComplexe.NombreLogements), "Nb logements", "Nombre de logements", "Logements", "Nb de logements");
    private static readonly Column Qpv = Column.Of(nameof(SituationComplexe.Qpv), "QPV", "En QPV");
    private static readonly Column Tfpb = Column.Of(nameof(SituationComplexe.Tfpb), "TFPB", "Abattement TFPB");
    private static readonly Column Anru = Column.Of(nameof(SituationComplexe.Anru), "ANRU", "Projet ANRU", "NPNRU");
    private static readonly Column ReferenceePar = Column.Of(nameof(SituationComplexe.ReferenceePar), "Référencée par", "Référencé par", "Signalée par");
    private static readonly Column DateAutodiagnostic = Column.Of(nameof(SituationComplexe.DateAutodiagnostic), "Date d'autodiagnostic", "Date autodiagnostic", "Autodiagnostic", "Date de l'autodiagnostic", "Date de cotation");
    private static readonly Column VersionGrille = Column.Of(nameof(SituationComplexe.VersionGrille), "Version de grille", "Version de la grille", "Grille", "Version grille");
    private static readonly Column Cotation = Column.Of(nameof(SituationComplexe.Cotation), "Cotation totale", "Cotation", "Total", "Note totale", "Score", "Cotation (total)");
    private static readonly Column Seuil = Column.Of(nameof(SituationComplexe.Seuil), "Seuil", "Seuil situation complexe");
    private static readonly Column Niveau = Column.Of(nameof(SituationComplexe.Niveau), "Niveau", "Niveau de cotation");
    private static readonly Column Prioritaire = Column.Of(nameof(SituationComplexe.Prioritaire), "Prioritaire", "Situation prioritaire");
    private static readonly Column Problematiques = Column.Of(nameof(SituationComplexe.Problematiques), "Problématiques", "Problématique");
    private static readonly Column Causes = Column.Of(nameof(SituationComplexe.Causes), "Causes", "Cause");
    private static readonly Column Partenaires = Column.Of(nameof(SituationComplexe.Partenaires), "Partenaires", "Partenaire");
    private static readonly Column Actions = Column.Of(nameof(SituationComplexe.Actions), "Actions", "Réf. actions", "Action", "Réf. action(s)");
    private static readonly Column AppuiUsh = Column.Of(nameof(SituationComplexe.AppuiUsh), "Mission d'appui USH", "Appui USH", "Mission d'appui");
    private static readonly Column Statut = Column.Of(nameof(SituationComplexe.Statut), "Statut", "État");
    private static readonly Column Evolution = Column.Of(nameof(SituationComplexe.Evolution), "Évolution", "Re-cotation", "Évolution de la cotation", "Recotation", "Cotations ultérieures");

    public static SheetLayout Layout { get; } = new(
        ["Situations", "Situations complexes", "Sites complexes", "Situations de non qualité", "Sites", "Autodiagnostic"],
        [Ref, Site, Adresse, Commune, NombreLogements, Qpv, Tfpb, Anru, ReferenceePar, DateAutodiagnostic, VersionGrille, Cotation, Seuil, Niveau, Prioritaire, Problematiques, Causes, Partenaires, Actions, AppuiUsh, Statut, Evolution],
        [Site, Ref]);

    /// <summary>The criteria of the grid: unknown columns between the grid's version and the total.</summary>
    public static UnnamedColumns Criteres { get; } = new(VersionGrille, Cotation);

    public static IEnumerable<SituationComplexe> Read(SheetTable table) => table.Described().Select(ReadRow);

    private static SituationComplexe ReadRow(TableRow row) => new()
    {
        Ref = row.Text(Ref),
        Site = row.Text(Site),
        Adresse = row.Text(Adresse),
        Commune = row.Text(Commune),
        NombreLogements = row.Integer(NombreLogements),
        Qpv = row.Flag(Qpv),
        Tfpb = row.Flag(Tfpb),
        Anru = row.Flag(Anru),
        ReferenceePar = row.Text(ReferenceePar),
        DateAutodiagnostic = row.Date(DateAutodiagnostic),
        VersionGrille = row.Text(VersionGrille),
        Notes = Criteres.Read(row),
        Cotation = row.Number(Cotation),
        Seuil = row.Number(Seuil),
        Niveau = row.Text(Niveau),
        Prioritaire = row.Flag(Prioritaire),
        Problematiques = row.Text(Problematiques),
        Causes = row.Text(Causes),
        Partenaires = row.Text(Partenaires),
        Actions = row.References(Actions),
        AppuiUsh = row.Flag(AppuiUsh),
        Statut = row.Text(Statut),
        Evolution = row.Text(Evolution),
        Origine = row.ToOrigine(),
    };
}
