using System.Security.Cryptography;
using System.Text;

namespace QualiHlmDocs.Service.Identity;

/// <summary>
/// The secret of an installation without sign-in: it stands in the address that the service prints, and no other program
/// or user of the machine knows it.
/// </summary>
public sealed class Jeton
{
    /// <summary>In the address that is printed, and in the manifest.</summary>
    public const string Parameter = "jeton";

    private readonly byte[] _digest;

    /// <param name="chosen">The installation's own; null makes one at random.</param>
    public Jeton(string? chosen)
    {
        Value = chosen ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _digest = SHA256.HashData(Encoding.UTF8.GetBytes(Value));
    }

    public string Value { get; }

    /// <summary>Compared in a time that says nothing of the secret.</summary>
    public bool Matches(string? offered) =>
        !string.IsNullOrEmpty(offered) && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(offered)), _digest);

    /// <summary>Cookies know no port: two services on one machine must not take one another's.</summary>
    internal static string CookieName(HttpRequest request) => $"qualihlm-{request.Host.Port ?? 443}";
}
