using System.ComponentModel;
using System.Diagnostics;

namespace QualiHlmDocs.Benchmarks.Contenders;

/// <summary>The npm peers: installed from the committed lock file into a folder of their own, outside the product. docxtpl is the machine's.</summary>
internal sealed record Peers(string Folder, bool HasPython)
{
    // Debian's own, which its packages install into.
    private const string Python = "/usr/bin/python3";

    private static readonly string[] Files = ["package.json", "package-lock.json", "peer.mjs", "peer.py"];

    public static Peers Install(string source, string scratch)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch, "peers")).FullName;
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(source, file), Path.Combine(folder, file), overwrite: true);
        }

        Console.WriteLine("npm ci …");
        Start("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], folder);
        return new(folder, FindsDocxtpl(folder));
    }

    /// <summary>Runs a peer and gives what it printed.</summary>
    public string Run(Contender contender, string folder, string pace)
    {
        string[] arguments = [Contender.TemplateFile(folder, contender.Syntax), Contender.DataFile(folder), contender.OutputFile(folder), pace];
        return contender.IsPython
            ? Start(Python, ["peer.py", .. arguments], Folder)
            : Start("node", ["peer.mjs", contender.Code, .. arguments], Folder);
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

    private static bool FindsDocxtpl(string folder)
    {
        try
        {
            Start(Python, ["-c", "import docxtpl"], folder);
            return true;
        }
        catch (Exception absence) when (absence is Win32Exception or InvalidOperationException)
        {
            Console.WriteLine("docxtpl is not installed (Debian: python3-docxtpl): it is left out.");
            return false;
        }
    }
}
