using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace QualiHlmDocs.Service.Databases;

/// <summary>A file, or the memory of this process. Writers of other processes wait for one another.</summary>
public sealed class SqliteDatabase : IDatabase
{
    private const int Busy = 5;
    private const int Locked = 6;

    private readonly string _connection;
    private readonly bool _isShared;

    private SqliteDatabase(SqliteConnectionStringBuilder where, bool isShared) =>
        (_connection, _isShared, Name) = (where.ToString(), isShared, $"SQLite, {where.DataSource}");

    public string BlobType => "BLOB";

    public string SkipLocked => string.Empty;

    public string Name { get; }

    /// <summary>A file for one writer at a time; waits ten seconds for the others.</summary>
    public static SqliteDatabase File(string path) => new(new() { DataSource = path, Pooling = false, DefaultTimeout = 10 }, isShared: false);

    /// <summary>A file that several processes write to all day: readers never wait, what is committed survives a power cut.</summary>
    /// <param name="path">Its folder exists.</param>
    /// <param name="patience">Seconds to wait for another writer.</param>
    public static SqliteDatabase SharedFile(string path, int patience = 30) => new(new() { DataSource = path, DefaultTimeout = patience }, isShared: true);

    /// <summary>Gone with its connection.</summary>
    public static SqliteDatabase Memory() => new(new() { DataSource = ":memory:", Pooling = false }, isShared: false);

    public DbConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            if (_isShared)
            {
                using var command = connection.CreateCommand();
                command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";
                command.ExecuteNonQuery();
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public bool IsPassing(DbException fault) => fault is SqliteException { SqliteErrorCode: Busy or Locked };
}
