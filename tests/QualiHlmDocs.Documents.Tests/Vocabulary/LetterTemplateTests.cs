using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Typography;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Documents.Tests.Vocabulary;

/// <summary>Every letter of the product, written to everyone: what the post, the law and good manners ask of it.</summary>
public sealed class LetterTemplateTests
{
    private static readonly XNamespace W = DocxBuilder.WordNamespace;

    /// <summary>The zone that the window of a DL envelope shows wherever the folded sheet slides (110 × 220 mm; window of 35 × 100 mm, 20 mm from the right and the bottom).</summary>
    private static readonly (double Left, double Top, double Right, double Bottom) Window = (100, 54, 195, 81);

    private static readonly ConcurrentDictionary<(string Type, string Person), Letter> Made = new();

    public static TheoryData<string, string> EveryLetter
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var type in Letter.Types)
            {
                foreach (var person in Letter.Example.Representants)
                {
                    data.Add(type, person.Ref);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> EveryType => [.. Letter.Types];

    [Fact]
    public void The_example_has_nine_representatives_of_five_associations() =>
        (Letter.Example.Representants.Length, Letter.Example.Associations.Length).Should().Be((9, 5));

    [Theory]
    [MemberData(nameof(EveryLetter))]
    public void The_address_has_at_most_six_lines_of_38_signs_the_last_in_bare_capitals(string type, string person)
    {
        var lines = To(type, person).Styled("Adressedestinataire");
        lines.Should().HaveCountLessThanOrEqualTo(6).And.OnlyContain(line => line.Length <= 38);
        lines[^1].Should().MatchRegex("^[0-9]{5} [A-Z0-9 ]+$");
        lines[^2].Should().MatchRegex("^[A-Z0-9 ]+$");
        lines[0].Should().MatchRegex("^(Madame|Monsieur) ");
    }

    [Theory]
    [MemberData(nameof(EveryType))]
    public void The_address_stands_where_the_window_of_the_envelope_is(string type)
    {
        var frames = To(type, "RE-01").Of("Adressedestinataire").Select(paragraph => paragraph.Element(W + "pPr")?.Element(W + "framePr")).ToList();
        frames.Should().NotBeEmpty().And.NotContainNulls();
        foreach (var frame in frames)
        {
            ((string?)frame?.Attribute(W + "vAnchor"), (string?)frame?.Attribute(W + "hAnchor")).Should().Be(("page", "page"));
            var (left, top) = (Millimetres(frame, "x"), Millimetres(frame, "y"));
            (left, top).Should().Be((110, 55));
            left.Should().BeGreaterThanOrEqualTo(Window.Left);
            (left + Millimetres(frame, "w")).Should().BeLessThanOrEqualTo(Window.Right);
            (top + Millimetres(frame, "h")).Should().BeLessThanOrEqualTo(Window.Bottom);
        }
    }

    [Theory]
    [MemberData(nameof(EveryLetter))]
    public void The_opening_words_come_again_identical_in_the_formula(string type, string person)
    {
        var letter = To(type, person);
        var appel = letter.Styled("Appel").Should().ContainSingle().Which;
        appel.Should().EndWith(",");
        letter.Styled("Formule").Should().ContainSingle().Which.Should().Contain($", {appel} mes salutations distinguées.");
        appel.Should().StartWith(letter.Styled("Adressedestinataire")[0].Split(' ')[0]);
    }

    [Theory]
    [MemberData(nameof(EveryLetter))]
    public void Nothing_is_left_to_complete_and_the_typography_is_settled(string type, string person)
    {
        var letter = To(type, person);
        letter.Text.Should().NotContain("À compléter").And.NotContain("{{");
        letter.Paragraphs.Where(text => FrenchText.Typographic(text) != text && !text.Contains('\t', StringComparison.Ordinal)).Should().BeEmpty();
        Regex.Matches(letter.Text + letter.Margins, @"\b0\u00A0\p{L}+|[^\s.]  \S|, ,|\(\)| ,|\( |\b(?:the|and|of|page \d+ of)\b").Select(match => match.Value).Should().BeEmpty();
        letter.Paragraphs.Zip(letter.Paragraphs.Skip(1)).Count(pair => pair.First.Length == 0 && pair.Second.Length == 0).Should().Be(0, "no double blank");
    }

    [Theory]
    [MemberData(nameof(EveryType))]
    public void A_reader_who_does_not_see_it_reads_it_all_the_same(string type) =>
        DocxAccessibility.Faults(To(type, "RE-01").Docx).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(EveryType))]
    public void Whoever_is_written_to_is_told_of_her_data(string type)
    {
        var margins = To(type, "RE-01").Margins;
        margins.Should().Contain("responsable du traitement").And.Contain("86-1290").And.Contain("CNIL").And.Contain("dpo@habitat-trois-vallees.example").And.Contain("six mois");
    }

    [Theory]
    [MemberData(nameof(EveryType))]
    public void The_letter_says_where_when_about_what_and_who_signs(string type)
    {
        var letter = To(type, "RE-01");
        letter.Styled("Lieuetdate").Should().ContainSingle().Which.Should().MatchRegex("^Valbourg, le [0-9er]+\u00A0[a-zéû]+ 2026$");
        letter.Styled("Referenceslettre")[0].Should().StartWith("Nos réf.\u00A0:QH-C1-");
        letter.Styled("Referenceslettre")[1].Should().StartWith("Objet\u00A0:").And.NotEndWith(".");
        letter.Styled("Signature").Take(2).Should().Equal("La directrice générale,", "Claire Montauriol");
    }

    [Theory]
    [MemberData(nameof(EveryType))]
    public void Someone_of_unknown_civilite_is_Madame_Monsieur(string type)
    {
        var letter = Letter.Of(type, Letter.Example, Letter.Example.Representants[7] with { Civilite = "" });
        letter.Styled("Appel").Should().Equal("Madame, Monsieur,");
        letter.Styled("Formule")[0].Should().Contain("agréer, Madame, Monsieur, mes");
        letter.Styled("Adressedestinataire")[0].Should().Be("Ludivine Escoffard");
    }

    [Theory]
    [MemberData(nameof(EveryType))]
    public void An_association_is_written_to_at_its_seat(string type)
    {
        var letter = Letter.Of(type, Letter.Example, association: Letter.Example.Associations[1]);
        letter.Styled("Adressedestinataire").Should().Equal("Union locale CLCV de Valbourg", "CLCV VALBOURG", "22 RUE DE LA HALLE", "00120 VALBOURG");
        letter.Styled("Appel").Should().Equal("Madame, Monsieur,");
    }

    [Theory]
    [MemberData(nameof(EveryType))]
    public void The_representatives_of_a_site_are_written_to_together(string type)
    {
        var letter = Letter.Made("lettre-" + type, Letter.Example, null, new Courrier { Type = type, Site = Letter.Example.Situations[0], Reunion = Letter.Example.Concertations[2] });
        letter.Styled("Adressedestinataire").Should().Equal("Représentants des locataires", "RESIDENCE LES ERABLES", "2 A 18 RUE DES ERABLES", "VALBOURG");
        letter.Styled("Appel").Should().Equal("Mesdames, Messieurs,");
        letter.Styled("Formule").Single().Should().Contain("agréer, Mesdames, Messieurs, mes");
    }

    /// <summary>Word numbers a list from where it stands; printed together, letters must each begin again.</summary>
    [Fact]
    public void Letters_printed_together_number_their_lists_anew()
    {
        var template = CompiledTemplate.Compile(File.ReadAllBytes(TestData.ProjectFile("templates", "lettre-convocation.docx")), "lettre-convocation.docx").Template;
        var merged = template?.RenderMerged([To("convocation", "RE-01").Words, To("convocation", "RE-02").Words], RenderOptions.Default with { Today = Letter.Today }, TestContext.Current.CancellationToken).Bytes;
        merged.Should().NotBeNull();
        var lists = DocxReading.Part(merged ?? default).Descendants(W + "numId").Select(list => (string?)list.Attribute(W + "val")).ToList();
        lists.Should().HaveCount(12, "each has two attachments and four points").And.Subject.Distinct().Should().HaveCount(4);
    }

    [Theory]
    [MemberData(nameof(EveryType))]
    public void A_plan_with_faults_or_nearly_empty_still_gives_a_sound_letter(string type)
    {
        foreach (var person in Letter.Faulty.Representants.Take(2))
        {
            Letter.Of(type, Letter.Faulty, person).Styled("Appel").Should().ContainSingle();
        }

        var bare = new PlanActions { Classeur = new Classeur("vide.xlsx", "00") };
        var letter = Letter.Of(type, bare, new Representant { Nom = "Exemple" });
        letter.Styled("Adressedestinataire").Should().BeEmpty();
        Regex.Matches(letter.Text, @"\b0\u00A0\p{L}+|\(\)|, \.").Should().BeEmpty();
    }

    // Each is made once and looked at by all: making it holds the invariants of any document.
    private static Letter To(string type, string person) =>
        Made.GetOrAdd((type, person), key => Letter.Of(key.Type, Letter.Example, Letter.Example.Representants.Single(representant => representant.Ref == key.Person)));

    private static double Millimetres(XElement? frame, string name) =>
        Math.Round(double.Parse((string?)frame?.Attribute(W + name) ?? "-1", CultureInfo.InvariantCulture) / 1440 * 25.4, 1);
}
