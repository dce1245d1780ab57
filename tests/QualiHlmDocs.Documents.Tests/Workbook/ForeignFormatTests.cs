using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>Plans kept in .csv and .ods files: read as the same plans, their cells named, hostile ones bounded.</summary>
public sealed class ForeignFormatTests
{
    private const string Csv = """
        Thème;Point d’alerte;Gravité;Action;Pilote;Échéance;Indicateur;Avancement
        P3;Constat;M;"Créer une ""grille"" ;
        puis la diffuser";Claire Exemple;T2 2026;Taux;50 %

        P7;Demandes « non tracées »;m;Où ? à l’œuvre;Paul Modèle;#N/A;Taux;1
        """;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Csv) },
        { "UTF-8 marked", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Csv)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Csv)] },
        { "Windows-1252", Windows1252(Csv) },
        { "tabs", Encoding.UTF8.GetBytes(Csv.Replace(";\n", "§", StringComparison.Ordinal).Replace(';', '\t').Replace("§", ";\n", StringComparison.Ordinal)) },
        { "CRLF and sep=", Encoding.UTF8.GetBytes("sep=;\r\n" + Csv.ReplaceLineEndings("\r\n").Replace(";\r\n", ";\n", StringComparison.Ordinal)) },
        { "commas", Encoding.UTF8.GetBytes(Csv.Replace(";\n", "§", StringComparison.Ordinal).Replace(';', ',').Replace("§", ";\n", StringComparison.Ordinal)) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_csv_file_is_read_whatever_encodes_it_and_separates_its_cells(string what, byte[] bytes)
    {
        var reading = Read(bytes, "Plan 2026.csv");

        what.Should().NotBeEmpty();
        reading.Given().Actions.Should().HaveCount(2);
        reading.Given().Actions[0].Should().Match<FicheAction>(action =>
            action.Libelle == "Créer une \"grille\" ;\npuis la diffuser" && action.Echeance == new DateOnly(2026, 6, 30) && action.Avancement == 0.5m && action.Theme == Theme.P3);
        reading.Given().Actions[1].Should().Match<FicheAction>(action => action.Libelle == "Où ? à l’œuvre" && action.Gravite == Gravite.Mineure && action.Avancement == 1);
        reading.Findings.Should().ContainSingle().Which.Place.Text.Should().Be("'Plan 2026'!F4", "the error is told at its cell, rows counted as Excel counts them");
    }

    [Fact]
    public void A_csv_file_of_numbers_counts_to_a_hundred_or_to_one_as_a_workbook_does()
    {
        var reading = Read(Encoding.UTF8.GetBytes("Thème,Action,Pilote,Échéance,Avancement\nP3,Agir,X,2026,50\nP3,Réagir,X,2026,1\n"), "paa.csv");

        reading.Given().Actions.Select(action => action.Avancement).Should().Equal(0.5m, 0.01m);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    [InlineData("a;b;c\n1;2;3")]
    [InlineData("\"jamais fermé;")]
    public void A_csv_file_without_a_plan_is_refused_in_a_sentence(string text) =>
        Read(Encoding.UTF8.GetBytes(text), "x.csv").Findings.Should().ContainSingle().Which.Code.Should().Be("W05");

    [Fact]
    public void A_workbook_or_an_old_one_under_the_name_of_a_csv_file_is_told_apart()
    {
        Read(WorkbookBuilder.SingleSheet(Plan.Header, ["P3", "Constat", "M", "Agir"]), "paa.csv").Given().Actions.Should().ContainSingle();
        Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "paa.csv").Findings.Should().ContainSingle().Which.Code.Should().Be("W03");
    }

    [Fact]
    public void A_csv_file_beyond_the_limits_is_refused()
    {
        Read(Encoding.UTF8.GetBytes(new string(';', 20_000)), "x.csv").Refusal.Should().Be(Refusal.TooLarge);
        Read(Encoding.UTF8.GetBytes("Thème;Action\nP3;" + new string('x', 40_000)), "x.csv").Refusal.Should().Be(Refusal.TooLarge);
        Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a;b\n", 300_000))), "x.csv").Refusal.Should().Be(Refusal.TooLarge);
    }

    [Fact]
    public void An_ods_workbook_keeps_the_words_that_a_person_reads()
    {
        var action = Ods(Row("T2 2026", "2026-06-01", "juin 2026", "0.5", "50 %")).Given().Actions.Should().ContainSingle().Which;

        (action.Echeance, action.EcheanceTexte).Should().Be((new DateOnly(2026, 6, 30), "juin 2026"));
        action.Avancement.Should().Be(0.5m);
        action.Libelle.Should().Be("Agir\nvite  et bien", "a paragraph is a line, and a comment is no text of the cell");
    }

    [Fact]
    public void Rows_and_cells_repeated_to_the_end_of_an_ods_sheet_cost_nothing_where_they_are_empty()
    {
        var reading = Ods(Row("x", "2026-06-30", "30/06/2026", "1", "100 %") + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");

        reading.Given().Actions.Should().ContainSingle();
    }

    [Theory]
    [InlineData("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>")]
    [InlineData("<table:table-row><table:table-cell table:number-columns-repeated=\"999999999\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>")]
    [InlineData("<table:table-row><table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"2000000000\"/><text:s text:c=\"2000000000\"/></text:p></table:table-cell></table:table-row>")]
    public void Rows_cells_and_spaces_repeated_without_end_are_refused(string rows) => Ods(rows).Refusal.Should().Be(Refusal.TooLarge);

    [Fact]
    public void A_DOCTYPE_in_an_ods_workbook_is_never_read() =>
        Read(Package("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"), "paa.ods").Findings.Should().ContainSingle().Which.Code.Should().Be("W06");

    [Fact]
    public void An_ods_workbook_under_a_password_says_so() =>
        Read(Package("<x/>", "<manifest><file-entry><encryption-data/></file-entry></manifest>"), "paa.ods").Findings.Should().ContainSingle().Which.Code.Should().Be("W02");

    [Fact]
    public void The_correspondance_that_an_ods_workbook_keeps_is_read()
    {
        var names = "<table:named-expressions><table:named-expression table:name=\"QualiHlm_Correspondance\" table:expression=\"of:=&quot;{&quot;&quot;alias&quot;&quot;:&quot; &amp; &quot;{&quot;&quot;Butée&quot;&quot;:&quot;&quot;echeance&quot;&quot;}}&quot;\"/></table:named-expressions>";

        Ods(Row("x", "2026-06-30", "30/06/2026", "1", "100 %"), names).Lecture.Correspondance.Alias.Should().ContainKey("Butée");
    }

    [Fact]
    public void Neither_a_csv_file_nor_an_ods_workbook_has_a_place_for_a_correspondance()
    {
        WorkbookCorrespondance.Keep(Encoding.UTF8.GetBytes(Csv), new Correspondance()).Should().BeNull();
        WorkbookCorrespondance.Keep(Package("<x/>"), new Correspondance()).Should().BeNull();
    }

    private static string Row(string comment, string date, string shown, string share, string shownShare) => string.Create(
        CultureInfo.InvariantCulture,
        $"<table:table-row>{string.Concat(Plan.Header.Select(Text))}</table:table-row><table:table-row>{Text("P3")}{Text("Constat")}{Text("M")}<table:table-cell office:value-type=\"string\"><office:annotation><text:p>{comment}</text:p></office:annotation><text:p>Agir</text:p><text:p>vite<text:s text:c=\"2\"/>et <text:span>bien</text:span></text:p></table:table-cell>{Text("Claire Exemple")}<table:table-cell office:value-type=\"date\" office:date-value=\"{date}\"><text:p>{shown}</text:p></table:table-cell>{Text("i")}<table:table-cell office:value-type=\"percentage\" office:value=\"{share}\"><text:p>{shownShare}</text:p></table:table-cell></table:table-row>");

    private static string Text(string text) => $"<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>";

    private static WorkbookReading Ods(string rows, string after = "") => Read(
        Package($"<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet><table:table table:name=\"PAA\">{rows}</table:table>{after}</office:spreadsheet></office:body></office:document-content>"), "paa.ods");

    private static byte[] Package(string content, string manifest = "<manifest/>") => WorkbookBuilder.Zip(
    [
        new("mimetype", Encoding.UTF8.GetBytes("application/vnd.oasis.opendocument.spreadsheet")),
        new("content.xml", Encoding.UTF8.GetBytes(content)),
        new("META-INF/manifest.xml", Encoding.UTF8.GetBytes(manifest)),
    ]);

    private static byte[] Windows1252(string text) => [.. text.SelectMany(c => c switch
    {
        '’' => new byte[] { 0x92 },
        'œ' => [0x9C],
        _ => [(byte)c],
    })];

    private static WorkbookReading Read(byte[] bytes, string name) => WorkbookReader.Read(bytes, name, ct: TestContext.Current.CancellationToken);
}
