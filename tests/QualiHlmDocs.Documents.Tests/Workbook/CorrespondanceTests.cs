using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>What an owner says of her columns is never guessed again.</summary>
public sealed class CorrespondanceTests
{
    // « Butée » says nothing known, and « Suivi » holds who answers for the action.
    private static readonly byte[] Odd = WorkbookBuilder.SingleSheet(
        ["Thème", "Point d’alerte", "Gravité", "Action", "Suivi", "Butée", "Indicateur", "Avancement"],
        ["P3", "Constat", "M", "Agir", "Claire Exemple", "30/06/2026", "Taux", 0.5],
        ["P3", "Constat", "M", "Réagir", "Paul Modèle", "T3 2026", "Taux", 0],
        ["P3", "Constat", "M", "Finir", "Paul Modèle", "31/12/2026", "Taux", 0]);

    [Fact]
    public void A_doubtful_layout_shows_its_columns_with_what_else_they_could_be()
    {
        var lecture = Plan.Read(Odd).Lecture;

        lecture.IsDoubtful.Should().BeTrue();
        lecture.Source.Should().Be(SourceCorrespondance.Aucune);
        lecture.Colonnes.Select(colonne => (colonne.Colonne, colonne.Champ, colonne.Certitude)).Should().Equal(
            ("A", "theme", Certitude.Sure), ("B", "point_alerte", Certitude.Sure), ("C", "gravite", Certitude.Sure), ("D", "libelle", Certitude.Sure),
            ("E", null, Certitude.Inconnue), ("F", null, Certitude.Inconnue), ("G", "indicateur", Certitude.Sure), ("H", "avancement", Certitude.Sure));
        lecture.Colonnes[5].Should().Match<ColonneLue>(colonne => colonne.AutresChamps[0] == "echeance" && colonne.Doute.Contains("Échéance") && colonne.Titre == "Butée");
        lecture.Colonnes.Count(colonne => colonne.IsDoubtful).Should().Be(1);
    }

    [Fact]
    public void A_model_workbook_leaves_no_doubt() => Plan.Of("Thème", "P3").Lecture.IsDoubtful.Should().BeFalse();

    [Fact]
    public void What_is_said_of_a_column_is_read_and_the_rest_is_recognised()
    {
        var reading = Said(Odd, """{"feuilles":[{"feuille":"PAA","colonnes":{"e":"Pilote","F":"echeance"}}]}""");

        reading.Given().Actions[1].Should().Match<FicheAction>(action =>
            action.Pilotes[0] == "Paul Modèle" && action.Echeance == new DateOnly(2026, 9, 30) && action.Theme == Theme.P3 && action.Avancement == 0);
        reading.Findings.Should().BeEmpty();
        reading.Lecture.IsDoubtful.Should().BeFalse();
        reading.Lecture.Source.Should().Be(SourceCorrespondance.Donnee);
    }

    [Fact]
    public void A_sheet_a_header_and_columns_that_nobody_would_recognise_can_be_said()
    {
        var bytes = new WorkbookBuilder().Sheet("2026", ["Suivi 2026"], ["a", "b", "c"], ["P3", "Agir", "30/06/2026"]).Sheet("PAA", Plan.Header, ["P3", "Constat", "M", "Ancien"]).Build();

        var reading = Said(bytes, """{"feuilles":[{"feuille":"2026","nature":"Actions","en_tete":2,"colonnes":{"A":"theme","B":"libelle","C":"echeance"}},{"feuille":"PAA","nature":"ignorer"}]}""");

        reading.Given().Actions.Should().ContainSingle().Which.Should().Match<FicheAction>(action => action.Libelle == "Agir" && action.Echeance == new DateOnly(2026, 6, 30) && action.Theme == Theme.P3);
    }

    [Fact]
    public void A_column_said_to_be_nothing_is_not_read_and_another_can_take_its_field()
    {
        var reading = Said(Plan1(), """{"feuilles":[{"feuille":"PAA","colonnes":{"B":null,"F":"debut"}}]}""");

        var action = reading.Given().Actions.Should().ContainSingle().Which;
        action.PointAlerte.Should().BeEmpty();
        (action.Debut, action.Echeance).Should().Be((new DateOnly(2026, 6, 30), null));
    }

