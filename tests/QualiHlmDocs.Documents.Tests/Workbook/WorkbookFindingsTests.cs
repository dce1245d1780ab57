using System.Text;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>One code, one row of the catalogue, one workbook that raises it and nothing else.</summary>
public sealed class WorkbookFindingsTests
{
    private static readonly string[] NoTheme = ["Point d’alerte", "Gravité", "Action", "Pilote", "Échéance", "Indicateur"];

    private static readonly Dictionary<string, byte[]> Fixtures = new()
    {
        ["W01"] = Good()[..200],
        ["W02"] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[512]],
        ["W03"] = Encoding.UTF8.GetBytes("Thème;Action"),
        ["W04"] = new WorkbookBuilder().Sheet("PAA", Plan.Header, ["P3", new string('x', 40_000)]).Build(),
        ["W05"] = new WorkbookBuilder().Sheet("Feuil1", ["Nom", "Ville"], ["Exemple", "Lille"]).Build(),
        ["W06"] = new WorkbookBuilder().Sheet("PAA", Plan.Header, ["P3"]).Part("../x.xml", "<x/>").Build(),
        ["W07"] = new WorkbookBuilder().Sheet("PAA", Plan.Header, Row()).Part("xl/workbook.xml", TwoSheets).Build(),
        ["W08"] = new WorkbookBuilder().Sheet("PAA", Plan.Header, Row()).Sheet("Budget", ["Poste"], ["x"]).Build(),
        ["W09"] = new WorkbookBuilder().Sheet(new WorkbookBuilderSheet("PAA", [[.. Plan.Header], Row()]) { Hidden = true }).Build(),
        ["W10"] = new WorkbookBuilder().Sheet("PAA", Plan.Header, Row()).Sheet("Preuves", ["Ceci", "Cela"], ["x", "y"]).Build(),
        ["W11"] = With("Couleur", "rouge"),
        ["W12"] = With("Responsable", "Paul Modèle"),
        ["W13"] = new WorkbookBuilder().Sheet("PAA", NoTheme, ["Constat", "M", "Agir", "X", "2026", "i"]).Build(),
        ["W14"] = WorkbookBuilder.SingleSheet(Plan.Header, Row(), ["P3", null, null, null, "Claire Exemple", "2026"]),
        ["W15"] = WorkbookBuilder.SingleSheet(Plan.Header, Row(), ["Total", null, null, null, null, null, null, 1]),
        ["W16"] = WorkbookBuilder.SingleSheet(Plan.Header, Row(), [null, "Autre constat", "M", "Réagir", "X", "2026", "i", 0]),
        ["W17"] = new WorkbookBuilder().Sheet(new WorkbookBuilderSheet("PAA", [[.. Plan.Header], Row()]) { HiddenRows = [2] }).Build(),
        ["W18"] = With("Commentaire", new CellError("#REF!")),
        ["W19"] = With("Commentaire", new Formula("A1", null)),
        ["W20"] = With("Date de début", "bientôt"),
        ["W21"] = With("Thème", "Ressources humaines"),
        ["W22"] = With("Thème", "Encombrants"),
        ["W23"] = With("Statut", "En retard"),
        ["W24"] = With("Gravité", "forte"),
        ["W25"] = With("Avancement", "beaucoup"),
        ["W26"] = With("Priorité", "haute"),
        ["W27"] = With("Visible des locataires", "parfois"),
        ["W28"] = With("Portée", "mondiale"),
        ["W29"] = [],
        ["W30"] = WorkbookBuilder.SingleSheet([.. Plan.Header, "Réf. point"], [.. Row(), "majeure"], [.. Row(), "mineure"], [.. Row(), "majeure"]),
        ["W31"] = new WorkbookBuilder().Sheet("PAA", Plan.Header, Row()).Part("xl/workbook.xml", Kept("pas du JSON")).Build(),
        ["W32"] = new WorkbookBuilder().Sheet("PAA", Plan.Header, Row()).Part("xl/workbook.xml", Kept("{\"\"feuilles\"\":[{\"\"feuille\"\":\"\"PAA\"\",\"\"colonnes\"\":{\"\"Z\"\":\"\"couleur\"\"}}]}")).Build(),
    };

    [Fact]
    public void Every_code_has_its_fixture_and_every_fixture_its_code() =>
        Fixtures.Keys.Should().Equal(WorkbookFindings.All.Select(kind => kind.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_fixture_raises_its_code_and_nothing_else(string code)
    {
        var kind = WorkbookFindings.All.Single(kind => kind.Code == code);

        var reading = Plan.Read(Fixtures[code]);

        reading.Findings.Select(finding => finding.Code).Should().Equal(code);
        reading.Findings[0].Severity.Should().Be(kind.Severity);
        reading.Findings[0].Remede.Should().NotBeEmpty();
        (reading.Plan is null).Should().Be(kind.Severity == QualiHlmDocs.Documents.Diagnostics.Severity.Blocking);
    }

    [Fact]
    public void A_plan_without_fault_raises_nothing() => Plan.Read(Good()).Findings.Should().BeEmpty();

    // W29 counts what is beyond a bound: it never comes alone, and has its own test among the limits.
    public static TheoryData<string> Codes() => [.. Fixtures.Keys.Where(code => code is not "W29")];

    private static byte[] Good() => WorkbookBuilder.SingleSheet(Plan.Header, Row());

    private static byte[] With(string header, object value)
    {
        var place = Array.IndexOf(Plan.Header, header);
        return place >= 0
            ? WorkbookBuilder.SingleSheet(Plan.Header, [.. Row().Select((cell, index) => index == place ? value : cell)])
            : WorkbookBuilder.SingleSheet([.. Plan.Header, header], [.. Row(), value]);
    }

    private static object?[] Row() => ["P3", "Constat", "M", "Agir", "Claire Exemple", "2026", "i", 0];

    private static string Kept(string text) =>
        $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"PAA\" sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames><definedName name=\"QualiHlm_Correspondance\" hidden=\"1\">\"{text}\"</definedName></definedNames></workbook>";

    private const string TwoSheets =
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"PAA\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Points\" sheetId=\"2\" r:id=\"rId9\"/></sheets></workbook>";
}
