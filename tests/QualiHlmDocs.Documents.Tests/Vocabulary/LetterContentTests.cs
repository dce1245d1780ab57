using System.Xml.Linq;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Documents.Tests.Vocabulary;

/// <summary>What each letter says to whom.</summary>
public sealed class LetterContentTests
{
    private static readonly XNamespace W = DocxBuilder.WordNamespace;

    [Fact]
    public void A_convocation_numbers_its_agenda_and_its_attachments_as_Word_lists()
    {
        var letter = Letter.Of("convocation", Letter.Example, Person("RE-01"));
        letter.Styled("Listenumerotee").Should().Equal("Réponses aux observations", "Plan d’actions mis à jour", "Dossier de candidature à l’admissibilité", "Information des habitants (proposé par la CNL)");
        letter.Styled("Piecesjointes").Should().Equal("Tableau des observations et des réponses", "Plan d’actions mis à jour");
        NumberFormat(letter, "Listenumerotee").Should().Be(("decimal", "%1."));
        NumberFormat(letter, "Piecesjointes").Should().Be(("decimal", "PJ %1\u00A0:"));
        letter.Text.Should().Contain("le mardi 12\u00A0mai 2026, de 18\u00A0h à 19\u00A0h\u00A045").And.Contain("Coupon-réponse").And.Contain("☐ Participera");
    }

    [Fact]
    public void A_convocation_printed_again_bears_the_day_it_was_sent()
    {
        Letter.Of("convocation", Letter.Example, Person("RE-01")).Styled("Lieuetdate").Should().Equal("Valbourg, le 24\u00A0avril 2026");
        Letter.Of("convocation", Letter.Example, Person("RE-01"), today: new DateOnly(2026, 4, 28)).Styled("Lieuetdate").Should().Equal("Valbourg, le 28\u00A0avril 2026");
    }

    [Theory]
    [InlineData(2026, 4, 7, "vendredi 17\u00A0avril 2026")] // five days before Thursday 23 April is a Saturday
    [InlineData(2026, 4, 24, "jeudi 7\u00A0mai 2026")]
    [InlineData(2026, 4, 20, "jeudi 23\u00A0avril 2026")] // too late for five days before: by the meeting itself
    public void An_answer_is_awaited_on_a_working_day_before_the_meeting(int year, int month, int day, string awaited) =>
        Letter.Of("convocation", Letter.Example, Person("RE-01"), today: new DateOnly(year, month, day)).Text.Should().Contain("avant le " + awaited);

    [Fact]
    public void Only_a_meeting_of_the_council_is_called_by_article_44_ter()
    {
        Letter.Of("convocation", Letter.Example, Person("RE-01")).Text.Should().NotContain("44 ter");
        Letter.Of("convocation", Letter.Example, Person("RE-01"), today: new DateOnly(2026, 4, 7)).Text.Should().Contain("44 ter").And.Contain("à la réunion du conseil de concertation locative qui se tiendra");
    }

    [Theory]
    [InlineData("RE-01", "en votre qualité d’administratrice élue", "invitée à un entretien")]
    [InlineData("RE-02", "en votre qualité de représentant au CCL", "invité à un entretien")]
    [InlineData("RE-08", "en votre qualité de présidente d’amicale", "invitée à un entretien")]
    public void Functions_and_participles_agree_with_the_addressee(string person, string qualite, string participe)
    {
        var letter = Letter.Of("engagement", Letter.Example, Person(person));
        letter.Text.Should().Contain(qualite).And.Contain(participe);
    }

    [Fact]
    public void A_president_is_greeted_by_her_function() =>
        Letter.Of("relance", Letter.Example, Person("RE-08")).Styled("Appel").Should().Equal("Madame la Présidente,");

    [Theory]
    [InlineData(3, "des 3\u00A0observations que votre association a formulées", "Ces réponses figurent")]
    [InlineData(1, "de l’observation que votre association a formulée", "Cette réponse figure")]
    [InlineData(0, "Aucune observation n’a été formulée par votre association", "recevront une réponse écrite")]
    public void Observations_are_one_several_or_none(int count, string opening, string closing)
    {
        var plan = Letter.Example with
        {
            Observations = [.. Letter.Example.Observations.Where(observation => observation.Association == "AS-01").Take(count), .. Letter.Example.Observations.Where(observation => observation.Association != "AS-01")],
        };
        var letter = Letter.Of("suites", plan, Person("RE-01"));
        letter.Text.Should().Contain(opening).And.Contain(closing);
        letter.Body.Descendants(W + "tr").Count().Should().Be(count == 0 ? 0 : count + 1);
    }

