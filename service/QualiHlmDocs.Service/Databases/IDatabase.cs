using System.Data.Common;

namespace QualiHlmDocs.Service.Databases;

/// <summary>Where rows are kept: a file of this machine, or a server that several machines share. One SQL serves both.</summary>
public interface IDatabase
{
    /// <summary>The type of a column of bytes.</summary>
    string BlobType { get; }

    /// <summary>What makes a <c>SELECT</c> of one row pass over rows that another worker holds; empty where writers wait for one another.</summary>
    string SkipLocked { get; }

    /// <summary>What is said of it to the person who installs: never a password.</summary>
    string Name { get; }

    /// <summary>An open connection; the caller disposes of it.</summary>
    DbConnection Open();

    /// <summary>True for what another writer caused, and what passes when the work is done again.</summary>
    bool IsPassing(DbException fault);
}
