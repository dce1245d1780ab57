using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Envois;

namespace QualiHlmDocs.Service.Commands;

/// <summary>A campaign as it is shown before anything leaves: how many, to whom, by which way, with what.</summary>
internal static class EnvoiPreview
{
    public static void Write(TextWriter output, CampagnePreparee campagne)
    {
        var letters = campagne.Lettres;
        output.WriteLine($"{letters.Length} lettre{(letters.Length < 2 ? string.Empty : "s")} de type «\u00a0{campagne.Campagne.Type}\u00a0» ({campagne.Campagne.Organisme}{Meeting(campagne)}).");
        output.WriteLine();
        foreach (var letter in letters)
        {
            var (to, way) = (letter.Envoi.Personne, letter.Envoi.Canal);
            output.WriteLine($"  {to.Ref,-7} {to.NomComplet,-30} {to.Association,-16} {way,-11} {(way == PrintFolder.ChannelName ? string.Join(", ", to.Adresse) : to.Courriel)}");
        }

        output.WriteLine();
        if (letters.FirstOrDefault() is { } first)
        {
            output.WriteLine($"Objet : {first.Envoi.Lettre.Objet}");
            output.WriteLine($"Pièces jointes à chaque lettre ({first.Envoi.Lettre.Pieces.Length}) : {string.Join(" ; ", first.Envoi.Lettre.Pieces.Select((piece, index) => index == 0 ? "la lettre elle-même (Word)" : $"{piece.Nom} ({Size(piece.Bytes.Length)})"))}.");
            output.WriteLine();
        }

        if (campagne.Constats.Length > 0)
        {
            Terminal.WriteFindings(output, campagne.Constats);
        }
    }

    /// <summary>The exit code that findings ask for.</summary>
    public static int ExitCode(CampagnePreparee campagne) =>
        campagne.Constats.Any(constat => constat.Severity == Severity.Blocking) ? ExitCodes.BlockingFindings : ExitCodes.Done;

    private static string Meeting(CampagnePreparee campagne) => campagne.Campagne is { Reunion.Length: > 0 } about
        ? $", réunion {about.Reunion}{(about.DateReunion is { } day ? " du " + QualiHlmDocs.Documents.Typography.FrenchDates.WithWeekday(day) : string.Empty)}"
        : string.Empty;

    private static string Size(int bytes) => bytes < 1024 * 1024 ? $"{Math.Max(1, bytes / 1024)} Ko" : $"{bytes / 1024 / 1024} Mo";
}
