namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>A Chromium to drive: the one that is named, one that is installed, or one from npm (Linux).</summary>
internal static class Chromium
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly SemaphoreSlim Once = new(1);

    /// <summary>Its executable; the test is skipped, visibly, where there is none.</summary>
    public static async Task<string> Find()
    {
        await Node.SkipIfAbsent();
        var named = Environment.GetEnvironmentVariable("QUALIHLM_CHROMIUM");
        if (UsualPlaces.Prepend(named).FirstOrDefault(File.Exists) is { } installed)
        {
            return installed;
        }

        Assert.SkipUnless(OperatingSystem.IsLinux(), "No Chromium, Chrome or Edge was found: name one in QUALIHLM_CHROMIUM.");
        return await FromNpm();
    }

    private static async Task<string> FromNpm()
    {
        var folder = Path.Combine(Browser.Folder, "chromium");
        await Once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await Node.Install(folder);
            var ended = await Node.Run(
                folder, "--input-type=module", "-e", "import c from '@sparticuz/chromium'; console.log(await c.executablePath())");
            ended.ExitCode.Should().Be(0, "npm's Chromium unpacks: {0}", ended.Error);
            return ended.Output.Trim();
        }
        finally
        {
            Once.Release();
        }
    }
}
