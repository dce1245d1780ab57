using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Pane;

/// <summary>The pane in a stand-in for Excel, with the faults met in the field, in a real browser.</summary>
public sealed class ExcelTests(RunningService service) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_open_workbook_is_read_walked_checked_again_and_becomes_a_dossier()
    {
        var seen = await Play("none");
        seen.GetProperty("route").GetString().Should().StartWith("Lu dans Excel");
        seen.GetProperty("theme").GetString().Should().Be("dark", "Office says so");
        var stand = seen.GetProperty("stand");
        stand.GetProperty("closed").GetInt32().Should().Be(stand.GetProperty("read").GetInt32(), "Office keeps no file open");
        seen.GetProperty("stale").GetInt32().Should().Be(1, "the findings say that they are old");
        seen.GetProperty("focusKept").GetString().Should().Be("SUMMARY", "a co-author moves nothing");
        Ticket(seen, 0).Should().Be(200);
        Ticket(seen, 1).Should().Be(404, "a ticket works once");
    }

    [Theory]
    [InlineData("broken")]
    [InlineData("unsupported")]
    public async Task A_refused_file_is_read_cell_by_cell(string fault)
    {
        var seen = await Play(fault);
        seen.GetProperty("route").GetString().Should().StartWith("Lu cellule par cellule");
        seen.GetProperty("name").GetString().Should().Be("Plan d'actions.xlsx");
        seen.GetProperty("actions").GetString().Should().Be("1");
    }

    [Fact]
    public async Task On_the_web_the_dossier_goes_to_a_window_opened_by_the_click()
    {
        var seen = await Play("web");
        seen.GetProperty("popup").GetString().Should().EndWith(".docx");
    }

    [Fact]
    public async Task A_protected_workbook_is_told_as_such()
    {
        var seen = await Play("protected");
        seen.GetProperty("refused").GetString().Should().Contain("protégé");
    }

    private async Task<JsonElement> Play(string fault)
    {
        var ole = _folder.Write("protege.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        var seen = await Browser.Play("excel.mjs", service.Address, fault, Project.ExempleWithFaults, ole);
        seen.GetProperty("faults").EnumerateArray().Should().BeEmpty();
        return seen;
    }

    private static int Ticket(JsonElement seen, int asked) => seen.GetProperty("ticket")[asked][0].GetInt32();
}
