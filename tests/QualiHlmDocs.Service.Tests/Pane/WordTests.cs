using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Pane;

/// <summary>The pane in a stand-in for Word, in a real browser.</summary>
public sealed class WordTests(RunningService service) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Words_are_inserted_whole_and_the_faults_of_the_open_template_are_reached()
    {
        const string Tag = "{{ organisme.raison_sociale | majuscule_inconnue }}";
        var template = _folder.Write("modele.docx", Docx.Of($"Bonjour {Tag}."));
        var seen = await Browser.Play("word.mjs", service.Address, template, Tag);
        seen.GetProperty("faults").EnumerateArray().Should().BeEmpty();
        seen.GetProperty("tracked").GetString().Should().Contain("suit les modifications", "a tracked tag is two revisions");
        seen.GetProperty("findings").GetInt32().Should().BePositive();
        var stand = seen.GetProperty("stand");
        var inserted = stand.GetProperty("inserted").EnumerateArray().Select(one => $"{one[0]} {one[1]}").ToList();
        inserted.Should().Contain("Replace {{ organisme.raison_sociale }}");
        inserted.Should().Contain(["Start {{ for action in actions }}", "End {{ end }}"], "a list stands around the selection");
        stand.GetProperty("selected")[0].GetString().Should().Be(Tag);
    }
}
