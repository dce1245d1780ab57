using System.Collections.Immutable;
using System.Data.Common;

namespace QualiHlmDocs.Service.Databases;

/// <summary>Statements on one connection; in a transaction they happen whole, or not at all.</summary>
public sealed class Session
{
    private readonly DbConnection _connection;
    private readonly DbTransaction? _transaction;

    /// <param name="connection">Open; the caller disposes of it.</param>
    /// <param name="transaction">The one that is under way; null for the connection's own, or none.</param>
    public Session(DbConnection connection, DbTransaction? transaction = null) => (_connection, _transaction) = (connection, transaction);

    /// <summary>Runs a statement. Returns how many rows it changed.</summary>
    /// <param name="sql">A constant of the program; what comes from outside is a value.</param>
    /// <param name="values">By name, without the sign before it.</param>
    public int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The rows of a question, or of a statement that returns what it changed.</summary>
    public ImmutableArray<T> Query<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = ImmutableArray.CreateBuilder<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows.ToImmutable();
    }

    private DbCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _transaction ?? command.Transaction;
#pragma warning disable CA2100 // every caller gives a constant; values are parameters
        command.CommandText = sql;
#pragma warning restore CA2100 // as above
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
