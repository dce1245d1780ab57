using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Points »: what the HQS diagnostic found.</summary>
internal static class PointsSheet
{
    private static readonly Column Ref = Column.Of(nameof(Point.Ref), "Réf.", "Référence", "N°", "Numéro", "Code", "Réf. point", "Référence du point", "N° point", "Réf. alerte", "N° alerte");
    private static readonly Column Famille = Column.Of("Famille", "Famille");
    private static readonly Column Theme = Column.Of(nameof(Point.Theme), "Thème", "Thématique", "Rubrique", "Chapitre");
    private static readonly Column SousTheme = Column.Of(nameof(Point.SousTheme), "Sous-thème", "Sous-thématique", "Sous-rubrique");
    private static readonly Column Nature = Column.Of(nameof(Point.Nature), "Nature", "Type", "Type de point", "Nature du point");
    private static readonly Column Gravite = Column.Of(nameof(Point.Gravite), "Gravité", "Niveau", "Criticité", "Majeur/mineur", "Majeure/mineure", "M/m", "Niveau d'alerte");
    private static readonly Column Libelle = Column.Of(nameof(Point.Libelle), "Libellé", "Intitulé", "Libellé du point", "Point", "Point d'alerte", "Alerte", "Point de vigilance", "Axe d'amélioration", "Description");
    private static readonly Column Constat = Column.Of(nameof(Point.Constat), "Constat", "Constats", "Éléments d'observation", "Constat / éléments d'observation", "Observation");
    private static readonly Column Source = Column.Of(nameof(Point.Source), "Source");
    private static readonly Column Sites = Column.Of(nameof(Point.Sites), "Site(s) concerné(s)", "Sites", "Site");
    private static readonly Column OrigineAudit = Column.Of(nameof(Point.OrigineAudit), "Origine", "Audit", "Diagnostic");
    private static readonly Column Preconisation = Column.Of(nameof(Point.Preconisation), "Préconisation de l'auditeur", "Préconisation", "Préconisations", "Recommandation");
    private static readonly Column Statut = Column.Of(nameof(Point.Statut), "Statut", "État");
    private static readonly Column LeveLe = Column.Of(nameof(Point.LeveLe), "Levé le", "Date de levée");

    public static SheetLayout Layout { get; } = new(
        ["Points", "Points d'alerte", "Points d'alerte et points forts", "Points forts et alertes", "Alertes", "Diagnostic HQS", "HQS", "Résultats HQS", "Constats"],
        [Ref, Famille, Theme, SousTheme, Nature, Gravite, Libelle, Constat, Source, Sites, OrigineAudit, Preconisation, Statut, LeveLe],
        [Libelle]);

    public static IEnumerable<Point> Read(SheetTable table) => table.Described().Select(ReadRow);

    private static Point ReadRow(TableRow row)
    {
        var (theme, themeTexte) = row.Theme(Theme);
        var reference = row.Text(Ref);
        var gravite = row.Gravite(Gravite) ?? GraviteInNature(row);
        return new Point
        {
            Ref = reference,
            Nature = row.OneOf(Nature, Listes.Natures, WorkbookFindings.ValeurHorsListe, "Saisissez « point fort » ou « point d’alerte ».") ?? NatureOf(reference, gravite),
            Gravite = gravite,
            Theme = theme,
            ThemeTexte = themeTexte,
            SousTheme = row.Text(SousTheme),
            Libelle = row.Text(Libelle),
            Constat = row.Text(Constat),
            Source = row.Text(Source),
            Sites = row.Text(Sites),
            OrigineAudit = row.Text(OrigineAudit),
            Preconisation = row.Text(Preconisation),
            Statut = row.Text(Statut),
            LeveLe = row.Date(LeveLe),
            Origine = row.ToOrigine(),
        };
    }

    // « Alerte majeure » in the column of the nature.
    private static Gravite? GraviteInNature(TableRow row) => row.IsEmpty(Gravite) ? Listes.Gravite(row.Seen(Nature)) : null;

    // Only alerts have a weight; PF and PA are the label's own prefixes.
    private static NaturePoint? NatureOf(string reference, Gravite? gravite) =>
        gravite is not null || reference.StartsWith("PA", StringComparison.OrdinalIgnoreCase) ? NaturePoint.Alerte
        : reference.StartsWith("PF", StringComparison.OrdinalIgnoreCase) ? NaturePoint.Fort
        : null;
}
