using System.Globalization;
using System.Text;

namespace QualiHlmDocs.Service.Archive;

/// <summary>A user's words as a folder's name: lower-case ASCII, so that no two differ by case or accent alone.</summary>
internal static class Slug
{
    /// <summary>Throws when no letter or digit is left.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder();
        var unligated = words.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase);
        foreach (var c in unligated.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var cut = slug.ToString(0, Math.Min(slug.Length, ArchiveLimits.MaxSlugChars)).Trim('-');
        return cut.Length > 0 ? cut : throw new ArchiveException($"« {words} » ne donne pas de nom de dossier : il y faut au moins une lettre ou un chiffre.");
    }
}
