namespace QualiHlmDocs.Service.Installation;

/// <summary>What an installation may decide; every value has a default that works with nothing configured.</summary>
/// <param name="Port">The loopback port asked for; null takes <see cref="DefaultPort"/>, or a free one when it is taken.</param>
/// <param name="DataFolder">Where produced documents are kept.</param>
/// <param name="Soffice">LibreOffice's program, for PDF; null looks for it in the usual places.</param>
/// <param name="Origine">Under what origin users reach the service, by a proxy before it; null when by loopback alone.</param>
public sealed record ServiceSettings(int? Port, string DataFolder, string? Soffice, Uri? Origine = null)
{
    public const int DefaultPort = 5273;

    /// <summary>The folder of the organisme's own templates, which come before the program's.</summary>
    public string? Modeles { get; init; }

    /// <summary>True when the service's log is one JSON object a line, for programs that collect logs: <c>QUALIHLM_JOURNAL=json</c>.</summary>
    public bool JournalJson { get; init; }

    /// <summary>
    /// Reads <c>QUALIHLM_PORT</c>, <c>QUALIHLM_DONNEES</c>, <c>QUALIHLM_SOFFICE</c>, <c>QUALIHLM_ORIGINE</c> and <c>QUALIHLM_MODELES</c>. A port that
    /// is not one is left out, and an origin too: the addresses that the service prints tell the truth.
    /// </summary>
    public static ServiceSettings FromEnvironment() => new(
        int.TryParse(Environment.GetEnvironmentVariable("QUALIHLM_PORT"), out var port) && port is >= 0 and <= 65535 ? port : null,
        NonEmpty("QUALIHLM_DONNEES") ?? DefaultDataFolder(),
        NonEmpty("QUALIHLM_SOFFICE"),
        OrigineOf(NonEmpty("QUALIHLM_ORIGINE")))
    {
        Modeles = NonEmpty("QUALIHLM_MODELES") ?? Path.Combine(NonEmpty("QUALIHLM_DONNEES") ?? DefaultDataFolder(), "modeles"),
        JournalJson = NonEmpty("QUALIHLM_JOURNAL") == "json",
    };

    /// <summary>
    /// <c>QUALIHLM_CORRESPONDANCE</c>: a file of other names for columns, themes and statuses, in the form of
    /// <c>classeur correspondance</c>; null for none.
    /// </summary>
    public static string? LearnedNamesFile() => NonEmpty("QUALIHLM_CORRESPONDANCE");

    /// <summary><c>QUALIHLM_ESPACES</c>: « fines » prints U+202F before high points and in numbers; anything else, U+00A0.</summary>
    public static bool HasNarrowSpaces() => string.Equals(NonEmpty("QUALIHLM_ESPACES"), "fines", StringComparison.OrdinalIgnoreCase);

    /// <summary>An origin is a scheme, a name and perhaps a port; https alone, since Office loads nothing else.</summary>
    internal static Uri? OrigineOf(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.UserInfo.Length == 0
        && uri.PathAndQuery == "/"
        && uri.Fragment.Length == 0
            ? uri
            : null;

    private static string? NonEmpty(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    // A service account can be without a home: its documents then stand beside other temporary files.
    private static string DefaultDataFolder()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(home.Length > 0 ? home : Path.GetTempPath(), "QualiHlmDocs");
    }
}
