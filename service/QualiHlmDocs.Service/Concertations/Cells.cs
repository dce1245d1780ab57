using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>Values as the tables hold them.</summary>
internal static class Cells
{
    private const char LineBreak = '\n';

    extension(DbDataReader row)
    {
        public string Text(string column) => row.GetString(row.GetOrdinal(column));

        public long Number(string column) => row.GetInt64(row.GetOrdinal(column));

        public bool Has(string column) => !row.IsDBNull(row.GetOrdinal(column));

        public DateTimeOffset Time(string column) => DateTimeOffset.FromUnixTimeMilliseconds(row.Number(column));

        public DateTimeOffset? TimeOrNull(string column) => row.Has(column) ? row.Time(column) : null;

        public DateOnly? DayOrNull(string column) =>
            row.Has(column) ? DateOnly.ParseExact(row.Text(column), "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

        public ImmutableArray<string> Lines(string column) => row.Text(column) is { Length: > 0 } text ? [.. text.Split(LineBreak)] : [];
    }

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(ImmutableArray<string> lines) => string.Join(LineBreak, lines);
}
