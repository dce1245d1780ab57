using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>The plan while its sheets are read, one after the other.</summary>
internal sealed class PlanDraft(FindingLog log)
{
    private readonly List<SheetTable> _plans = [];
    private readonly List<ColonneLue> _colonnes = [];
    private readonly List<Etape> _cycle = [];
    private readonly List<Point> _points = [];
    private readonly List<FicheAction> _actions = [];
    private readonly List<SituationComplexe> _situations = [];
    private readonly List<Association> _associations = [];
    private readonly List<Representant> _representants = [];
    private readonly List<Concertation> _concertations = [];
    private readonly List<Observation> _observations = [];
    private readonly List<Preuve> _preuves = [];
    private readonly List<Indicateur> _indicateurs = [];
    private readonly List<Piece> _pieces = [];
    private Organisme? _organisme;
    private Auditeur? _auditeur;

    /// <summary>True once a sheet of actions or of points has been read.</summary>
    public bool HasPlan { get; private set; }

    public void Read(SheetKind kind, Sheet sheet)
    {
        if (kind.IsKeyValue)
        {
            ReadKeys(kind, sheet);
        }
        else if (Tables.Open(kind, sheet, log) is { } table)
        {
            var colonnes = ColumnDoubts.Of(table, kind.Unnamed).ToList();
            _colonnes.AddRange(colonnes);
            ColumnDoubts.Report(table, colonnes);
            ReadTable(table);
        }
    }

    /// <summary>How the columns were understood.</summary>
    public Lecture ToLecture(SaidOfWorkbook said) => new(said.Source, [.. _colonnes], said.Correspondance);

    /// <summary>The plan, its points d'alerte taken from the actions when no sheet lists them.</summary>
    public PlanActions ToPlan(Classeur classeur) => new()
    {
        Classeur = classeur,
        Organisme = _organisme ?? Organisme.Unknown,
        Cycle = [.. _cycle],
        Auditeur = _auditeur,
        Points = _points.Count > 0 ? [.. _points] : [.. DerivedPoints.Of(_plans)],
        Actions = [.. _actions],
        Situations = [.. _situations],
        Associations = [.. _associations],
        Representants = [.. _representants],
        Concertations = [.. _concertations],
        Observations = [.. _observations],
        Preuves = [.. _preuves],
        Indicateurs = [.. _indicateurs],
        Pieces = [.. _pieces],
    };

    private void ReadKeys(SheetKind kind, Sheet sheet)
    {
        if (KeyValueSheet.Read(sheet, kind.Layout, log) is not { } record)
        {
            Tables.ReportNoHeader(sheet, log);
            return;
        }

        Tables.ReportOthers(sheet, record.Others, log);
        if (kind.Layout == OrganismeSheet.Layout)
        {
            _organisme ??= OrganismeSheet.Read(record);
        }
        else if (record.Columns.Any(column => !record.IsEmpty(column)))
        {
            // The model workbook's keys, left without a value, name no auditor.
            _auditeur ??= AuditeurSheet.Read(record);
        }
    }

    private void ReadTable(SheetTable table)
    {
        var layout = table.Header.Layout;
        if (layout == ActionsSheet.Layout)
        {
            HasPlan = true;
            _plans.Add(table);
            _actions.AddRange(ActionsSheet.Read(table));
        }
        else if (layout == PointsSheet.Layout)
        {
            HasPlan = true;
            _points.AddRange(PointsSheet.Read(table));
        }
        else
        {
            ReadOther(table, layout);
        }
    }

    private void ReadOther(SheetTable table, SheetLayout layout)
    {
        _cycle.AddRange(layout == CycleSheet.Layout ? CycleSheet.Read(table) : []);
        _situations.AddRange(layout == SituationsSheet.Layout ? SituationsSheet.Read(table) : []);
        _associations.AddRange(layout == AssociationsSheet.Layout ? AssociationsSheet.Read(table) : []);
        _representants.AddRange(layout == RepresentantsSheet.Layout ? RepresentantsSheet.Read(table) : []);
        _concertations.AddRange(layout == ConcertationSheet.Layout ? ConcertationSheet.Read(table) : []);
        _observations.AddRange(layout == ObservationsSheet.Layout ? ObservationsSheet.Read(table) : []);
        _preuves.AddRange(layout == PreuvesSheet.Layout ? PreuvesSheet.Read(table) : []);
        _indicateurs.AddRange(layout == IndicateursSheet.Layout ? IndicateursSheet.Read(table) : []);
        _pieces.AddRange(layout == PiecesSheet.Layout ? PiecesSheet.Read(table) : []);
    }
}
