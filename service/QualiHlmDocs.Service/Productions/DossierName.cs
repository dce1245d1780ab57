namespace QualiHlmDocs.Service.Productions;

/// <summary>The name that a dossier is given when its user gives none.</summary>
internal static class DossierName
{
    public static string For(string workbook) => $"Dossier de candidature - {Path.GetFileNameWithoutExtension(workbook)}.docx";
}
