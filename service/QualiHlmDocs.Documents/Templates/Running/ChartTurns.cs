using System.Globalization;
using System.IO.Compression;
using System.Text;
using QualiHlmDocs.Documents.Templates.Charts;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>
/// The charts that one document makes anew. The first turn of a chart writes the parts of the template; each other has
/// copies of its own: the chart, its workbook, its style and colours. A chart without data goes, with what stands around it.
/// </summary>
internal sealed class ChartTurns(Identities identities, PackageAdditions additions)
{
    private readonly Dictionary<string, int> _turns = [];
    private readonly Stack<int> _starts = new();
    private bool _isEmpty;

    /// <summary>What the chart at hand shows: its tag says so before its relationship is written.</summary>
    public ChartData? Data { get; set; }

    public CompressionLevel Compression { get; set; } = CompressionLevel.Fastest;

    /// <summary>The length from which bytes may still be taken back.</summary>
    public int KeepFrom => _starts.Count > 0 ? _starts.Last() : int.MaxValue;

    public void Clear()
    {
        _turns.Clear();
        _starts.Clear();
        Data = null;
    }

    public void Pass(ChartMark mark, ChartSource? source, OutputBuffer output)
    {
        if (mark == ChartMark.Starts)
        {
            _starts.Push(output.Length);
            (Data, _isEmpty) = (null, false);
        }
        else if (mark == ChartMark.Ends)
        {
            var start = _starts.Pop();
            if (_isEmpty)
            {
                output.TakeBack(start);
            }

            (Data, _isEmpty) = (null, false);
        }
        else if (source is not null)
        {
            output.Write(Encoding.UTF8.GetBytes(Make(source)));
        }
    }

    private string Make(ChartSource source)
    {
        var xml = source.Xml ?? identities.Take(CollectedKind.Chart);
        if (source.IsBound && Data is null or { IsEmpty: true })
        {
            _isEmpty = true;
            return source.Relationship.Id;
        }

        byte[]? workbook = null;
        if (source.IsBound && Data is { } data)
        {
            (xml, var names) = ChartRewriting.Rewrite(xml, data, source.Workbook?.Sheet ?? "Feuil1");
            workbook = source.Workbook?.With(data, names, Compression);
        }

        var turn = _turns[source.Name] = _turns.GetValueOrDefault(source.Name) + 1;
        return turn == 1 ? Replace(source, xml, workbook) : Copy(source, xml, workbook, turn.ToString(CultureInfo.InvariantCulture));
    }

    private string Replace(ChartSource source, byte[] xml, byte[]? workbook)
    {
        additions.Replace(source.Name, xml);
        if (workbook is not null && source.Parts.FirstOrDefault(part => part.IsWorkbook)?.Entry is { } entry)
        {
            additions.Replace(entry.Name, workbook);
        }

        return source.Relationship.Id;
    }

    private string Copy(ChartSource source, byte[] xml, byte[]? workbook, string turn)
    {
        var name = Numbered(source.Name, source.FreeStem, turn);
        additions.AddPart(name, source.ContentType, xml);
        foreach (var part in source.Parts)
        {
            var target = part.Relationship.IsExternal ? part.Relationship.Target : "/" + part.Relationship.Target;
            if (part.Entry is { } entry)
            {
                var copy = Numbered(entry.Name, part.FreeStem, turn);
                target = "/" + copy;
                if (part.IsWorkbook && workbook is not null)
                {
                    additions.AddPart(copy, part.ContentType, workbook);
                }
                else
                {
                    additions.AddCopy(copy, part.ContentType, entry);
                }
            }

            additions.Relate(name, part.Relationship.Id, part.Relationship.Type, target, part.Relationship.IsExternal);
        }

        return additions.Relate(source.Owner, source.Relationship.Type, "/" + name);
    }

    private static string Numbered(string name, string stem, string turn) => stem + turn + name[name.LastIndexOf('.')..];
}
