using System.Data.Common;
using Npgsql;

namespace QualiHlmDocs.Service.Databases.Postgres;

/// <summary>A PostgreSQL server, where several machines serve.</summary>
public sealed class PostgresDatabase : IDatabase, IDisposable
{
    private readonly NpgsqlDataSource _source;

    /// <param name="connection">As Npgsql writes it: <c>Host=…;Database=…;Username=…;Password=…</c>.</param>
    /// <param name="schema">Keeps one organisme's tables apart from another's; null for the only one.</param>
    public PostgresDatabase(string connection, string? schema = null)
    {
        var words = new NpgsqlConnectionStringBuilder(connection);
        if (schema is not null)
        {
            words.SearchPath = $"\"{schema}\"";
        }

        Name = $"PostgreSQL, {words.Host}:{words.Port}/{words.Database}";
        _source = NpgsqlDataSource.Create(words);
        if (schema is not null)
        {
            this.InTransaction(session => session.Run($"CREATE SCHEMA IF NOT EXISTS \"{schema.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        }
    }

    public string BlobType => "BYTEA";

    public string SkipLocked => "FOR UPDATE SKIP LOCKED";

    public string Name { get; }

    public DbConnection Open() => _source.OpenConnection();

    // Two sessions that make the same new row, or wait for each other, also pass when one is done.
    public bool IsPassing(DbException fault) => fault.IsTransient || fault.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;

    public void Dispose() => _source.Dispose();
}
