using System.Collections.Concurrent;
using System.Globalization;
using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Concertations.Canaux.Graph;
using QualiHlmDocs.Service.Concertations.Canaux.Smtp;
using QualiHlmDocs.Service.Databases;
using QualiHlmDocs.Service.Databases.Postgres;

namespace QualiHlmDocs.Service.Envois;

/// <summary>How an installation sends: what <c>Concertation:…</c> decides (environment: <c>Concertation__…</c>). Nothing configured works.</summary>
public sealed record EnvoiSettings
{
    // One for the process: connections and tokens are kept.
    private static readonly ConcurrentDictionary<Uri, HttpClient> Connections = new();
    private static readonly ConcurrentDictionary<GraphIdentitySettings, GraphIdentity> Identities = new();

    /// <summary>The register's folder, where nothing else is said: the database, the drafts, the pages to print.</summary>
    public required string Dossier { get; init; }

    /// <summary>A PostgreSQL connection (<c>Host=…;Database=…</c>) or the path of a SQLite file.</summary>
    public required string Base { get; init; }

    /// <summary>Whose it is, where several organismes share the service.</summary>
    public string? Tenant { get; init; }

    /// <summary>The channel of those who take mail: <c>brouillons</c>, <c>smtp</c> or <c>graph</c>.</summary>
    public string Canal { get; init; } = DraftFolder.ChannelName;

    /// <summary>The sender's address; null takes the organisme's own.</summary>
    public string? Expediteur { get; init; }

    /// <summary>Letters of one mailbox in a minute.</summary>
    public int ParMinute { get; init; } = 30;

    /// <summary>How long a worker holds a letter: what a dead one held waits so long for another.</summary>
    public TimeSpan Bail { get; init; } = RythmeEnvoi.Default.Bail;

    internal RythmeEnvoi Rythme => new() { ParMinute = ParMinute, Bail = Bail };

    /// <summary>Whether the command line waits for letters that cannot leave at once; otherwise it says so and ends.</summary>
    public bool Waits { get; init; } = true;

    public SmtpSettings? Smtp { get; init; }

    /// <summary>Microsoft Graph's base address; national clouds have their own.</summary>
    public Uri GraphAdresse { get; init; } = new("https://graph.microsoft.com/v1.0/");

    /// <summary>The mailbox that Graph sends from; null takes the sender's address.</summary>
    public string? GraphBoite { get; init; }

    /// <summary>A bearer token given from outside, for tests and trials; its holder renews it.</summary>
    public string? GraphJeton { get; init; }

    /// <summary>The service's own identity at Microsoft 365.</summary>
    public GraphIdentitySettings? GraphIdentite { get; init; }

    /// <summary>Where drafts and pages to print are left.</summary>
    public string Brouillons => Path.Combine(Dossier, "boite-envoi");

    public string Impressions => Path.Combine(Dossier, "impression");

