using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>How a sheet of the plan is recognised: its names, its columns, and what a row must hold to count.</summary>
internal sealed class SheetLayout
{
    private const int LongestHeader = 150;

    private readonly Dictionary<string, Column> _byKey = [];
    private readonly HashSet<string> _nameKeys;

    /// <param name="names">Sheet names; the first is the model workbook's own.</param>
    /// <param name="columns">All columns.</param>
    /// <param name="keys">A row that fills none of these describes nothing.</param>
    public SheetLayout(string[] names, Column[] columns, Column[] keys)
    {
        Names = [.. names];
        Columns = [.. columns];
        Keys = [.. keys];
        _nameKeys = [.. names.Select(NameKey.Of), .. names.Select(NameKey.Loose)];
        foreach (var (ordinal, column) in columns.Index())
        {
            column.Ordinal = ordinal;
            foreach (var name in column.Names)
            {
                // Where two columns claim a name, the one declared first keeps it.
                _byKey.TryAdd(NameKey.Of(name), column);
                _byKey.TryAdd(NameKey.Loose(name), column);
            }
        }
    }

    public ImmutableArray<string> Names { get; }

    public ImmutableArray<Column> Columns { get; }

    public ImmutableArray<Column> Keys { get; }

    public bool IsNamed(string sheet) => _nameKeys.Contains(NameKey.Of(sheet)) || _nameKeys.Contains(NameKey.Loose(sheet));

    /// <summary>The column of a field (<c>point_alerte</c>), or of one of its headers; null for none.</summary>
    public Column? Named(string field) => Columns.FirstOrDefault(column => column.Champ == field.Trim()) ?? Find(field);

    /// <summary>True when a header is, word for word, one of a column's names.</summary>
    public bool IsWhole(string header, Column column) => FindWhole(header) == column;

    /// <summary>The column that a header names; null for one that is not known.</summary>
    public Column? Find(string header)
    {
        // Longer texts are what columns hold.
        if (string.IsNullOrWhiteSpace(header) || header.Length > LongestHeader)
        {
            return null;
        }

        return FindWhole(header) ?? FindWhole(NameKey.WithoutBrackets(header)) ?? FindBare(header) ?? FindAllOf(header);
    }

    private Column? FindWhole(string header) => _byKey.GetValueOrDefault(NameKey.Of(header)) ?? _byKey.GetValueOrDefault(NameKey.Loose(header));

    private Column? FindBare(string header) => NameKey.Bare(header) is { Length: > 0 } bare ? _byKey.GetValueOrDefault(bare) : null;

    // « Responsable / pilote », « Constats ou alertes »: several names, but of one column only.
    private Column? FindAllOf(string header)
    {
        var parts = NameKey.Alternatives(header);
        var named = parts.Length > 1 ? FindWhole(parts[0]) ?? FindBare(parts[0]) : null;
        return named is not null && parts.All(part => (FindWhole(part) ?? FindBare(part)) == named) ? named : null;
    }
}