    [Fact]
    public void The_people_of_a_site_are_answered_on_what_was_said_of_it()
    {
        var site = Letter.Example.Situations.Single(situation => situation.Ref == "SC-01");
        var letter = Letter.Made("lettre-suites", Letter.Example, null, new Courrier { Type = "suites", Site = site });
        letter.Text.Should().Contain("de l’observation formulée sur notre démarche").And.Contain("Une permanence le mardi après-midi").And.NotContain("votre association");
    }

    [Fact]
    public void Each_answer_gives_the_action_that_follows_and_its_date()
    {
        var rows = DocxReading.Rows(Letter.Of("suites", Letter.Example, Person("RE-01")).Docx);
        rows[1].Should().Contain("numéro sera donné au locataire").And.Contain("A-02 Enregistrer toutes les demandes").And.Contain("(échéance\u00A0: T3\u00A02026)");
    }

    [Fact]
    public void Of_the_plan_each_sees_what_concerns_her_and_nobody_what_is_not_public()
    {
        var hidden = Letter.Example with { Actions = [.. Letter.Example.Actions.Select(action => action.Ref == "A-39" ? action with { VisibleLocataires = false } : action)] };
        var local = DocxReading.Rows(Letter.Of("transmission", hidden, Person("RE-08")).Docx);
        local.Select(row => row.Split('|')[0]).Should().Equal("Réf.", "A-05", "A-40");
        var whole = Letter.Of("transmission", Letter.Example, Person("RE-01"));
        whole.Text.Should().Contain("6\u00A0situations complexes").And.Contain("Actions sur les points d’alerte majeurs");
    }

    [Fact]
    public void A_letter_to_a_home_does_not_tell_the_neighbours_what_she_belongs_to()
    {
        Letter.Of("suites", Letter.Example, Person("RE-01")).Styled("Adressedestinataire").Should().Equal("Madame Solange Thévenard", "8 RUE DU LAVOIR", "00120 VALBOURG");
        Letter.Of("suites", Letter.Example, Person("RE-03")).Styled("Adressedestinataire").Should().Equal("Madame Josiane Quintrel", "Union locale CLCV de Valbourg", "22 RUE DE LA HALLE", "00120 VALBOURG");
    }

    [Fact]
    public void A_reminder_speaks_of_the_coming_meeting_or_else_of_the_plan()
    {
        var before = Letter.Of("relance", Letter.Example, Person("RE-02"), today: new DateOnly(2026, 5, 5));
        before.Text.Should().Contain("Par notre lettre du 24\u00A0avril 2026, nous vous avons invité à la réunion dédiée").And.Contain("avant le jeudi 7\u00A0mai 2026");
        Letter.Of("relance", Letter.Example, Person("RE-02")).Text.Should().Contain("Votre association nous a déjà adressé 3\u00A0observations");
    }

    [Theory]
    [InlineData("admis", "a prononcé l’admissibilité de notre candidature")]
    [InlineData("Attribué", "nous a attribué le label Quali’Hlm®")]
    [InlineData("non admis", "n’a pas prononcé l’admissibilité de notre candidature")]
    [InlineData("suivi de dossier", "a décidé un suivi de notre dossier")]
    [InlineData("report d'un mois", "a rendu la décision suivante\u00A0: report d’un mois")]
    public void The_comite_s_decision_is_said_in_a_sentence(string decision, string sentence)
    {
        var plan = Letter.Example with { Cycle = [.. Letter.Example.Cycle.Select(etape => etape.Decision.Length > 0 ? etape with { Decision = decision } : etape)] };
        Letter.Of("information", plan, Person("RE-01")).Text.Should().Contain("Le comité de labellisation, réuni le mardi 12\u00A0mai 2026, " + sentence + ".");
    }

    private static Representant Person(string reference) => Letter.Example.Representants.Single(person => person.Ref == reference);

    private static (string?, string?) NumberFormat(Letter letter, string style)
    {
        var numbering = DocxReading.Part(letter.Docx, "word/numbering.xml");
        var level = numbering.Descendants(W + "lvl").Single(lvl => (string?)lvl.Element(W + "pStyle")?.Attribute(W + "val") == style);
        return ((string?)level.Element(W + "numFmt")?.Attribute(W + "val"), (string?)level.Element(W + "lvlText")?.Attribute(W + "val"));
    }
}
