using System.ComponentModel;
using System.Diagnostics;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>Node and npm, which the pane's tests and the browser's driver run on.</summary>
internal static class Node
{
    public static Task<Ended> Run(string folder, params string[] arguments) =>
        ChildProcess.Run(new ProcessStartInfo("node", arguments) { WorkingDirectory = folder });

    /// <summary>Installs a folder's packages as its lock file says, once for each content of that file.</summary>
    public static async Task Install(string folder)
    {
        var (wanted, stamp) = (Path.Combine(folder, "package-lock.json"), Path.Combine(folder, "node_modules", ".installed"));
        if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(wanted))
        {
            return;
        }

        var npm = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd", ["/c", "npm", "ci", "--loglevel=error"])
            : new ProcessStartInfo("npm", ["ci", "--loglevel=error"]);
        npm.WorkingDirectory = folder;
        var ended = await ChildProcess.Run(npm);
        ended.ExitCode.Should().Be(0, "npm said: {0}", ended.Error);
        await File.WriteAllTextAsync(stamp, string.Empty);
    }

    /// <summary>Skips the test, visibly, on a machine without Node.</summary>
    public static async Task SkipIfAbsent()
    {
        try
        {
            await Run(Project.Root, "--version");
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node.js is not installed.");
        }
    }
}
