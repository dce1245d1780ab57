using QualiHlmDocs.Service.Databases;
using QualiHlmDocs.Service.Databases.Postgres;
using QualiHlmDocs.Service.Tests.Concertations.Support;
using QualiHlmDocs.Service.Tests.Support;

// One server for all the tests that ask for one.
[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace QualiHlmDocs.Service.Tests.Concertations.Support;

/// <summary>The databases on which every test of the outbox and of the register runs.</summary>
public enum Base
{
    Sqlite,
    Postgres,
}

/// <summary>An empty database of a test's own.</summary>
internal sealed class TestBase : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private TestBase(Func<TemporaryFolder, IDatabase> make) => Database = make(_folder);

    public IDatabase Database { get; }

    public static async Task<TestBase> Open(Base kind, PostgresServer server)
    {
        if (kind == Base.Sqlite)
        {
            return new(folder => SqliteDatabase.SharedFile(folder.File("concertation.sqlite")));
        }

        var connection = await server.NewDatabase();
        return new(_ => new PostgresDatabase(connection));
    }

    public void Dispose()
    {
        (Database as IDisposable)?.Dispose();
        _folder.Dispose();
    }
}
