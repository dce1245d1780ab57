namespace QualiHlmDocs.Service.Concertations.Canaux;

/// <summary>
/// The channel that needs no server: each mail becomes a file that Outlook opens as a draft, in a folder that a person
/// empties by sending. Writing twice writes the same file.
/// </summary>
public sealed class DraftFolder(string folder) : IChannel
{
    public const string ChannelName = "brouillons";

    public string Name => ChannelName;

    public TimeSpan ProbeDelay => TimeSpan.Zero;

    public Task<Outcome> Draft(Lettre lettre, string externe, CancellationToken stop) =>
        Task.FromResult(lettre.A.Adresse.Length == 0 ? new Outcome(Issue.Refusee, "Cette personne n’a pas d’adresse de courriel.") : new Outcome(Issue.Redigee));

    public Task<Outcome> Send(Lettre lettre, string externe, CancellationToken stop)
    {
        DepositedFile.Write(PathOf(lettre), BytesOf(lettre));
        return Task.FromResult(new Outcome(Issue.Deposee));
    }

    public Task<Outcome> Probe(Lettre lettre, string externe, TimeSpan since, CancellationToken stop) =>
        Task.FromResult(new Outcome(File.Exists(PathOf(lettre)) ? Issue.Deposee : Issue.PasPartie));

    /// <summary>The draft's file: Outlook opens it to be sent.</summary>
    public static byte[] BytesOf(Lettre lettre) => LettreMail.Of(lettre, isUnsent: true).ToBytes();

    private string PathOf(Lettre lettre) => Path.Combine(folder, DepositedFile.Name(lettre, ".eml"));
}
