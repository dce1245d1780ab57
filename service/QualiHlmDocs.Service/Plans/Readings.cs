using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Plans;

/// <summary>How workbooks are read here: as said with each one, and with the names that this installation has learned.</summary>
internal static class Readings
{
    private static readonly Lazy<Correspondance?> Learned = new(Load);

    public static ReadingOptions With(Correspondance? correspondance) => new() { Correspondance = correspondance, Installation = Learned.Value };

    // What cannot be read teaches nothing: the columns are then recognised as without it, and the answer shows them.
    private static Correspondance? Load()
    {
        try
        {
            return ServiceSettings.LearnedNamesFile() is { } path && Correspondance.TryParse(File.ReadAllBytes(path), out var learned, out _) ? learned : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
