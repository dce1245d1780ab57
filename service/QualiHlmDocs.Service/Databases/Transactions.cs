using System.Data.Common;

namespace QualiHlmDocs.Service.Databases;

/// <summary>Work done whole or not at all, and done again when another writer was in the way.</summary>
public static class Transactions
{
    private const int MaxAttempts = 12;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(5);

    extension(IDatabase database)
    {
        /// <summary>Does <paramref name="work"/> in a transaction; it may be begun again from the start.</summary>
        /// <exception cref="DbException">The database refuses, or stays busy.</exception>
        public T InTransaction<T>(Func<Session, T> work)
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return Once(database, work);
                }
                catch (DbException fault) when (attempt < MaxAttempts && database.IsPassing(fault))
                {
                    Thread.Sleep(FirstPause * (1 << Math.Min(attempt, 6)));
                }
            }
        }

        /// <summary>The same, for work that gives nothing back.</summary>
        public void InTransaction(Action<Session> work) => database.InTransaction(session =>
        {
            work(session);
            return true;
        });
    }

    private static T Once<T>(IDatabase database, Func<Session, T> work)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        var result = work(new(connection, transaction));
        transaction.Commit();
        return result;
    }
}
