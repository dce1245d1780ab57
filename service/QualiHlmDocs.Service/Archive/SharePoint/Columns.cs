using System.Globalization;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>The columns that tell people and programs what a file is, by their internal names.</summary>
public static class Columns
{
    public const string Version = "QualiHlmVersion";

    /// <summary>Every column, all of them one line of text.</summary>
    public static IReadOnlyList<string> All { get; } = ["QualiHlmObjet", Version, "QualiHlmNumero", "QualiHlmStatut", "QualiHlmDate", "QualiHlmSha256"];

    internal static Dictionary<string, string> Of(VersionArchivee version, NoticeFichier file) => new()
    {
        ["QualiHlmObjet"] = version.Document.Uri,
        [Version] = version.Version,
        ["QualiHlmNumero"] = version.Notice.Version,
        ["QualiHlmStatut"] = version.Notice.Statut.Libelle(),
        ["QualiHlmDate"] = version.Notice.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["QualiHlmSha256"] = file.Sha256,
    };
}
