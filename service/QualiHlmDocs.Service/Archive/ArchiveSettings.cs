namespace QualiHlmDocs.Service.Archive;

/// <summary>Where the archive is, and how it is written.</summary>
/// <param name="Racine">The OCFL storage root: <c>Archive:Racine</c>. Made at the first deposit.</param>
public sealed record ArchiveSettings(string Racine)
{
    public const string Variable = "QUALIHLM_ARCHIVE";

    /// <summary>How long a second writer waits for the first.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The environment variable first, then <c>Archive:Racine</c>, then a folder of the user's data. The path is made
    /// full, so that what is printed at start is where things go.
    /// </summary>
    public static ArchiveSettings From(IConfiguration configuration, string dataFolder)
    {
        var chosen = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable ? variable
            : configuration["Archive:Racine"] is { Length: > 0 } setting ? setting
            : Path.Combine(dataFolder, "archive");
        return new(Path.GetFullPath(chosen));
    }
}
