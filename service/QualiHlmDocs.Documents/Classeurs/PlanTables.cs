using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>The sheets of the model, filled from a plan or empty.</summary>
internal sealed class PlanTables(PlanActions? plan)
{
    // Rows of the empty model that already carry their formula.
    private const int FormulaRows = 60;

    private static readonly string[] Order =
    [
        "Organisme", "Cycle", "Auditeur", "Points", "Actions", "Situations", "Associations", "Representants", "Concertation", "Observations", "Preuves", "Indicateurs", "Pieces",
    ];

    /// <summary>What stood in the cells of the plan and is not said by those of the model.</summary>
    public List<Leftover> Lost { get; } = [];

    public IEnumerable<ModelTable> Make() => WorkbookModel.Sheets.OrderBy(sheet => Array.IndexOf(Order, sheet.Name)).Select(sheet => sheet.IsKeyValue ? OfKeys(sheet) : OfRows(sheet));

    private ModelTable OfKeys(ModelSheet sheet)
    {
        var (record, origine) = RecordsOf(sheet.Name).FirstOrDefault();
        var columns = Kept(sheet).ToList();
        var table = new ModelTable(sheet.Name, [new(null, "Rubrique", new(Saisie.Texte, 44, string.Empty)), new(null, "Valeur", new(Saisie.Texte, 90, string.Empty))])
        {
            IsKeyValue = true, KeySpecs = [.. columns.Select(column => column.Spec)],
        };
        foreach (var column in columns)
        {
            table.Rows.Add([ModelCell.Of(column.Titre, Look.Rubrique), record is null ? new(null, null, Looks.Of(column.Spec.Saisie)) : CellOf(record, origine, column)]);
        }

        return table;
    }

    private ModelTable OfRows(ModelSheet sheet)
    {
        var own = OwnColumns.Of(sheet.Name, plan).Select(header => new TableColumn(null, header, new(sheet.Name == "Situations" ? Saisie.Nombre : Saisie.Texte, 12, sheet.Name == "Situations" ? "La note de ce critère, selon votre grille. Renommez la colonne, ou ajoutez-en une à côté." : "La valeur de la période. Renommez la colonne (2025, T1 2026…), ou ajoutez-en une à côté.")));
        var table = new ModelTable(sheet.Name, [.. Kept(sheet).SelectMany(column => column.Field == sheet.OwnColumnsAfter ? own.Prepend(column) : [column])]);
        foreach (var (record, origine) in RecordsOf(sheet.Name))
        {
            table.Rows.Add([.. table.Columns.Select(column => CellOf(record, origine, column))]);
        }

        Cotations.Complete(table, plan is null ? FormulaRows : 0);
        return table;
    }

    // Six keys of one line each are read too; the model has one of six lines.
    private static IEnumerable<TableColumn> Kept(ModelSheet sheet) =>
        sheet.Columns.Where(column => !sheet.IsKeyValue || !char.IsAsciiDigit(column.Field[^1])).Select(column => new TableColumn(column.Field, column.Titre, ColumnSpecs.Of(sheet.Name, column.Field)));

    private ModelCell CellOf(object record, Origine origine, TableColumn column)
    {
        var cell = column.Field is { } field ? FieldCells.Of(record, origine, field, column.Spec.Saisie) : OwnColumns.CellOf(record, column.Titre);
        if (Wordings.Lost(origine, column, cell) is { } lost)
        {
            Lost.Add(lost);
        }

        if (cell.Text is { Length: > ModelCell.MaxLength } text)
        {
            Lost.Add(new Leftover(origine.PlaceOf(column.Field ?? string.Empty), column.Titre, text, "Texte plus long qu’une cellule"));
            return ModelCell.Of(text[..ModelCell.MaxLength], cell.Look);
        }

        return cell;
    }

    private IEnumerable<(object Record, Origine Origine)> RecordsOf(string sheet) => plan is null ? [] : sheet switch
    {
        "Organisme" => [(plan.Organisme, plan.Organisme.Origine)],
        "Auditeur" => plan.Auditeur is { } auditeur ? [(auditeur, auditeur.Origine)] : [],
        "Cycle" => plan.Cycle.Select(it => ((object)it, it.Origine)),
        "Points" => PointRows.Listed(plan).Select(it => ((object)it, it.Origine)),
        "Actions" => PointRows.InPlan(plan).Select(it => ((object)it, it.Origine)),
        "Situations" => plan.Situations.Select(it => ((object)it, it.Origine)),
        "Associations" => plan.Associations.Select(it => ((object)it, it.Origine)),
        "Representants" => plan.Representants.Select(it => ((object)it, it.Origine)),
        "Concertation" => plan.Concertations.Select(it => ((object)it, it.Origine)),
        "Observations" => plan.Observations.Select(it => ((object)it, it.Origine)),
        "Preuves" => plan.Preuves.Select(it => ((object)it, it.Origine)),
        "Indicateurs" => plan.Indicateurs.Select(it => ((object)it, it.Origine)),
        "Pieces" => plan.Pieces.Select(it => ((object)it, it.Origine)),
        _ => throw new ArgumentOutOfRangeException(nameof(sheet), sheet, "The reader has a sheet that the model does not know."),
    };
}
