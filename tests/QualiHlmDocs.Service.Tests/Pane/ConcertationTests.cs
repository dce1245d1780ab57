using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Pane;

/// <summary>Letters sent from the pane, in a real browser against the real service.</summary>
public sealed class ConcertationTests(RunningService service)
{
    [Fact]
    public async Task Nothing_leaves_before_what_would_leave_was_shown_and_confirmed()
    {
        var seen = await Browser.Play("concertation.mjs", service.Address, Project.Exemple);
        seen.GetProperty("faults").EnumerateArray().Should().BeEmpty();
        var shown = seen.GetProperty("shown").GetInt32();
        shown.Should().Be(9);
        seen.GetProperty("question").GetString().Should().Contain($"{shown}").And.Contain("Thévenard").And.Contain("pièce");
        seen.GetProperty("leftByCancelling").GetInt32().Should().Be(0);
        seen.GetProperty("sent").GetInt32().Should().Be(shown);
        seen.GetProperty("register").GetString().Should().Be("registre-concertation.xlsx");
    }
}
