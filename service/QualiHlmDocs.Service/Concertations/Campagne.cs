using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>One letter of one type for one meeting or step, to as many persons as it concerns.</summary>
public sealed record Campagne
{
    /// <summary>The organisme as it is written.</summary>
    public required string Organisme { get; init; }

    public int Cycle { get; init; } = 1;

    /// <summary>The step, by the name that the API uses; empty when none.</summary>
    public string Etape { get; init; } = string.Empty;

    /// <summary>The type of letter: <c>convocation</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The meeting's reference; empty when the letter is about none.</summary>
    public string Reunion { get; init; } = string.Empty;

    /// <summary>A meeting that is moved to another day is called anew.</summary>
    public DateOnly? DateReunion { get; init; }

    /// <summary>0 for the first time; a person who wants the same letter sent again counts up.</summary>
    public int Renvoi { get; init; }

    /// <summary>SHA-256 of the workbook that the letters came from.</summary>
    public string Classeur { get; init; } = string.Empty;

    /// <summary>Whose session confirmed it.</summary>
    public string CreePar { get; init; } = string.Empty;

    /// <summary>The same for the same campaign, whoever begins it and however often.</summary>
    public string Id => Digest(Organisme, Cycle.ToString(CultureInfo.InvariantCulture), Etape, Type, Reunion, $"{DateReunion:yyyy-MM-dd}", Renvoi.ToString(CultureInfo.InvariantCulture))[..16];

    /// <summary>The idempotency key of the letter to a person: one letter, whatever happens.</summary>
    public string KeyFor(string personne) => Digest(Id, personne, Type)[..40];

    private static string Digest(params string[] words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', words.Select(word => word.Trim())))));
}
