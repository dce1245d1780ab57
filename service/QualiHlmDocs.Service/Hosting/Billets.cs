using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>
/// One-time tickets: the system's browser does not share the pane's sign-in, so a download is handed to it as an address
/// that works once, for <see cref="Limits.BilletTime"/>. Only the ticket's digest is kept, in memory alone.
/// </summary>
public sealed class Billets(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Billet> _open = new(StringComparer.Ordinal);

    /// <summary>Makes a ticket for an address of this service; null for an address that is no download of its.</summary>
    public string? Issue(string adresse, ClaimsPrincipal user)
    {
        if (!IsDownload(adresse))
        {
            return null;
        }

        Forget();
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        _open[DigestOf(secret)] = new(adresse, user, clock.GetUtcNow() + Limits.BilletTime);
        return secret;
    }

    /// <summary>The address behind a ticket and who asked for it; the ticket is from now on worth nothing; null when it was used, is too old, or never was.</summary>
    public (string Adresse, ClaimsPrincipal User)? Take(string secret) =>
        _open.TryRemove(DigestOf(secret), out var billet) && billet.ValidUntil >= clock.GetUtcNow() ? (billet.Adresse, billet.User) : null;

    private static readonly string[] Downloads = ["/api/productions/", "/api/travaux/", "/api/concertation/registre."];

    // A path of ours that hands out a file, never another site's.
    private static bool IsDownload(string adresse) =>
        adresse.StartsWith("/api/versions/piece?", StringComparison.Ordinal)
        || (!adresse.Contains("..", StringComparison.Ordinal) && Downloads.Any(start => adresse.StartsWith(start, StringComparison.Ordinal)));

    // The oldest go first when someone asks for more than anyone needs.
    private void Forget()
    {
        var now = clock.GetUtcNow();
        var old = _open.Where(one => one.Value.ValidUntil < now).Select(one => one.Key);
        var surplus = _open.OrderBy(one => one.Value.ValidUntil).Take(_open.Count - Limits.MaxBillets + 1).Select(one => one.Key);
        foreach (var key in old.Concat(surplus).ToList())
        {
            _open.TryRemove(key, out _);
        }
    }

    private static string DigestOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private sealed record Billet(string Adresse, ClaimsPrincipal User, DateTimeOffset ValidUntil);
}
