using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Archive.Index;

/// <summary>The two tables of the catalogue, and every statement on them.</summary>
internal sealed class IndexTable : IDisposable
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS suivi (rang INTEGER NOT NULL, sceau TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS version (
            objet TEXT NOT NULL, version TEXT NOT NULL, rang_version INTEGER NOT NULL, numero TEXT NOT NULL, statut TEXT NOT NULL,
            organisme TEXT NOT NULL, date TEXT NOT NULL, cree_le TEXT NOT NULL, auteur TEXT NOT NULL, nom TEXT NOT NULL, sha256 TEXT NOT NULL,
            PRIMARY KEY (objet, version));
        """;

    private readonly DbConnection _connection;
    private readonly Session _session;

    private IndexTable(DbConnection connection) => (_connection, _session) = (connection, new(connection));

    public static IndexTable OpenFile(string path) => Open(SqliteDatabase.File(path));

    public static IndexTable OpenMemory() => Open(SqliteDatabase.Memory());

    private static IndexTable Open(SqliteDatabase where)
    {
        var connection = where.Open();
        try
        {
            var table = new IndexTable(connection);
            table.Run(Schema);
            return table;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>All that <paramref name="work"/> does, or nothing of it.</summary>
    public void InTransaction(Action work)
    {
        using var transaction = _connection.BeginTransaction();
        work();
        transaction.Commit();
    }

    /// <summary>The ledger's line up to which the catalogue has followed; rank 0 for none.</summary>
    public (long Rang, string Sceau) Suivi() =>
        _session.Query("SELECT rang, sceau FROM suivi", row => (row.GetInt64(0), row.GetString(1))).Append((0, string.Empty)).First();

    public void SetSuivi(long rang, string sceau)
    {
        Run("DELETE FROM suivi");
        Run("INSERT INTO suivi VALUES ($rang, $sceau)", ("$rang", rang), ("$sceau", sceau));
    }

    public void Clear() => Run("DELETE FROM version; DELETE FROM suivi");

    public void Put(VersionArchivee version)
    {
        var document = version.Notice.Fichier(RolePiece.Document);
        Run(
            "INSERT OR REPLACE INTO version VALUES ($objet, $version, $rang, $numero, $statut, $organisme, $date, $cree_le, $auteur, $nom, $sha256)",
            ("$objet", version.Document.Uri),
            ("$version", version.Version),
            ("$rang", int.Parse(version.Version.AsSpan(1), CultureInfo.InvariantCulture)),
            ("$numero", version.Notice.Version),
            ("$statut", JsonNamingPolicy.SnakeCaseLower.ConvertName(version.Notice.Statut.ToString())),
            ("$organisme", version.Notice.Organisme),
            ("$date", version.Notice.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("$cree_le", version.Notice.CreeLe.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
            ("$auteur", version.Notice.Auteur.Nom),
            ("$nom", document?.Nom ?? string.Empty),
            ("$sha256", document?.Sha256 ?? string.Empty));
    }

    public ImmutableArray<VersionIndexee> All() => _session.Query(
        "SELECT objet, version, numero, statut, organisme, date, cree_le, auteur, nom, sha256 FROM version ORDER BY objet, rang_version",
        row => new VersionIndexee(
            row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4),
            row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8), row.GetString(9)));

    private void Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => _session.Run(sql, values);
}