    /// <summary>What the configuration says.</summary>
    /// <param name="configuration">Its section <c>Concertation</c>.</param>
    /// <param name="dataFolder">Where things are kept that it does not place.</param>
    /// <param name="tenant">Whose register it is, where several organismes share the service; null for the only one.</param>
    public static EnvoiSettings From(IConfiguration configuration, string dataFolder, string? tenant = null)
    {
        var section = configuration.GetSection("Concertation");
        var dossier = Path.GetFullPath(section["Dossier"] is { Length: > 0 } folder ? Path.Combine(folder, tenant ?? string.Empty) : Path.Combine(dataFolder, "concertation"));
        var chosen = section["Base"] is { Length: > 0 } where ? where : null;
        return new()
        {
            Dossier = dossier,
            Tenant = tenant,
            Base = chosen is null ? Path.Combine(dossier, "concertation.sqlite")
                : tenant is null || IsServerName(chosen) ? chosen : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(chosen)) ?? dossier, tenant, Path.GetFileName(chosen)),
            Canal = section["Canal"] is { Length: > 0 } canal ? canal : DraftFolder.ChannelName,
            Expediteur = section["Expediteur"] is { Length: > 0 } sender ? sender : null,
            ParMinute = int.TryParse(section["ParMinute"], NumberStyles.None, CultureInfo.InvariantCulture, out var rate) && rate > 0 ? rate : 30,
            Bail = int.TryParse(section["BailSecondes"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 ? TimeSpan.FromSeconds(seconds) : RythmeEnvoi.Default.Bail,
            Waits = section["Attendre"] is not ("false" or "0"),
            Smtp = SmtpOf(section.GetSection("Smtp")),
            GraphAdresse = Uri.TryCreate(section["Graph:Adresse"], UriKind.Absolute, out var address) ? address : new("https://graph.microsoft.com/v1.0/"),
            GraphBoite = section["Graph:Boite"] is { Length: > 0 } mailbox ? mailbox : null,
            GraphIdentite = IdentityOf(section.GetSection("Graph")),
            GraphJeton = section["Graph:Jeton"] is { Length: > 0 } token ? token : null,
        };
    }

    /// <summary>True when <see cref="Base"/> names a server.</summary>
    internal bool IsServer => IsServerName(Base);

    /// <summary>True when there may be letters to send: a database that exists, or a server.</summary>
    internal bool IsInUse => IsServer || File.Exists(Base);

    internal IDatabase OpenDatabase()
    {
        if (IsServer)
        {
            return new PostgresDatabase(Base, Tenant);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Base)) ?? Dossier);
        return SqliteDatabase.SharedFile(Base);
    }

    /// <summary>The channels that can be used; the files' own always can.</summary>
    internal IReadOnlyList<IChannel> Channels()
    {
        List<IChannel> channels = [new DraftFolder(Brouillons), new PrintFolder(Impressions)];
        if (Smtp is not null)
        {
            channels.Add(new SmtpChannel(Smtp));
        }

        if (TokenSource() is { } token)
        {
            channels.Add(new GraphChannel(new GraphMailbox(Connections.GetOrAdd(GraphAdresse, address => new HttpClient { BaseAddress = address }), GraphBoite, token)));
        }

        return channels;
    }

    private Func<CancellationToken, Task<string>>? TokenSource() =>
        GraphIdentite is { } identity ? Identities.GetOrAdd(identity, one => new GraphIdentity(Connections.GetOrAdd(one.Autorite, address => new HttpClient { BaseAddress = address }), one, TimeProvider.System)).Token
        : GraphJeton is { } given ? _ => Task.FromResult(given)
        : null;

    private static GraphIdentitySettings? IdentityOf(IConfigurationSection section) =>
        section["Locataire"] is { Length: > 0 } tenant && section["Application"] is { Length: > 0 } application && section["Certificat"] is { Length: > 0 } certificate
            ? new(tenant, application, certificate, section["CertificatMotDePasse"])
            {
                Autorite = Uri.TryCreate(section["Autorite"], UriKind.Absolute, out var authority) ? authority : new("https://login.microsoftonline.com/"),
                Portee = section["Portee"] is { Length: > 0 } scope ? scope : "https://graph.microsoft.com/.default",
            }
            : null;

    private static bool IsServerName(string words) => words.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    private static SmtpSettings? SmtpOf(IConfigurationSection section)
    {
        if (section["Hote"] is not { Length: > 0 } host)
        {
            return null;
        }

        var security = section["Securite"]?.ToUpperInvariant() switch { "TLS" => SmtpSecurity.Tls, "AUCUNE" => SmtpSecurity.Aucune, _ => SmtpSecurity.StartTls };
        var port = int.TryParse(section["Port"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : security == SmtpSecurity.Tls ? 465 : 587;
        return new(host, port, security) { User = section["Utilisateur"], Password = section["MotDePasse"] };
    }
}
