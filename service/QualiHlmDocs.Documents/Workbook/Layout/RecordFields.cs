using System.Collections;
using System.Diagnostics.CodeAnalysis;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>The cells of a record by field, made when asked: see <see cref="Origine"/>.</summary>
internal sealed class RecordFields(Record record) : IReadOnlyDictionary<string, CellText>
{
    public IEnumerable<string> Keys => record.Columns.Select(column => column.Field);

    public IEnumerable<CellText> Values => Keys.Select(key => this[key]);

    public int Count => record.Columns.Count();

    public CellText this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => record.Columns.Any(column => column.Field == key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out CellText value)
    {
        value = record.Columns.FirstOrDefault(column => column.Field == key) is { } found
            ? new CellText(record.PlaceOf(found), record.Sheet.Display(record.Cell(found)))
            : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, CellText>> GetEnumerator() =>
        Keys.Select(key => KeyValuePair.Create(key, this[key])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
