using System.Globalization;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Documents.Tests.Vocabulary;

/// <summary>The documents of a meeting: agenda, attendance sheet, minutes.</summary>
public sealed class MeetingTemplateTests
{
    private const int TwipsInAnInch = 1440;
    private static readonly XNamespace W = DocxBuilder.WordNamespace;

    [Fact]
    public void The_agenda_is_numbered_and_says_who_proposes_a_point()
    {
        var meeting = Meeting("C-02") with { OrdreDuJour = ["1. Suites", "2. Ascenseurs (proposé par la CNL)", "Charges – point proposé par l'AFOC"] };
        var agenda = Made("ordre-du-jour", meeting);
        agenda.Styled("Listenumerotee").Should().Equal("Suites", "Ascenseurs point proposé par la CNL", "Charges point proposé par l’AFOC");
        agenda.Text.Should().Contain("Associations invitées").And.Contain("Jeudi 23\u00A0avril 2026").And.Contain("De 14\u00A0h\u00A030 à 17\u00A0h");
    }

    [Fact]
    public void Everyone_has_room_to_sign_under_her_association()
    {
        var sheet = Made("feuille-emargement", Meeting("C-03"));
        var rows = sheet.Body.Descendants(W + "tbl").ElementAt(1).Elements(W + "tr").ToList();
        rows.Should().HaveCount(1 + 5 + 9, "a header, five associations and nine people");
        rows[0].Descendants(W + "tblHeader").Should().ContainSingle();
        var people = rows.Where(row => row.Descendants(W + "trHeight").Any()).ToList();
        people.Should().HaveCount(9).And.OnlyContain(row => Height(row) >= 10);
        DocxReading.Rows(sheet.Docx).Should().ContainInOrder("Union des amicales CGL de la vallée de l’Aurette (CGL Aurette)", "Mme\u00A0Ludivine Escoffard|Présidente d’amicale|");
    }

    [Fact]
    public void Minutes_name_who_came_by_association_and_what_was_said_point_by_point()
    {
        var meeting = Meeting("C-02") with { Echanges = ["La CNL demande le calendrier."], Decisions = ["Le calendrier sera affiché."] };
        var minutes = Made("compte-rendu", meeting);
        minutes.Text.Should().Contain("CLCV Valbourg\u00A0: Mme\u00A0Josiane Quintrel (administratrice élue)\u00A0; M.\u00A0Étienne Vaugrenard (représentant au CCL).")
            .And.Contain("Excusés\u00A0: M.\u00A0Lucien Pradelou").And.Contain("Le calendrier sera affiché.").And.Contain("Compte rendu approuvé");
        minutes.Styled("Titrepartie").Should().ContainInOrder("Participants", "Point\u00A01\u00A0: Présentation du plan d’actions d’amélioration", "Observations et réponses", "Décision", "Calendrier", "Approbation");
        minutes.Paragraphs.Count(text => text == "La CNL demande le calendrier.").Should().Be(1);
        minutes.Paragraphs.Count(text => text.StartsWith("À compléter\u00A0: les échanges", StringComparison.Ordinal)).Should().Be(3, "three points have no words yet");
    }

    [Fact]
    public void Minutes_without_observation_say_so_and_have_no_table_of_them()
    {
        var plan = Letter.Example with { Observations = [] };
        var minutes = Letter.Made("compte-rendu", plan, null, new Courrier { Reunion = Meeting("C-02") with { Decisions = [] } });
        minutes.Text.Should().Contain("Aucune observation n’a été formulée.").And.NotContain("Réponse de l’organisme").And.NotContain("Décision");
    }

    [Theory]
    [InlineData("ordre-du-jour")]
    [InlineData("feuille-emargement")]
    [InlineData("compte-rendu")]
    public void Without_a_meeting_the_document_says_what_is_missing(string code)
    {
        var bare = new PlanActions { Classeur = new Classeur("vide.xlsx", "00") };
        var document = Letter.Made(code, bare, null, new Courrier());
        document.Text.Should().Contain("À compléter\u00A0: aucune réunion");
        document.Body.Descendants(W + "tbl").Should().BeEmpty();
    }

    [Theory]
    [InlineData("ordre-du-jour")]
    [InlineData("feuille-emargement")]
    [InlineData("compte-rendu")]
    public void A_reader_who_does_not_see_it_reads_it_all_the_same(string code) =>
        DocxAccessibility.Faults(Made(code, Meeting("C-02")).Docx).Should().BeEmpty();

    [Theory]
    [InlineData("ordre-du-jour")]
    [InlineData("feuille-emargement")]
    [InlineData("compte-rendu")]
    public void No_address_of_a_representative_leaves_with_a_document_of_a_meeting(string code)
    {
        var text = Made(code, Meeting("C-03")).Text;
        text.Should().NotContain("rue du Lavoir").And.NotContain("RUE DU LAVOIR").And.NotContain("@cnl3v");
    }

    private static Letter Made(string code, Concertation meeting) => Letter.Made(code, Letter.Example, null, new Courrier { Reunion = meeting });

    private static Concertation Meeting(string reference) => Letter.Example.Concertations.Single(meeting => meeting.Ref == reference);

    private static double Height(XElement row) =>
        double.Parse((string?)row.Descendants(W + "trHeight").First().Attribute(W + "val") ?? "0", CultureInfo.InvariantCulture) / TwipsInAnInch * 25.4;
}
