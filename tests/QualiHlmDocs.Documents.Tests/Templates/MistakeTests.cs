using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>The catalogue of what authors get wrong, each with all that they are told: <c>Mistakes.verified.md</c> reads as a page.</summary>
public sealed class MistakeTests
{
    private const int Fewest = 60;

    private static readonly object Data = new
    {
        organisme = new { raison_sociale = "Habitat", siren = "123" },
        actions = new object[] { new { reference = "A1", libelle = "Repeindre", montant = 12 } },
        montant = 12,
        texte = "x",
        zero = 0,
        logo = TestImages.Png(4, 4),
        annexe = "abc",
        adresse = "file:///c:/x",
        rien = Array.Empty<object>(),
    };

    private static readonly OfferedNames Offered = new("le vocabulaire", Members(DocxRendering.Plain(Data)));

    [Fact]
    public void Every_mistake_is_told_as_the_catalogue_says() => Accepted.Same(Page(), Path.Combine(Folder(), "Mistakes.verified.md"));

    [Fact]
    public void Every_mistake_is_told_with_its_part_its_place_and_what_to_do()
    {
        Mistakes.All.Should().HaveCountGreaterThanOrEqualTo(Fewest);
        Mistakes.All.Select(mistake => mistake.Title).Should().OnlyHaveUniqueItems();
        foreach (var mistake in Mistakes.All)
        {
            var findings = Told(mistake);
            findings.Should().NotBeEmpty(mistake.Title);
            findings.Should().OnlyContain(finding => finding.Place.Text.StartsWith("Modèle «\u00A0lettre.docx\u00A0»", StringComparison.Ordinal) && finding.Message.EndsWith('.') && finding.Remede.EndsWith('.'), mistake.Title);
            findings.Should().NotContain(finding => finding.Message.Contains("Scriban", StringComparison.Ordinal), mistake.Title);
        }
    }

    private static string Page()
    {
        var page = new StringBuilder("# Les erreurs des modèles, et ce qui en est dit\n\nChaque titre est une erreur ; dessous, mot pour mot, ce que l’auteur du modèle en lit.\n");
        foreach (var mistake in Mistakes.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {mistake.Title}\n\n");
            foreach (var finding in Told(mistake))
            {
                page.Append(CultureInfo.InvariantCulture, $"- **{finding.Code}** {finding.Place.Text}\n  {finding.Message}\n  → {finding.Remede}\n");
            }
        }

        return page.ToString();
    }

    // What reading tells, the names compared; where that finds nothing blocking, what rendering adds.
    private static List<Finding> Told(Mistake mistake)
    {
        var docx = mistake.File ?? mistake.Template.Build();
        var control = CompiledTemplate.Control(docx, "lettre.docx", Offered);
        var rendered = control.Findings.IsEmpty ? CompiledTemplate.Compile(docx, "lettre.docx").Template?.Render(DocxRendering.Plain(Data), RenderOptions.Default, TestContext.Current.CancellationToken).Findings : null;
        return [.. control.Findings, .. rendered ?? []];
    }

    private static Dictionary<string, OfferedWord> Members(IReadOnlyDictionary<string, object?> data) => data.ToDictionary(member => member.Key, member => Word(member.Value));

    private static OfferedWord Word(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> record => new(TemplateNameKind.Record, Members(record)),
        byte[] => new(TemplateNameKind.Value, null),
        IReadOnlyList<object?> list => new(TemplateNameKind.List, list is [IReadOnlyDictionary<string, object?> item, ..] ? Members(item) : null),
        _ => new(TemplateNameKind.Value, null),
    };

    private static string Folder([CallerFilePath] string test = "") => Path.GetDirectoryName(test) ?? string.Empty;
}
