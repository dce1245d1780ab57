using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>A row of a table whose columns were repeated, in this row or in others.</summary>
internal sealed class TableRow
{
    private readonly PartMarkup _part;
    private readonly List<(int Cell, int Span)> _cells = [];
    private readonly int _before;

    public TableRow(PartMarkup part, int row)
    {
        _part = part;
        var around = 0;
        for (var i = row + 1; i < part.Elements[row].After; i++)
        {
            if (part.Elements[i].Kind == ElementKind.Cell)
            {
                _cells.Add((i, LoopColumns.SpanOf(part, i)));
                i = part.Elements[i].After - 1;
            }
            else if (LoopColumns.IsNamed(part, i, "gridBefore"u8))
            {
                _before = LoopColumns.Number(part, i);
            }
            else if (LoopColumns.IsNamed(part, i, "gridAfter"u8))
            {
                around = LoopColumns.Number(part, i);
            }
        }

        Width = _before + around + _cells.Sum(cell => cell.Span);
    }

    /// <summary>How many columns it takes.</summary>
    public int Width { get; }

    /// <summary>True for a row that has the columns of the template, one of its cells over those that others repeat.</summary>
    public bool IsStatic(int drawn) => Width == drawn && _cells.Exists(cell => cell.Span > 1);

    /// <summary>Lets the cell over the repeated columns span what they have become, and gives all the widths of the grid.</summary>
    public void Fit(Edits edits, GridWidths grid, int drawn)
    {
        var (column, isFitted) = (_before, Width == grid.All.Count || Width != drawn);
        foreach (var (cell, drawnSpan) in _cells)
        {
            var span = drawnSpan;
            if (!isFitted && grid.Turns >= 0 && column <= grid.First && grid.First < column + drawnSpan)
            {
                span = Math.Max(1, drawnSpan + ((grid.Turns - 1) * grid.Count));
                isFitted = true;
            }
            else if (!isFitted && cell == _cells[^1].Cell)
            {
                span = Math.Max(1, grid.All.Count - column);
            }

            SetSpan(edits, cell, drawnSpan, span);
            SetWidth(edits, cell, grid.All.Skip(column).Take(span).Sum());
            column += span;
        }
    }

    private void SetSpan(Edits edits, int cell, int before, int span)
    {
        if (before == span)
        {
            return;
        }

        var prefix = Encoding.ASCII.GetString(_part.WordPrefix);
        var xml = span == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"<{prefix}gridSpan {prefix}val=\"{span}\"/>");
        var properties = cell + 1 < _part.Elements[cell].After && LoopColumns.IsNamed(_part, cell + 1, "tcPr"u8) ? cell + 1 : -1;
        if (Property(cell, "gridSpan") is >= 0 and var drawn)
        {
            edits.Remove(_part.Elements[drawn].Start, _part.Elements[drawn].End);
            edits.InsertBytes(_part.Elements[drawn].Start, Encoding.ASCII.GetBytes(xml));
        }
        else if (properties < 0 || _part.Elements[properties].IsEmpty)
        {
            edits.Remove(_part.Elements[cell].OpenEnd, properties < 0 ? _part.Elements[cell].OpenEnd : _part.Elements[properties].End);
            edits.InsertBytes(_part.Elements[cell].OpenEnd, Encoding.ASCII.GetBytes($"<{prefix}tcPr>{xml}</{prefix}tcPr>"));
        }
        else
        {
            var after = Math.Max(Property(cell, "tcW"), Property(cell, "cnfStyle"));
            edits.InsertBytes(after >= 0 ? _part.Elements[after].End : _part.Elements[properties].OpenEnd, Encoding.ASCII.GetBytes(xml));
        }
    }

    private void SetWidth(Edits edits, int cell, int width)
    {
        if (Property(cell, "tcW") is >= 0 and var drawn && XmlAttribute.Find(_part, drawn, "type"u8)?.Value(_part) == "dxa" && XmlAttribute.Find(_part, drawn, "w"u8) is { } value)
        {
            edits.Remove(value.ValueStart, value.ValueEnd);
            edits.InsertBytes(value.ValueStart, Encoding.ASCII.GetBytes(width.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private int Property(int cell, string name)
    {
        var wanted = Encoding.ASCII.GetBytes(name);
        for (var i = cell + 1; i < _part.Elements[cell].After && _part.Elements[i].Kind != ElementKind.Paragraph; i++)
        {
            if (LoopColumns.IsNamed(_part, i, wanted))
            {
                return i;
            }
        }

        return -1;
    }
}
