using System.Diagnostics;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>The built program, run as its users run it.</summary>
internal static class Verb
{
    /// <summary>Runs it in a folder of the test's own, so that whatever it leaves behind is seen.</summary>
    public static Task<Ended> Run(TemporaryFolder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Project.Program, arguments) { WorkingDirectory = folder.Path };
        start.Environment["QUALIHLM_DONNEES"] = folder.File("donnees");
        start.Environment["QUALIHLM_ARCHIVE"] = folder.Archive;
        start.Environment["LANG"] = "C"; // French comes from the program, not from the machine
        return ChildProcess.Run(start);
    }
}
