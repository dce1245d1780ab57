using System.Globalization;

namespace QualiHlmDocs.Service.Archive;

/// <summary>
/// Which document: one OCFL object. <c>info:Quali-Hlm/ORGANISME/Cycle-N/ETAPE/DOCUMENT</c>, of which layout
/// <c>0011-direct-clean-path-layout</c> makes the folder by turning the colon into an underscore.
/// </summary>
public sealed record DocumentId
{
    private const string Scheme = "info:Quali-Hlm/";

    private DocumentId(string organisme, int cycle, EtapeArchive etape, TypeDocument type, string? distinction) =>
        (Organisme, Cycle, Etape, Type, Distinction) = (organisme, cycle, etape, type, distinction);

    /// <summary>A slug.</summary>
    public string Organisme { get; }

    public int Cycle { get; }

    public EtapeArchive Etape { get; }

    public TypeDocument Type { get; }

    /// <summary>What tells it from its like, such as an addressee; a slug, or null for the only one.</summary>
    public string? Distinction { get; }

    public string Uri => Scheme + string.Join('/', Elements());

    /// <summary>Folders from the storage root down.</summary>
    internal IEnumerable<string> Folders => [Scheme.TrimEnd('/').Replace(':', '_'), .. Elements()];

    /// <summary>Words are made into slugs; throws <see cref="ArchiveException"/> when nothing is left of them.</summary>
    public static DocumentId Of(string organisme, int cycle, EtapeArchive etape, TypeDocument type, string? distinction = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cycle, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cycle, 99);
        return new(Slug.Of(organisme), cycle, etape, type, distinction is null ? null : Slug.Of(distinction));
    }

    /// <summary>Null for a text that is no such id.</summary>
    public static DocumentId? TryParse(string uri)
    {
        var elements = uri.StartsWith(Scheme, StringComparison.Ordinal) ? uri[Scheme.Length..].Split('/') : [];
        if (elements.Length != 4
            || !int.TryParse(elements[1].Replace("Cycle-", string.Empty, StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var cycle)
            || cycle is < 1 or > 99
            || EtapeArchive.All.FirstOrDefault(one => one.Dossier == elements[2]) is not { } etape
            || TypeDocument.All.FirstOrDefault(one => elements[3] == one.Code || elements[3].StartsWith(one.Code + "-", StringComparison.Ordinal)) is not { } type)
        {
            return null;
        }

        var id = new DocumentId(elements[0], cycle, etape, type, elements[3] == type.Code ? null : elements[3][(type.Code.Length + 1)..]);
        return id.Uri == uri && id.Folders.All(folder => folder.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')) ? id : null;
    }

    /// <summary><c>2026-11-21_QH_C1_ADM_Dossier_v1.0</c>, without extension.</summary>
    internal string FileName(DateOnly date, NumeroVersion number)
    {
        var what = Distinction is null ? Type.Nom : $"{Type.Nom}-{Distinction}";
        return string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}_QH_C{Cycle}_{Etape.Code}_{what}_v{number}");
    }

    public override string ToString() => Uri;

    private IEnumerable<string> Elements() =>
        [Organisme, $"Cycle-{Cycle.ToString(CultureInfo.InvariantCulture)}", Etape.Dossier, Distinction is null ? Type.Code : $"{Type.Code}-{Distinction}"];
}
