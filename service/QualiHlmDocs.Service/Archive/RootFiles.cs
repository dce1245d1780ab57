using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using QualiHlmDocs.Service.Archive.Disks;

namespace QualiHlmDocs.Service.Archive;

/// <summary>The few files that make a folder a storage root of ours; the declaration comes last, so that it is one or is not.</summary>
internal sealed class RootFiles(ArchivePaths paths, IArchiveDisk disk)
{
    public const string Declaration = "0=ocfl_1.1";
    private const string Layout = "0011-direct-clean-path-layout";

    private static readonly ImmutableArray<(string Name, string Content)> Written =
    [
        ($"extensions/{Layout}/config.json", """
            {
              "extensionName": "0011-direct-clean-path-layout",
              "maxPathSegmentLen": 127,
              "maxPathnameLen": 32000,
              "encodeUTF": false,
              "replacementString": "_",
              "whitespaceReplacementString": " ",
              "fallbackDigestAlgorithm": "md5",
              "fallbackFolder": "fallback",
              "numberOfFallbackTuples": 0
            }

            """),
        ("ocfl_layout.json", """
            {
              "extension": "0011-direct-clean-path-layout",
              "description": "Archive de QualiHlm Docs : un dossier par organisme, cycle, étape et document, d’après l’identifiant de l’objet."
            }

            """),
        ("LISEZMOI.txt", LisezMoi.Text),
        (Declaration, "ocfl_1.1\n"),
    ];

    // What may lie here before the declaration does: a first writer's own traces.
    private static readonly ImmutableHashSet<string> Ours =
        ["extensions", "ocfl_layout.json", "LISEZMOI.txt", ArchivePaths.JournalName, ArchivePaths.LockName, ArchivePaths.HolderName];

    public bool Exist => disk.FileExists(Path.Combine(paths.Root, Declaration));

    /// <summary>Refuses a folder that holds someone else's files.</summary>
    public void CheckFolderIsFree()
    {
        var foreign = disk.Children(paths.Root).Select(Path.GetFileName).FirstOrDefault(name => name is not null && !Ours.Contains(name) && !name.EndsWith(".tmp", StringComparison.Ordinal));
        if (!Exist && foreign is not null)
        {
            throw new ArchiveException($"Le dossier « {paths.Root} » n’est pas une archive et contient déjà « {foreign} » : choisissez un dossier vide.");
        }
    }

    /// <summary>Their digests, for the ledger's first line.</summary>
    public static ImmutableSortedDictionary<string, string> Digests() =>
        Written.ToImmutableSortedDictionary(file => file.Name, file => Convert.ToHexStringLower(SHA256.HashData(Bytes(file.Content))), StringComparer.Ordinal);

    /// <summary>May be interrupted anywhere and run again; <paramref name="beforeDeclaration"/> runs when all else is there.</summary>
    public void Write(Action beforeDeclaration)
    {
        disk.CreateFolder(paths.Extensions);
        disk.CreateFolder(Path.Combine(paths.Extensions, Layout));
        foreach (var (name, content) in Written)
        {
            if (name == Declaration)
            {
                beforeDeclaration();
            }

            WriteWhole(Path.Combine([paths.Root, .. name.Split('/')]), Bytes(content));
        }

        disk.FlushFolder(Path.Combine(paths.Extensions, Layout));
        disk.FlushFolder(paths.Extensions);
        disk.FlushFolder(paths.Root);
    }

    private void WriteWhole(string path, byte[] bytes)
    {
        var temporary = Path.Combine(paths.Root, "racine.tmp");
        disk.DeleteFile(temporary);
        disk.WriteNew(temporary, bytes);
        disk.MoveFile(temporary, path);
    }

    private static byte[] Bytes(string content) => Encoding.UTF8.GetBytes(content);
}
