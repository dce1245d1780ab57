using System.Diagnostics;

namespace QualiHlmDocs.Benchmarks.Contenders;

/// <summary>The npm peers: installed from the committed lock file into a folder of their own, outside the product.</summary>
internal sealed record Peers(string Folder)
{
    private static readonly string[] Files = ["package.json", "package-lock.json", "peer.mjs"];

    public static Peers Install(string source, string scratch)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch, "peers")).FullName;
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(source, file), Path.Combine(folder, file), overwrite: true);
        }

        Console.WriteLine("npm ci …");
        Start("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], folder);
        return new(folder);
    }

    /// <summary>Runs a program to its end and gives what it printed; what it complains of is shown.</summary>
    public static string Start(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program} ended with code {process.ExitCode}.");
    }
}
