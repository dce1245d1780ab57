using System.Globalization;
using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Running;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Shapes the cells of tables as they are written.</summary>
internal sealed class CellSteps(ValuePen pen, OutputBuffer buffer)
{
    private readonly Dictionary<int, TableState> _tables = [];
    private readonly Dictionary<Tag, RunState> _runs = [];
    private bool _isWritten;

    /// <summary>The length from which bytes may still be taken back: where a covered cell starts.</summary>
    public int KeepFrom => _tables.Count == 0 ? int.MaxValue : _tables.Values.Min(table => table.CoveredFrom);

    public void Clear()
    {
        _tables.Clear();
        _runs.Clear();
    }

    /// <summary>The signs of the box that comes.</summary>
    public BoxSign? Sign { get; set; }

    public void Take(SlotKind slot, object? value)
    {
        switch (value)
        {
            case var state when slot is SlotKind.BoxState or SlotKind.BoxSign:
                Tick(state, slot);
                break;
            case CellFill fill when slot == SlotKind.CellFill:
                Property($"<{pen.Frame.Prefix}shd {pen.Frame.Prefix}val=\"clear\" {pen.Frame.Prefix}color=\"auto\" {pen.Frame.Prefix}fill=\"{fill.Colour}\"/>");
                break;
            case CellRun run when slot == SlotKind.CellRun:
                Merge(run);
                break;
            case CellSpan span when slot == SlotKind.CellSpan:
                Cover(span);
                break;
            case CellContent content when slot == SlotKind.CellContent && !(content is CellRun && _runs.TryGetValue(pen.Frame.Tag, out var state) && state.Continues):
                content.WriteContent(pen, SlotKind.Run);
                break;
        }
    }

    public void Pass(ShapeStep step, object? data)
    {
        if (step == ShapeStep.PropertyComes)
        {
            _isWritten = false;
        }
        else if (step == ShapeStep.PropertyEnds && !_isWritten)
        {
            buffer.Write(data as byte[]);
        }
        else if (data is TableMark { Table: var table })
        {
            PassTable(step, table);
        }
    }

    private void PassTable(ShapeStep step, int table)
    {
        if (step == ShapeStep.TableStarts || !_tables.TryGetValue(table, out var state))
        {
            _tables[table] = state = new TableState { Turn = (_tables.GetValueOrDefault(table)?.Turn ?? 0) + 1 };
        }

        if (step == ShapeStep.RowStarts)
        {
            (state.Row, state.Covered) = (state.Row + 1, 0);
        }
        else if (step == ShapeStep.CellStarts && state.Covered > 0)
        {
            state.CoveredFrom = buffer.Length;
        }
        else if (step == ShapeStep.CellEnds && state.CoveredFrom < int.MaxValue)
        {
            buffer.TakeBack(state.CoveredFrom);
            (state.CoveredFrom, state.Covered) = (int.MaxValue, state.Covered - 1);
        }
    }

    // The same text in the row above: the cell goes on with the one there.
    private void Merge(CellRun run)
    {
        var table = TableOf(pen.Frame);
        var before = _runs.GetValueOrDefault(pen.Frame.Tag);
        var continues = run.Content.Length > 0 && before is not null && before.Text == run.Content && before.Turn == table.Turn && before.Row == table.Row - 1;
        _runs[pen.Frame.Tag] = new RunState(run.Content, table.Turn, table.Row, continues);
        Property(continues ? $"<{pen.Frame.Prefix}vMerge/>" : $"<{pen.Frame.Prefix}vMerge {pen.Frame.Prefix}val=\"restart\"/>");
    }

    private void Tick(object? state, SlotKind slot)
    {
        var isTicked = (state is CheckBoxValue box ? box.IsTicked : Ticks.Of(state)) ?? throw new FilterException($"une case attend vrai ou faux, et a reçu « {state} »");
        Property(slot == SlotKind.BoxState ? isTicked ? "1" : "0" : (isTicked ? Sign?.Ticked : Sign?.Unticked) ?? string.Empty);
    }

    private void Cover(CellSpan span)
    {
        var spans = Spans(pen.Frame).Take(span.Count).ToList();
        if (spans.Count > 1)
        {
            TableOf(pen.Frame).Covered = spans.Count - 1;
            Property(string.Create(CultureInfo.InvariantCulture, $"<{pen.Frame.Prefix}gridSpan {pen.Frame.Prefix}val=\"{spans.Sum()}\"/>"));
        }
    }

    private TableState TableOf(RunFrame frame) => _tables[frame.Part.Enclosing(frame.Cell, ElementKind.Table)];

    // How many columns of the grid the cell and those after it take.
    private static IEnumerable<int> Spans(RunFrame frame)
    {
        var part = frame.Part;
        for (var cell = frame.Cell; cell < part.Elements[part.Elements[frame.Cell].Parent].After; cell = part.Elements[cell].After)
        {
            if (part.Elements[cell].Kind == ElementKind.Cell)
            {
                var span = Enumerable.Range(cell + 1, Math.Min(16, part.Elements[cell].After - cell - 1)).FirstOrDefault(i => part.LocalName(i).SequenceEqual("gridSpan"u8), -1);
                yield return span >= 0 && XmlAttribute.Find(part, span, "val"u8) is { } value && int.TryParse(value.Value(part), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, 63) : 1;
            }
        }
    }

    private void Property(string xml)
    {
        pen.Markup(xml);
        _isWritten = true;
    }

    private sealed class TableState
    {
        public int Turn { get; init; }

        public int Row { get; set; }

        public int Covered { get; set; }

        public int CoveredFrom { get; set; } = int.MaxValue;
    }

    private sealed record RunState(string Text, int Turn, int Row, bool Continues);
}
