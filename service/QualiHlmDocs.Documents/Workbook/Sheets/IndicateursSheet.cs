using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Indicateurs »: measures, with one column per period.</summary>
internal static class IndicateursSheet
{
    private static readonly Column Ref = Column.Of(nameof(Indicateur.Ref), "Réf.", "Référence", "N°", "Code");
    private static readonly Column Libelle = Column.Of(nameof(Indicateur.Libelle), "Libellé", "Indicateur", "Intitulé");
    private static readonly Column Theme = Column.Of(nameof(Indicateur.Theme), "Thème", "Thématique");
    private static readonly Column Methode = Column.Of(nameof(Indicateur.Methode), "Méthode", "Méthode de calcul", "Mode de calcul");
    private static readonly Column Source = Column.Of(nameof(Indicateur.Source), "Source");
    private static readonly Column Frequence = Column.Of(nameof(Indicateur.Frequence), "Fréquence", "Périodicité");
    private static readonly Column Unite = Column.Of(nameof(Indicateur.Unite), "Unité");
    private static readonly Column Cible = Column.Of(nameof(Indicateur.Cible), "Cible", "Objectif", "Valeur cible");
    private static readonly Column Sens = Column.Of(nameof(Indicateur.Sens), "Sens", "Sens (↑/↓)");

    public static SheetLayout Layout { get; } = new(
        ["Indicateurs", "Tableau de bord", "Indicateurs de suivi"],
        [Ref, Libelle, Theme, Methode, Source, Frequence, Unite, Cible, Sens],
        [Libelle]);

    /// <summary>The values: unknown columns between the unit and the target.</summary>
    public static UnnamedColumns Periodes { get; } = new(Unite, Cible);

    public static IEnumerable<Indicateur> Read(SheetTable table) => table.Described().Select(ReadRow);

    private static Indicateur ReadRow(TableRow row) => new()
    {
        Ref = row.Text(Ref),
        Libelle = row.Text(Libelle),
        Theme = row.Theme(Theme).Theme,
        ThemeTexte = row.Seen(Theme),
        Methode = row.Text(Methode),
        Source = row.Text(Source),
        Frequence = row.Text(Frequence),
        Unite = row.Text(Unite),
        Valeurs = Periodes.ReadDated(row),
        Cible = row.Text(Cible),
        Sens = row.Text(Sens),
        Origine = row.ToOrigine(),
    };
}
