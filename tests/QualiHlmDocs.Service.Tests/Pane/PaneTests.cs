using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Pane;

public sealed class PaneTests
{
    [Fact]
    public async Task The_pane_passes_its_own_tests()
    {
        await Node.SkipIfAbsent();
        var ended = await Node.Run(Project.File("addin"), Path.Combine("node_modules", "vitest", "vitest.mjs"), "run", "--no-color");
        ended.ExitCode.Should().Be(0, "vitest said: {0}{1}", ended.Output, ended.Error);
        ended.Output.Should().MatchRegex(@"Tests\s+\d+ passed", "at least one test ran");
    }
}
