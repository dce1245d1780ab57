using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Tests.Vocabulary;

/// <summary>The texts of the mails that carry the letters: a subject, an empty line, the body.</summary>
public sealed class CourrielTests
{
    public static TheoryData<string> EveryType => [.. Directory.EnumerateFiles(TestData.ProjectFile("templates", "courriels")).Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Fact]
    public void Every_letter_has_its_mail() =>
        Letter.Types.Should().OnlyContain(type => File.Exists(TestData.ProjectFile("templates", "courriels", type + ".txt")));

    [Theory]
    [MemberData(nameof(EveryType))]
    public void A_mail_has_a_subject_and_greets_as_it_takes_leave(string type)
    {
        foreach (var plan in new[] { Letter.Example, Letter.Faulty })
        {
            foreach (var person in plan.Representants)
            {
                var lines = Lines(type, plan, person);
                lines[0].Should().NotBeEmpty().And.NotEndWith(".").And.NotContain("\u00A0:\u00A0:");
                lines[1].Should().BeEmpty();
                lines.Should().ContainSingle(line => line.StartsWith("Je vous prie d’agréer, ", StringComparison.Ordinal)).Which.Should().Contain($", {lines[2]} mes salutations distinguées.");
                lines[^1].Should().Contain("CNIL");
                lines.Zip(lines.Skip(1)).Should().NotContain(pair => pair.First.Length == 0 && pair.Second.Length == 0);
                lines.Where(line => FrenchText.Typographic(line) != line).Should().BeEmpty();
                Regex.Matches(string.Join('\n', lines), @"\b0\u00A0\p{L}+|\S  \S|, ,|\(\)| ,|\{\{").Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void The_invitation_says_all_that_the_letter_says()
    {
        var text = string.Join('\n', Lines("convocation", Letter.Example, Letter.Example.Representants[7]));
        text.Should().StartWith("Convocation\u00A0: réunion dédiée du 12\u00A0mai 2026\n\nMadame la Présidente,\n\n")
            .And.Contain("qui se tiendra le mardi 12\u00A0mai 2026, de 18\u00A0h à 19\u00A0h\u00A045 (Centre social des Tilleuls).\n\nL’ordre du jour est le suivant\u00A0:\n1. Réponses aux observations\n2. ")
            .And.Contain("4. Information des habitants (proposé par la CNL)\n\nLa convocation").And.Contain("\n\nClaire Montauriol\nLa directrice générale\nHabitat des Trois Vallées\n\n--\n");
    }

    private static string[] Lines(string type, PlanActions plan, Representant person)
    {
        var (template, findings) = TextTemplate.Compile(File.ReadAllText(TestData.ProjectFile("templates", "courriels", type + ".txt")), type + ".txt");
        findings.Should().BeEmpty();
        var words = Letter.WordsOf(type, plan, person);
        var rendering = template?.Render(words, RenderOptions.Default with { Today = Letter.Today }, TestContext.Current.CancellationToken);
        rendering?.Findings.Should().BeEmpty();
        return (rendering?.Text ?? string.Empty).Split('\n');
    }
}
