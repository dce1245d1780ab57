namespace QualiHlmDocs.Service.Concertations.Canaux;

/// <summary>For whom paper is sent: the letter's files, one folder a campaign, from which they are printed and posted.</summary>
public sealed class PrintFolder(string folder) : IChannel
{
    public const string ChannelName = "impression";

    public string Name => ChannelName;

    public TimeSpan ProbeDelay => TimeSpan.Zero;

    public Task<Outcome> Draft(Lettre lettre, string externe, CancellationToken stop) =>
        Task.FromResult(lettre.AdressePostale.IsEmpty ? new Outcome(Issue.Refusee, "Cette personne n’a pas d’adresse postale.") : new Outcome(Issue.Redigee));

    public Task<Outcome> Send(Lettre lettre, string externe, CancellationToken stop)
    {
        foreach (var (piece, path) in Files(lettre))
        {
            DepositedFile.Write(path, piece.Bytes);
        }

        return Task.FromResult(new Outcome(Issue.Deposee));
    }

    public Task<Outcome> Probe(Lettre lettre, string externe, TimeSpan since, CancellationToken stop) =>
        Task.FromResult(new Outcome(Files(lettre).All(file => File.Exists(file.Path)) ? Issue.Deposee : Issue.PasPartie));

    /// <summary>Leaves what is printed for a campaign as a whole beside its letters.</summary>
    public static void Leave(string folder, string campagne, IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files)
    {
        foreach (var (name, bytes) in files)
        {
            DepositedFile.Write(Path.Combine(folder, campagne, name), bytes);
        }
    }

    // The letter itself bears the addressee's name; what goes with it follows.
    private IEnumerable<(PieceJointe Piece, string Path)> Files(Lettre lettre) => lettre.Pieces.Select((piece, index) =>
        (piece, Path.Combine(folder, DepositedFile.Name(lettre, index == 0 ? Path.GetExtension(piece.Nom) : $"-{index + 1}{Path.GetExtension(piece.Nom)}"))));
}
