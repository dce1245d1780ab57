using System.Diagnostics.CodeAnalysis;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Commands;

/// <summary>A file that a verb leaves behind.</summary>
internal static class OutputFile
{
    /// <summary>Writes it whole, or says in one French sentence why it cannot be; then nothing was written.</summary>
    public static bool TryWrite(string path, ReadOnlyMemory<byte> bytes, [NotNullWhen(false)] out string? refusal) =>
        TryWrite([(path, bytes)], out refusal);

    /// <summary>The same for files that belong together; the sentence names the first.</summary>
    public static bool TryWrite(IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files, [NotNullWhen(false)] out string? refusal)
    {
        refusal = null;
        var path = files[0].Path;
        try
        {
            WholeFile.Write(files);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            refusal = $"Le dossier où écrire « {path} » n’existe pas.";
        }
        catch (UnauthorizedAccessException)
        {
            refusal = $"Le fichier « {path} » ne peut pas être écrit : l’accès en est refusé.";
        }
        catch (IOException)
        {
            refusal = $"Le fichier « {path} » ne peut pas être écrit : le disque est plein, ou un autre programme le tient ouvert.";
        }

        return false;
    }
}
