using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Production;

/// <summary>All the text of all that is produced, headers and footers with it, read as a proof-reader would.</summary>
public sealed class DocumentTypographyTests
{
    public static TheoryData<string, string> Productions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var code in ProjectTemplates.Files.Select(file => Path.GetFileNameWithoutExtension(file)))
            {
                foreach (var book in ShippedDocuments.Books)
                {
                    data.Add(code, book);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Productions))]
    public void Nothing_is_left_to_set_in_what_a_template_makes(string code, string book) =>
        ShippedDocuments.Produce(code, book).SelectMany(docx => DocumentTypography.Check(docx)).Should().BeEmpty();

    [Theory]
    [InlineData("Le point : traité !", 0)]
    [InlineData("Le point: traité", 1)]
    [InlineData("1\u00A0actions", 1)]
    [InlineData("Vu  deux fois", 2)]
    [InlineData("Une parenthèse ()", 1)]
    public void A_slip_of_a_template_is_told(string text, int faults)
    {
        var docx = new DocxBuilder().P(text.Replace(" :", "\u00A0:", StringComparison.Ordinal).Replace(" !", "\u00A0!", StringComparison.Ordinal)).Build();
        DocumentTypography.Check(docx).Select(finding => finding.Code).Should().Equal(Enumerable.Repeat("D20", faults));
    }

    [Fact]
    public void An_organisme_that_wants_narrow_spaces_has_them_in_its_values_and_in_the_template_s_text()
    {
        var template = Example.Compile(new DocxBuilder().P("Voici\u00A0! {{ organisme.nombre_logements | nombre }} logements\u00A0: {{ points[0].libelle }}").Build(), "essai.docx");
        var wide = Example.Produce(Example.Plan, template, new() { IsDossier = false });
        var narrow = Example.Produce(Example.Plan, template, new() { IsDossier = false, HasNarrowSpaces = true });

        Text(wide).Should().StartWith("Voici\u00A0! 12\u00A0480 logements\u00A0:");
        Text(narrow).Should().StartWith("Voici\u202F! 12\u202F480 logements\u00A0:");
        DocumentTypography.Check(Bytes(narrow), hasNarrowSpaces: true).Should().BeEmpty();
    }

    private static string Text(Documents.Production production) => DocxReading.Paragraphs(Bytes(production))[0];

    private static ReadOnlyMemory<byte> Bytes(Documents.Production production) => production.Document ?? throw new InvalidOperationException("Nothing was made.");
}
