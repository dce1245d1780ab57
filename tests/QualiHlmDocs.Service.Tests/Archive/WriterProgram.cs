using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Tests.Archive;

/// <summary>
/// A writer in a process of its own, to be killed: this very test program, which writes to an archive without end when
/// the environment asks for it, and says each version on its output once it is kept.
/// </summary>
internal static class WriterProgram
{
    private const string Variable = "QUALIHLM_TEST_WRITER";

    public static Process Start(string racine)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? throw new InvalidOperationException("The tests run in no program."))
        {
            RedirectStandardOutput = true,
            Environment = { [Variable] = racine },
        };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(WriterProgram).Assembly.Location);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The writer did not start.");
    }

    [ModuleInitializer]
    internal static void RunWhenAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } racine)
        {
            WriteWithoutEnd(racine);
        }
    }

    private static void WriteWithoutEnd(string racine)
    {
        var store = new ArchiveStore(new(racine), TimeProvider.System, FailingDisk.NeverFailing());
        for (var i = store.Versions(Some.Dossier).Length; ; i++)
        {
            store.Keep(Some.Depot(i.ToString(CultureInfo.InvariantCulture)));
            Console.Out.WriteLine(i.ToString(CultureInfo.InvariantCulture));
            Console.Out.Flush();
        }
    }
}
