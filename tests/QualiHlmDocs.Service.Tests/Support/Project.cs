using System.Runtime.CompilerServices;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>Where the project's own files stand.</summary>
internal static class Project
{
    /// <summary>The folder that holds <c>QualiHlmDocs.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The built program, without the extension that its platform adds.</summary>
    public static string Program { get; } = FindProgram();

    public static string Exemple { get; } = File("templates", "exemples", "paa-exemple.xlsx");

    public static string ExempleWithFaults { get; } = File("templates", "exemples", "paa-exemple-fautes.xlsx");

    /// <summary>A file of the project, by its path from the root.</summary>
    public static string File(params string[] path) => Path.Combine([Root, .. path]);

    // Artifacts stand side by side: bin/PROJECT/CONFIGURATION/.
    private static string FindProgram()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var bin = here.Parent?.Parent ?? throw new InvalidOperationException("The tests do not stand in an artifacts folder.");
        return Path.Combine(bin.FullName, "QualiHlmDocs.Service", here.Name, "QualiHlmDocs.Service");
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!); // a source file always stands in a folder
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "QualiHlmDocs.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand inside the project.");
        }

        return folder.FullName;
    }
}
