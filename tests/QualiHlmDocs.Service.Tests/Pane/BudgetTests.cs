using System.IO.Compression;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Pane;

/// <summary>What the pane costs before it is of use.</summary>
public sealed class BudgetTests(RunningService service)
{
    /// <summary>Of our own code and styles, compressed, before sign-in.</summary>
    private const int MaxBytes = 60 * 1024;

    [Fact]
    public async Task The_pane_s_own_code_stays_within_its_budget()
    {
        var stop = TestContext.Current.CancellationToken;
        var page = await service.Client.GetStringAsync("/", stop);
        var assets = System.Text.RegularExpressions.Regex.Matches(page, "(?:src|href)=\"\\./(assets/[^\"]+)\"").Select(found => found.Groups[1].Value).ToList();
        assets.Should().NotBeEmpty();
        var total = 0;
        foreach (var asset in assets)
        {
            total += Compressed(await service.Client.GetByteArrayAsync("/" + asset, stop));
        }

        TestContext.Current.SendDiagnosticMessage("The pane weighs {0} bytes compressed.", total);
        total.Should().BeLessThanOrEqualTo(MaxBytes);
    }

    [Fact]
    public async Task Its_first_paint_is_measured()
    {
        var seen = await Browser.Play("first-paint.mjs", service.Address);
        var paint = seen.GetProperty("firstContentfulPaint").GetDouble();
        TestContext.Current.SendDiagnosticMessage("First contentful paint after {0:0} ms.", paint);
        paint.Should().BePositive();
        seen.GetProperty("shellBeforeScript").GetBoolean().Should().BeTrue("the shell is there before any script");
    }

    private static int Compressed(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)output.Length;
    }
}
