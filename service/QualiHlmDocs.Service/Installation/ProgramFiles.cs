namespace QualiHlmDocs.Service.Installation;

/// <summary>What is installed beside the program: the pane, the templates, the example.</summary>
internal static class ProgramFiles
{
    public static string Pane { get; } = Beside("pane");

    public static string DossierCandidature { get; } = Beside("templates", "dossier-candidature.docx");

    /// <summary>The fictional workbook of « Essayer avec l'exemple ».</summary>
    public static string Exemple { get; } = Beside("templates", "exemples", "paa-exemple.xlsx");

    private static string Beside(params string[] path) => Path.Combine([AppContext.BaseDirectory, .. path]);
}
