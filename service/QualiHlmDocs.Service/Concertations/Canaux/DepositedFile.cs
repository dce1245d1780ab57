namespace QualiHlmDocs.Service.Concertations.Canaux;

/// <summary>Files that channels leave for a person.</summary>
internal static class DepositedFile
{
    private const int MaxName = 60;

    /// <summary>The campaign's folder, the addressee's name, and enough of the key to tell two of one name apart.</summary>
    public static string Name(Lettre lettre, string extension)
    {
        var name = string.Concat(lettre.A.Nom.Select(c => char.IsLetterOrDigit(c) || c is '-' or '\'' ? c : ' '));
        var cut = string.Join('-', name.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Path.Combine(lettre.Dossier, $"{cut[..Math.Min(cut.Length, MaxName)]}-{lettre.Cle[..8]}{extension}");
    }

    /// <summary>Appears whole, or not at all; a file that is already there is the same one.</summary>
    public static void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes.Span);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