    [Fact]
    public void Other_names_are_taken_from_the_correspondance_the_installation_and_the_sheet_of_lists()
    {
        var bytes = new WorkbookBuilder()
            .Sheet("PAA", ["Thème", "Point d’alerte", "Gravité", "Action", "Chef de file", "Butée", "Indicateur", "Statut"], ["Prestations", "Constat", "Rouge", "Agir", "Claire Exemple", "30/06/2026", "Taux", "Bouclé"])
            .Sheet("Listes", ["Pilotes", "Autre nom", "Signifie"], ["x", "Butée", "Échéance"], ["y", "Prestations", "La propreté"])
            .Build();
        var options = new ReadingOptions
        {
            Correspondance = Parsed("""{"alias":{"Rouge":"majeure"}}"""),
            Installation = Parsed("""{"alias":{"Chef de file":"pilotes","bouclé":"Réalisée","Butée":"debut"}}"""),
        };

        var reading = WorkbookReader.ReadWith(bytes, "paa.xlsx", options, TestContext.Current.CancellationToken);

        reading.Findings.Should().BeEmpty();
        reading.Given().Actions.Should().ContainSingle().Which.Should().Match<FicheAction>(action =>
            action.Theme == Theme.P3 && action.ThemeTexte == "Prestations" && action.Gravite == Gravite.Majeure && action.Pilotes[0] == "Claire Exemple"
            && action.Echeance == new DateOnly(2026, 6, 30) && action.Statut == Statut.Realisee);
    }

    [Fact]
    public void Kept_in_the_workbook_it_is_never_guessed_again_and_nothing_else_changes()
    {
        var first = Said(Odd, """{"feuilles":[{"feuille":"PAA","colonnes":{"E":"pilotes","F":"echeance"}}]}""");

        var kept = Kept(Odd, first.Lecture.ToCorrespondance());
        var again = Plan.Read(kept);

        again.Lecture.Source.Should().Be(SourceCorrespondance.Classeur);
        again.Lecture.Colonnes.Should().OnlyContain(colonne => colonne.Certitude == Certitude.Donnee);
        PlanText.Of(again).Should().Be(PlanText.Of(first));
        Parts(kept).Where(part => part.Name != "xl/workbook.xml").Should().Equal(Parts(Odd).Where(part => part.Name != "xl/workbook.xml"));
        Kept(kept, Correspondance.None).Should().NotBeEquivalentTo(kept);
        Plan.Read(Kept(kept, Correspondance.None)).Lecture.Source.Should().Be(SourceCorrespondance.Aucune);
    }

    [Fact]
    public void A_long_correspondance_with_quotes_goes_into_texts_that_Excel_can_hold()
    {
        var long_ = new Correspondance { Alias = Enumerable.Range(0, 60).ToImmutableSortedDictionary(index => $"Intitulé \"très\" long & œ <numéro> {index:00}", _ => "echeance", StringComparer.Ordinal) };

        var kept = Kept(Odd, long_);

        Plan.Read(kept).Lecture.Correspondance.Alias.Should().Equal(long_.Alias);
        var workbook = Parts(kept).Single(part => part.Name == "xl/workbook.xml").Content;
        var formula = System.Xml.Linq.XDocument.Parse(workbook).Descendants().Single(element => element.Name.LocalName == "definedName").Value;
        formula.Split("\"&\"").Should().OnlyContain(text => text.Length <= 257);
    }

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("[]", "JSON")]
    [InlineData("{\"feuille\":\"PAA\"}", "JSON")]
    [InlineData("{\"feuilles\":[{\"feuille\":\"\"}]}", "porte son nom")]
    [InlineData("{\"feuilles\":[{\"feuille\":\"PAA\",\"colonnes\":{\"AAAA\":\"theme\"}}]}", "AAAA")]
    [InlineData("{\"feuilles\":[{\"feuille\":\"PAA\",\"en_tete\":0}]}", "ligne d’en-tête")]
    public void What_is_no_correspondance_is_refused_in_a_sentence(string json, string words)
    {
        Correspondance.TryParse(Encoding.UTF8.GetBytes(json), out _, out var refusal).Should().BeFalse();

        refusal.Should().Contain(words);
    }

    [Fact]
    public void A_sheet_that_the_workbook_has_not_and_a_field_given_twice_are_told()
    {
        var reading = Said(Plan1(), """{"feuilles":[{"feuille":"Plan","colonnes":{"A":"theme"}},{"feuille":"PAA","colonnes":{"A":"theme","B":"Thème"}}]}""");

        reading.Findings.Should().HaveCountGreaterThanOrEqualTo(2).And.Subject.Where(finding => finding.Code == "W32").Should().HaveCount(2);
    }

    private static byte[] Plan1() => WorkbookBuilder.SingleSheet(Plan.Header, ["P3", "Constat", "M", "Agir", "Claire Exemple", "30/06/2026", "i", 0]);

    private static Correspondance Parsed(string json) =>
        Correspondance.TryParse(Encoding.UTF8.GetBytes(json), out var parsed, out var refusal) ? parsed : throw new InvalidOperationException(refusal);

    private static WorkbookReading Said(byte[] bytes, string json) =>
        WorkbookReader.ReadWith(bytes, "paa.xlsx", new ReadingOptions { Correspondance = Parsed(json) }, TestContext.Current.CancellationToken);

    private static byte[] Kept(byte[] bytes, Correspondance correspondance) =>
        WorkbookCorrespondance.Keep(bytes, correspondance)?.ToArray() ?? throw new InvalidOperationException("The workbook keeps nothing.");

    private static List<(string Name, string Content)> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (entry.FullName, reader.ReadToEnd());
        })];
    }
}
