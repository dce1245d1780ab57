using System.Diagnostics.CodeAnalysis;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Commands;

/// <summary>The installation's archive, and the documents and versions that a user names in it.</summary>
internal static class ArchiveAccess
{
    public static IConfiguration Configuration() => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .Build();

    public static ArchiveSettings Settings() => ArchiveSettings.From(Configuration(), ServiceSettings.FromEnvironment().DataFolder);

    public static ArchiveStore Store() => new(Settings(), TimeProvider.System);

    /// <summary>Runs a verb on the archive; what the archive refuses is one sentence and <see cref="ExitCodes.Unusable"/>.</summary>
    public static Task<int> Run(Func<ArchiveStore, int> verb)
    {
        try
        {
            return Task.FromResult(verb(Store()));
        }
        catch (ArchiveException refusal)
        {
            return Task.FromResult(Terminal.Refuse(refusal.Message));
        }
    }

    /// <summary>By its id, or by the end of it where only one document has that end.</summary>
    public static bool TryFind(ArchiveStore store, string words, [NotNullWhen(true)] out DocumentId? document, [NotNullWhen(false)] out string? refusal)
    {
        (document, refusal) = (null, null);
        var end = "/" + words.Trim('/');
        var found = store.Documents().Where(one => one.Uri == words || one.Uri.EndsWith(end, StringComparison.Ordinal)).Take(2).ToList();
        if (found.Count == 1)
        {
            document = found[0];
            return true;
        }

        refusal = found.Count == 0
            ? $"L’archive « {store.Racine} » n’a pas de document « {words} » : « archive lister » les montre."
            : $"Plusieurs documents se terminent par « {words} » : donnez l’identifiant entier, tel que « {found[0].Uri} ».";
        return false;
    }

    /// <summary>By number (<c>1.0</c>, the last that has it) or by folder (<c>v3</c>); the last version for no words.</summary>
    public static bool TryFind(ArchiveStore store, DocumentId document, string? words, [NotNullWhen(true)] out VersionArchivee? version, [NotNullWhen(false)] out string? refusal)
    {
        var versions = store.Versions(document);
        version = words is null ? versions[^1] : versions.LastOrDefault(one => one.Version == words || one.Notice.Version == words.TrimStart('v'));
        refusal = version is not null ? null : $"Ce document n’a pas de version « {words} » ; il a {string.Join(", ", versions.Select(one => $"{one.Notice.Version} ({one.Version})"))}.";
        return version is not null;
    }
}
