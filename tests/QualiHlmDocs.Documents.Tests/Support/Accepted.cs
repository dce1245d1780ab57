namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>
/// A text that was looked at and accepted, kept beside its test. When the product makes another, the test writes that
/// one as <c>NAME.received.EXT</c> (ignored by git) and fails; after looking at the difference, accept it by running the
/// test once with the environment variable <c>QUALIHLM_ACCEPT=1</c>, and commit.
/// </summary>
internal static class Accepted
{
    private static bool IsAccepting => Environment.GetEnvironmentVariable("QUALIHLM_ACCEPT") == "1";

    /// <summary>Holds <paramref name="text"/> against the file at <paramref name="path"/>.</summary>
    public static void Same(string text, string path)
    {
        if (IsAccepting)
        {
            File.WriteAllText(path, text);
        }

        var received = ReceivedPath(path);
        var accepted = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (accepted == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"""
            {Path.GetFileName(path)} is no longer what was accepted, from line {FirstDifference(accepted, text)}.
            Compare it with {received}; to accept, run the test once with QUALIHLM_ACCEPT=1.
            """);
    }

    private static string ReceivedPath(string path) => Path.Combine(
        Path.GetDirectoryName(path) ?? string.Empty,
        Path.GetFileNameWithoutExtension(path).Replace(".verified", string.Empty, StringComparison.Ordinal) + ".received" + Path.GetExtension(path));

    private static string FirstDifference(string accepted, string text)
    {
        var (was, now) = (accepted.Split('\n'), text.Split('\n'));
        var line = 0;
        while (line < was.Length && line < now.Length && was[line] == now[line])
        {
            line++;
        }

        string Line(string[] lines) => line < lines.Length ? lines[line] : "(end)";
        return $"{line + 1}:\n  accepted: {Line(was)}\n  received: {Line(now)}\n";
    }
}
