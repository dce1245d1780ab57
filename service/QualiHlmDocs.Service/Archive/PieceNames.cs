namespace QualiHlmDocs.Service.Archive;

/// <summary>What files are called inside the archive: by role, never by what a stranger called them.</summary>
internal static class PieceNames
{
    private static readonly string[] WorkbookExtensions = [".xlsx", ".xlsm", ".xls", ".ods", ".csv"];
    private static readonly string[] TemplateExtensions = [".docx", ".dotx", ".docm", ".dotm"];

    public static string Of(RolePiece role, string originalName, string documentName) => role switch
    {
        RolePiece.Document => documentName + ".docx",
        RolePiece.Pdf => documentName + ".pdf",
        RolePiece.Classeur => "classeur" + Extension(originalName, WorkbookExtensions),
        RolePiece.Modele => "modele" + Extension(originalName, TemplateExtensions),
        _ => "constats.json",
    };

    private static string Extension(string originalName, string[] known)
    {
        var extension = Path.GetExtension(originalName).ToLowerInvariant();
        return known.Contains(extension) ? extension : known[0];
    }
}
