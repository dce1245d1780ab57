using QualiHlmDocs.Service.Concertations.Canaux;

namespace QualiHlmDocs.Service.Envois;

/// <summary>A letter as a file that nobody has to answer for: a draft, or the page to print of whom no mail reaches.</summary>
internal static class BrouillonEml
{
    public static (string Path, ReadOnlyMemory<byte> Bytes) Of(LettrePreparee letter, string folder)
    {
        var name = $"{letter.Envoi.Personne.Ref}-{letter.Envoi.Personne.NomComplet}".Trim('-');
        var clean = string.Join('-', string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return letter.Envoi.Canal == PrintFolder.ChannelName
            ? (Path.Combine(folder, clean + ".docx"), letter.Document)
            : (Path.Combine(folder, clean + ".eml"), DraftFolder.BytesOf(letter.Envoi.Lettre));
    }
}
