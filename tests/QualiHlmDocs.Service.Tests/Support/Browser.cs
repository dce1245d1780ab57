using System.Text.Json;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>Scenarios that a real Chromium plays (<c>Browser/*.mjs</c>); each prints what it saw as JSON.</summary>
internal static class Browser
{
    private static readonly SemaphoreSlim Once = new(1);

    public static string Folder { get; } = Project.File("tests", "QualiHlmDocs.Service.Tests", "Browser");

    /// <summary>Plays a scenario to its end; what went wrong in the page makes the test fail with the page's words.</summary>
    public static async Task<JsonElement> Play(string scenario, Uri address, params string[] arguments)
    {
        var chromium = await Chromium.Find();
        await Once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await Node.Install(Folder);
        }
        finally
        {
            Once.Release();
        }

        var ended = await Node.Run(Folder, [scenario, chromium, address.AbsoluteUri, .. arguments]);
        ended.ExitCode.Should().Be(0, "{0} said: {1}", scenario, ended.Error);
        return JsonDocument.Parse(ended.Output).RootElement.Clone();
    }
}
