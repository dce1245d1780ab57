using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Controles;

/// <summary>
/// One code, one row of the catalogue, one workbook that raises it and nothing else: the example without fault, with a
/// few cells typed over.
/// </summary>
public sealed class OneFaultTests
{
    private static readonly DateOnly Today = new(2026, 5, 15);
    private static readonly byte[] Sound = File.ReadAllBytes(TestData.ProjectFile("templates", "exemples", "paa-exemple.xlsx"));
    private static readonly PlanActions SoundPlan = Read(Sound);

    private static readonly Dictionary<string, Fixture> Fixtures = new()
    {
        ["R01"] = new([("Actions!X28", "Abandonnée"), ("Actions!AF28", "budget"), ("Actions!X29", "Abandonnée"), ("Actions!AF29", "budget")]),
        ["R02"] = new([("Actions!C54", null), ("Situations!AA10", null)]),
        ["R03"] = new([("Situations!J5", null)]),
        ["R04"] = new([("Points!F7", null)]),
        ["R05"] = new([("Actions!D5", "La propreté")]),
        ["R06"] = new([("Actions!B7", "PA-03 ; PA-99")]),
        ["R07"] = new([("Actions!H10", null)]),
        ["R08"] = new([("Actions!O10", "bientôt")]),
        ["R09"] = new([("Actions!O5", "31/12/2027"), ("Actions!O10", "31/12/2027"), ("Actions!O11", "31/12/2027"), ("Actions!X11", "En cours"), ("Actions!Y11", 0.5), ("Actions!Z11", null)]),
        ["R10"] = new([("Actions!S10", null)]),
        ["R11"] = new([("Actions!Z11", null)]),
        ["R12"] = new([("Actions!Y11", 0.9)]),
        ["R13"] = new([("Actions!O28", "14/05/2026")]),
        ["R14"] = new([("Actions!X33", "Suspendue")]),
        ["R15"] = new([], EtapeCycle.Maintien),
        ["R16"] = new([("Auditeur!G5", "20/04/2026")]),
        ["R17"] = new([("Concertation!H7", "05/05/2026")]),
        ["R18"] = new([("Concertation!P5", "15/01/2026")]),
        ["R19"] = new([("Concertation!K5", "RE-01 ; RE-02 ; RE-03 ; RE-05 ; RE-06 ; RE-08"), ("Concertation!K6", "RE-01 ; RE-02 ; RE-03 ; RE-04 ; RE-05 ; RE-08 ; RE-09"), ("Concertation!L7", "RE-02")]),
        ["R20"] = new([("Représentants!E8", "AS-01"), ("Représentants!E10", "AS-01"), ("Représentants!E13", "AS-01")]),
        ["R21"] = new([("Représentants!I5", "15/12/2025")]),
        ["R22"] = new([("Observations!F5", null)]),
        ["R23"] = new([("Cycle!H9", "18/06/2026")]),
        ["R24"] = new([("Cycle!C10", "20/06/2027")]),
        ["R25"] = new([("Cycle!C12", "20/12/2028")]),
        ["R26"] = new([("Cycle!C14", "20/06/2030")]),
        ["R27"] = new([("Auditeur!C5", "non")]),
        ["R28"] = new([("Cycle!D6", "01/02/2025"), ("Cycle!C6", "01/02/2025")]),
        ["R29"] = new([("Points!C25", "Le traitement des demandes"), ("Points!C35", "Le traitement des demandes"), ("Actions!D39", "Le traitement des demandes"), ("Actions!D40", "Le traitement des demandes")]),
        ["R30"] = new([("Concertation!B7", "MAINTIEN"), ("Points!M5", "levé")], EtapeCycle.Maintien),
        ["R31"] = new([("Actions!AC10", "oui")]),
        ["R32"] = new([("Observations!A16", "O-11")]),
        ["R34"] = new([("Observations!E5", "Appeler le 06 12 34 56 78")]),
        ["R36"] = new([("Représentants!N13", "non"), ("Représentants!I13", "15/06/2025")]),
        ["R37"] = new([("Actions!G10", "Traiter la non-conformité")]),
        ["R38"] = new([("Actions!G10", "Obtenir le label QualiHLM")]),
        ["R39"] = new([("Actions!G10", "Trois étapes: lire, écrire")]),
        ["R40"] = new([("Représentants!J5", "8 rue du Lavoir\nValbourg")]),
        ["R41"] = new([("Représentants!B5", null)]),
        ["R42"] = new([("Pièces!F7", "non"), ("Pièces!G7", null)]),
        ["R45"] = new([.. Enumerable.Range(5, 50).Select(row => ($"Actions!H{row}", (object?)"Directeur général"))]),
        ["R46"] = new([("Points!A28", null), ("Points!B28", null), ("Points!C28", null), ("Points!E28", null), ("Points!G28", null), ("Points!H28", null), ("Points!I28", null), ("Points!K28", null)]),
    };

    public static TheoryData<string> Codes => [.. Fixtures.Keys];

    [Fact]
    public void The_example_raises_nothing() => CodesOf(SoundPlan, null).Should().BeEmpty();

    [Fact]
    public void Every_control_has_its_fixture_and_every_fixture_its_control() =>
        Fixtures.Keys.Should().Equal(PlanControles.Kinds.Select(kind => kind.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_fixture_raises_its_code_and_nothing_else(string code)
    {
        var fixture = Fixtures[code];

        CodesOf(Read(EditedWorkbook.Of(Sound, fixture.Edits)), fixture.Etape).Distinct().Should().Equal(code);
    }

    // Every plan here is compared with the example, as a later version of it.
    private static IEnumerable<string> CodesOf(PlanActions plan, EtapeCycle? etape) =>
        PlanControles.Run(plan, etape, Today, previous: SoundPlan).Select(finding => finding.Code);

    private static PlanActions Read(byte[] bytes)
    {
        var reading = WorkbookReader.Read(bytes, "paa-exemple.xlsx");
        reading.Findings.Should().BeEmpty("a fixture of the controls has no fault of writing");
        return reading.Plan ?? throw new InvalidOperationException("The workbook was refused.");
    }

    private sealed record Fixture((string Cell, object? Value)[] Edits, EtapeCycle? Etape = null);
}
