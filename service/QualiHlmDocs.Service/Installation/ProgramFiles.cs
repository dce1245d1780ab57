namespace QualiHlmDocs.Service.Installation;

/// <summary>What is installed beside the program: the pane, its manifest, the templates, the example.</summary>
internal static class ProgramFiles
{
    public static string Pane { get; } = Beside("pane");

    /// <summary>Office's page of the pane, the one that loads Microsoft's script.</summary>
    public static string Taskpane { get; } = Beside("pane", "taskpane.html");

    /// <summary>The add-in's manifest, written for one origin.</summary>
    public static string Manifest { get; } = Beside("manifest.xml");

    /// <summary>The templates, each with its declaration.</summary>
    public static string Templates { get; } = Beside("templates");

    /// <summary>The words of the mails that carry letters, one text for each type.</summary>
    public static string Courriels { get; } = Beside("templates", "courriels");

    /// <summary>The fictional workbook of « Essayer avec l'exemple ».</summary>
    public static string Exemple { get; } = Beside("templates", "exemples", "paa-exemple.xlsx");

    private static string Beside(params string[] path) => Path.Combine([AppContext.BaseDirectory, .. path]);
}
