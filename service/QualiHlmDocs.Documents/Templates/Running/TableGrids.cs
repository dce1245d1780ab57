using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>
/// Gives a table whose columns were repeated the grid that its rows need (ISO/IEC 29500-1 § 17.4.48): as wide as before, cells
/// of other rows spanning what was repeated under them.
/// </summary>
internal sealed class TableGrids(OutputBuffer buffer)
{
    private const int Depth = 256;

    private readonly Stack<int> _starts = new();

    /// <summary>The length from which bytes may still be taken back.</summary>
    public int KeepFrom => _starts.Count > 0 ? _starts.Last() : int.MaxValue;

    public void Clear() => _starts.Clear();

    /// <summary>A table starts, or with its columns ends.</summary>
    public void Pass(RepeatedColumns? columns)
    {
        if (columns is null)
        {
            _starts.Push(buffer.Length);
        }
        else if (_starts.TryPop(out var start) && buffer.Length > start)
        {
            var table = buffer.EndFrom(start).ToArray();
            buffer.TakeBack(start);
            buffer.Write(Mended(table, columns));
        }
    }

    private static byte[] Mended(byte[] xml, RepeatedColumns columns)
    {
        var part = PartMarkup.ReadFragment(xml, columns.Names, Depth);
        var grid = Enumerable.Range(1, part.Elements.Length - 1).FirstOrDefault(i => LoopColumns.IsNamed(part, i, "tblGrid"u8) && part.Elements[i].Parent == 0, -1);
        var widths = grid < 0 ? [] : Children(part, grid).Where(i => LoopColumns.IsNamed(part, i, "gridCol"u8)).Select(i => LoopColumns.Number(part, i, "w")).ToList();
        var rows = Enumerable.Range(1, part.Elements.Length - 1).Where(i => part.Elements[i].Kind == ElementKind.Row && part.Enclosing(part.Elements[i].Parent, ElementKind.Table) == 0).Select(row => new TableRow(part, row)).ToList();
        if (widths.Count == 0 || rows.Count == 0)
        {
            return xml;
        }

        var edits = new Edits();
        var wanted = rows.Max(row => row.IsStatic(widths.Count) ? 0 : row.Width) is > 0 and var most ? most : widths.Count;
        var columnsNow = new GridWidths(widths, columns, wanted);
        foreach (var row in rows)
        {
            row.Fit(edits, columnsNow, widths.Count);
        }

        edits.Remove(part.Elements[grid].OpenEnd, part.Elements[grid].CloseStart);
        var prefix = Encoding.ASCII.GetString(part.WordPrefix);
        edits.InsertBytes(part.Elements[grid].OpenEnd, Encoding.ASCII.GetBytes(string.Concat(columnsNow.All.Select(width => string.Create(CultureInfo.InvariantCulture, $"<{prefix}gridCol {prefix}w=\"{width}\"/>")))));
        return edits.Applied(xml);
    }

    private static IEnumerable<int> Children(PartMarkup part, int element)
    {
        for (var i = element + 1; i < part.Elements[element].After; i = part.Elements[i].After)
        {
            yield return i;
        }
    }
}
