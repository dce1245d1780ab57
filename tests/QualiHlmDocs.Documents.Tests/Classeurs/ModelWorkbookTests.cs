using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using QualiHlmDocs.Documents.Classeurs;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Classeurs;

public sealed class ModelWorkbookTests
{
    private static readonly string[] Header = ["Thème", "Point d’alerte", "Gravité", "Action", "Pilote", "Échéance", "Indicateur", "Avancement"];

    public static TheoryData<string> Workbooks { get; } =
    [
        .. new[] { TestData.ProjectFile("templates", "exemples"), TestData.ProjectFile("tests", "corpus", "workbooks") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.xlsx", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(TestData.ProjectFile(), path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void A_plan_taken_over_reads_back_to_the_same_plan(string path)
    {
        var bytes = File.ReadAllBytes(TestData.ProjectFile(path));
        var reading = Read(bytes);
        Assert.SkipWhen(reading.Plan is null, "This workbook is refused, as it should.");
        var filled = ModelWorkbook.Fill(reading.Plan, WorkbookLeftovers.Of(bytes, reading, ct: TestContext.Current.CancellationToken));

        Faults(filled).Should().BeEmpty();
        ShouldBeTheSame(Given(Read(filled)), reading.Plan);
    }

    [Fact]
    public void A_plan_of_one_sheet_reads_back_with_its_words_and_its_points()
    {
        var bytes = WorkbookBuilder.SingleSheet(
            Header,
            ["P3", "PA1, PA3", "mineure", "Grille\nde contrôle", "Claire Exemple\nPaul Essai, directeur", "T2 2026", "=1+1", "1/3"],
            ["P3", "Contrôles non formalisés", "M", "B", "X", "en continu", "+ de 80 %", 0.615],
            ["Encombrants", "Sans suite", "m", "C", "X / Y", new DateOnly(2026, 6, 30), "i", "à moitié"],
            ["P7", "Sans réponse encore", "M", null, null, null, null, null]);
        var plan = Given(Read(bytes));

        ShouldBeTheSame(Given(Read(ModelWorkbook.Fill(plan, []))), plan);
    }

    [Fact]
    public void The_empty_model_is_valid_and_read_without_a_remark()
    {
        var empty = ModelWorkbook.MakeEmpty();

        Faults(empty).Should().BeEmpty();
        var reading = Read(empty);
        reading.Findings.Should().BeEmpty();
        ShouldBeTheSame(Given(reading), new PlanActions { Classeur = new Classeur(string.Empty, string.Empty) });
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes()
    {
        var plan = Given(Read(File.ReadAllBytes(TestData.ProjectFile("templates", "exemples", "paa-exemple.xlsx"))));

        ModelWorkbook.Fill(plan, []).ToArray().Should().Equal(ModelWorkbook.Fill(plan, []).ToArray());
        ModelWorkbook.MakeEmpty().ToArray().Should().Equal(ModelWorkbook.MakeEmpty().ToArray());
    }

    [Fact]
    public void Every_column_of_the_model_explains_itself()
    {
        var named = WorkbookModel.Sheets.SelectMany(sheet => sheet.Columns.Select(column => (sheet.Name, column.Field, sheet.IsKeyValue)));

        named.Where(column => !(column.IsKeyValue && char.IsAsciiDigit(column.Field[^1])))
            .Should().OnlyContain(column => ColumnSpecs.Knows(column.Name, column.Field) && ColumnSpecs.Of(column.Name, column.Field).Explication.Length > 3 && ColumnSpecs.Of(column.Name, column.Field).Explication.Length <= 255);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://exemple.test\";\"x\")")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(1)")]
    [InlineData("=1+1")]
    public void No_text_of_a_plan_becomes_a_formula_or_a_link(string text)
    {
        var plan = new PlanActions { Classeur = new Classeur("x", "x"), Actions = [new FicheAction { Libelle = text, Indicateur = text, EcheanceTexte = text, Pilotes = [text] }] };
        var filled = ModelWorkbook.Fill(plan, [new Leftover(Place.At("Feuille", 3, 2), text, text, "Colonne non reprise")]);

        Parts(filled).Where(part => part.Name.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Should().OnlyContain(part => !part.Xml.Contains("<f>", StringComparison.Ordinal) && !part.Xml.Contains("hyperlink ", StringComparison.Ordinal));
        Given(Read(filled)).Actions.Single().Libelle.Should().Be(text);
    }

    [Theory]
    [InlineData("tab\tand_x0041_ literal")]
    [InlineData("bell\u0007 and\r\nlines")]
    [InlineData("œuvre « 1er » 🏠 ’'\"<&>")]
    public void Any_character_survives(string text)
    {
        var plan = new PlanActions { Classeur = new Classeur("x", "x"), Actions = [new FicheAction { Libelle = text }] };

        Given(Read(ModelWorkbook.Fill(plan, []))).Actions.Single().Libelle.Should().Be(text);
    }

    [Fact]
    public void What_has_no_column_goes_to_Non_repris_with_its_origin()
    {
        var bytes = WorkbookBuilder.SingleSheet(
            ["Plan de l’agence Sud"],
            [.. Header, "Couleur"],
            ["P3", "Contrôles", "mineure", "Grille", "X", "quand on pourra", "i", "à moitié", "vert"],
            ["P3", null, null, null, "Y", null, "sans action", null, null],
            ["Total", null, null, null, null, null, null, 1, null]);
        var reading = Read(bytes);
        var leftovers = WorkbookLeftovers.Of(bytes, reading, ct: TestContext.Current.CancellationToken);

        leftovers.Select(leftover => (leftover.Place.Text, leftover.Header, leftover.Text, leftover.Reason)).Should().Contain(
        [
            ("PAA!A1", "", "Plan de l’agence Sud", "Hors tableau"),
            ("PAA!I3", "Couleur", "vert", "Colonne non reprise"),
            ("PAA!E4", "Pilote", "Y", "Ligne non reprise"),
            ("PAA!A5", "Thème", "Total", "Ligne non reprise"),
        ]);
        leftovers.Should().NotContain(leftover => leftover.Text == "Grille" || leftover.Text == "Pilote");
        var filled = ModelWorkbook.Fill(Given(reading), leftovers);
        Parts(filled).Should().Contain(part => part.Xml.Contains("PAA!I3", StringComparison.Ordinal) && part.Xml.Contains("Écriture d’origine", StringComparison.Ordinal) && part.Xml.Contains("à moitié", StringComparison.Ordinal));
        Read(filled).Findings.Should().NotContain(finding => finding.Place.Sheet == WorkbookModel.NonRepris);
    }

    private static WorkbookReading Read(ReadOnlyMemory<byte> bytes) => WorkbookReader.Read(bytes, "paa.xlsx", ct: TestContext.Current.CancellationToken);

    private static PlanActions Given(WorkbookReading reading) => reading.Plan ?? throw new InvalidOperationException("Refused: " + reading.Findings[0].Message);

    private static void ShouldBeTheSame(PlanActions actual, PlanActions expected) => actual.Should().BeEquivalentTo(
        expected, options => options.Excluding(plan => plan.Classeur).Excluding(member => member.Type == typeof(Origine)).WithStrictOrdering());

    private static ImmutableArray<string> Faults(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        using var document = SpreadsheetDocument.Open(stream, false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Take(10).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    private static IEnumerable<(string Name, string Xml)> Parts(ReadOnlyMemory<byte> bytes)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes.ToArray()));
        foreach (var entry in zip.Entries)
        {
            using var text = new StreamReader(entry.Open(), Encoding.UTF8);
            yield return (entry.FullName, text.ReadToEnd());
        }
    }
}
