using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Manifest;

/// <summary>Office's page in a real browser, with a stand-in for Microsoft's script.</summary>
public sealed class OfficePageTests(RunningService service)
{
    [Theory]
    [InlineData("answers", true, false, false)]
    [InlineData("blocked", false, true, false)]
    [InlineData("silent", false, false, true)]
    [InlineData("hangs", false, false, true)]
    public async Task It_opens_the_pane_or_says_why_it_cannot(string answer, bool pane, bool blocked, bool silent)
    {
        var seen = await Browser.Play("office-page.mjs", service.Address, answer);
        seen.GetProperty("pane").GetBoolean().Should().Be(pane);
        seen.GetProperty("trouble").GetBoolean().Should().Be(!pane);
        seen.GetProperty("blocked").GetBoolean().Should().Be(blocked);
        seen.GetProperty("silent").GetBoolean().Should().Be(silent);
        seen.GetProperty("scrolls").GetBoolean().Should().BeFalse("the page fits the narrowest pane, of 270 pixels");
        if (!blocked)
        {
            seen.GetProperty("faults").EnumerateArray().Should().BeEmpty("the page's own policy lets its scripts run");
        }
    }
}
