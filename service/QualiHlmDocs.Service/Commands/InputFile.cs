using System.Diagnostics.CodeAnalysis;

namespace QualiHlmDocs.Service.Commands;

/// <summary>A file that the user names on the command line.</summary>
internal static class InputFile
{
    /// <summary>Reads it whole, or says in one French sentence why it cannot be.</summary>
    public static bool TryRead(string path, int maxBytes, [NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(false)] out string? refusal)
    {
        (bytes, refusal) = (null, null);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (stream.Length > maxBytes)
            {
                refusal = $"Le fichier « {path} » dépasse la taille admise ({maxBytes >> 20} Mo).";
                return false;
            }

            bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            refusal = $"Le fichier « {path} » est introuvable.";
        }
        catch (UnauthorizedAccessException)
        {
            refusal = Directory.Exists(path)
                ? $"« {path} » est un dossier : indiquez un fichier."
                : $"Le fichier « {path} » ne peut pas être lu : l’accès en est refusé.";
        }
        catch (IOException)
        {
            refusal = $"Le fichier « {path} » ne peut pas être lu : un autre programme le tient peut-être ouvert.";
        }

        return false;
    }
}
