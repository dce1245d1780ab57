using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>Whatever becomes of a workbook's bytes, reading answers: a plan, or one sentence. Seeds are fixed.</summary>
public sealed class MutatedWorkbookTests
{
    // « QUALIHLM_MUTANTS=20000 » tries that many in all; the usual run, fewer.
    private static readonly int Mutants = int.TryParse(Environment.GetEnvironmentVariable("QUALIHLM_MUTANTS"), out var asked) ? asked : 2_000;

    private static readonly int Runs = Math.Max(1, Mutants / Kinds);

    // How many tests make mutants here.
    private const int Kinds = 5;

    private const long MostMemory = 300L << 20;

    private static readonly byte[] Good = new WorkbookBuilder()
        .Sheet(new WorkbookBuilderSheet("PAA", [[.. Plan.Header], ["La propreté", "PA-01 : Constat", "M", new RichText("Créer ", "une grille"), "Claire Exemple / Paul Modèle", new DateOnly(2026, 6, 30), new Inline("Taux"), 0.5], [null, "Constat", "m", "Agir", "X", "T2 2026", new CellError("#N/A"), "2/4"]]) { Merges = ["A2:A3"], HiddenRows = [3], HiddenColumns = [8] })
        .Sheet("Organisme", ["Raison sociale", "Habitat des Trois Vallées"])
        .Sheet("Situations", ["Réf.", "Nom du site", "Version de grille", "Propreté", "Cotation totale"], ["SC-01", "Les Érables", "2025", 4, new Formula("D2", 4)])
        .Build();

    private static readonly (string Name, string Xml)[] Parts = PartsOf(Good);

    [Fact]
    public void Bytes_changed_anywhere_never_throw() =>
        Prop.ForAll(Gen.Two(Gen.Choose(0, int.MaxValue)).ListOf().ToArbitrary(), changes =>
        {
            var bytes = Good.ToArray();
            foreach (var (place, value) in changes)
            {
                bytes[place % bytes.Length] = (byte)value;
            }

            return Answers(bytes);
        }).Check(Seeded(2026, 1101));

    [Fact]
    public void Bytes_cut_or_swapped_never_throw() =>
        Prop.ForAll(Gen.Two(Gen.Choose(0, Good.Length - 1)).ToArbitrary(), cut =>
        {
            var (from, to) = (Math.Min(cut.Item1, cut.Item2), Math.Max(cut.Item1, cut.Item2));
            return Answers([.. Good[..from], .. Good[to..]]) && Answers([.. Good[to..], .. Good[from..to], .. Good[..from]]);
        }).Check(Seeded(2026, 1103));

    // The zip stays whole, so that what is inside is reached: its XML loses, doubles or garbles a piece.
    [Fact]
    public void XML_pruned_doubled_or_garbled_never_throws() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ArrayOf(5).ToArbitrary(), choice =>
        {
            var target = choice[0] % Parts.Length;
            var pieces = Pieces(Parts[target].Xml);
            var at = choice[1] % pieces.Count;
            var length = 1 + (choice[2] % 4);
            string[] garbage = ["", "<x>", "</row>", "999999999999", "-1", "\u0001", "&amp;", "<c r=\"ZZZZ9\"/>", "é", "<v>1e999</v>", "NaN"];
            var replaced = (choice[3] % 3) switch
            {
                0 => pieces.Take(at).Concat(pieces.Skip(at + length)),
                1 => pieces.Take(at).Concat(pieces.Skip(at).Take(length)).Concat(pieces.Skip(at)),
                _ => pieces.Take(at).Append(garbage[choice[4] % garbage.Length]).Concat(pieces.Skip(at + 1)),
            };
            return Answers(WorkbookBuilder.Zip(Parts.Select((part, index) => KeyValuePair.Create(part.Name, Encoding.UTF8.GetBytes(index == target ? string.Concat(replaced) : part.Xml)))));
        }).Check(Seeded(2026, 1105));

    // Values of every kind in every column: texts that look like dates, numbers, lists, errors.
    [Fact]
    public void Any_value_in_any_column_never_throws()
    {
        object?[] odd = [null, "", " ", "\n", "M", "oui", "30/06/2026", "T2 2026", "99/99/9999", "0000", "1e400", "-0", "½", "🟢", "=1+1", "#N/A", "P3", new string('x', 400), new string('(', 300), "a,b;c/d\ne", 1e300, -1e300, 1e-300, 0.1, -1, 60, 2958466, true, new CellError("#DIV/0!"), new Formula("A1", null), new Styled(1e9, "dd/mm/yyyy"), new Styled(-5, "[h]:mm"), new Styled(0.3, "# ?/?"), new Styled(12, "0;0;0;0;0")];
        Prop.ForAll(Gen.Elements(odd).ArrayOf(Plan.Header.Length).ArrayOf(4).ToArbitrary(), rows => Answers(WorkbookBuilder.SingleSheet([Plan.Header, .. rows])))
            .Check(Seeded(2026, 1107));
    }

    // The same of a workbook of another format: its content part loses, doubles or garbles a piece.
    [Fact]
    public void An_ods_workbook_pruned_doubled_or_garbled_never_throws()
    {
        var parts = PartsOf(File.ReadAllBytes(Support.TestData.ProjectFile("tests", "corpus", "workbooks", "layouts", "minimal", "libreoffice.ods")));
        var target = Array.FindIndex(parts, part => part.Name == "content.xml");
        var pieces = Pieces(parts[target].Xml);
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ArrayOf(4).ToArbitrary(), choice =>
        {
            var (at, length) = (choice[0] % pieces.Count, 1 + (choice[1] % 4));
            string[] garbage = ["", "<x>", "999999999999", "-1", "\u0001", "&amp;", "1048576", "é", "date", "NaN"];
            var replaced = (choice[2] % 3) switch
            {
                0 => pieces.Take(at).Concat(pieces.Skip(at + length)),
                1 => pieces.Take(at).Concat(pieces.Skip(at).Take(length)).Concat(pieces.Skip(at)),
                _ => pieces.Take(at).Append(garbage[choice[3] % garbage.Length]).Concat(pieces.Skip(at + 1)),
            };
            return Answers(WorkbookBuilder.Zip(parts.Select((part, index) => KeyValuePair.Create(part.Name, Encoding.UTF8.GetBytes(index == target ? string.Concat(replaced) : part.Xml)))));
        }).Check(Seeded(2026, 1111));
    }

    // Of the whole process, runtime and tests included, at its highest: a process that runs these tests alone tells it.
    [Fact]
    public async Task Mutants_never_take_much_memory()
    {
        if (Environment.GetEnvironmentVariable("QUALIHLM_MUTANTS") is null)
        {
            await Alone();
            return;
        }

        Bytes_changed_anywhere_never_throw();
        XML_pruned_doubled_or_garbled_never_throws();

        using var self = System.Diagnostics.Process.GetCurrentProcess();
        TestContext.Current.TestOutputHelper?.WriteLine($"Peak memory: {self.PeakWorkingSet64 >> 20} MB");
        self.PeakWorkingSet64.Should().BeLessThan(MostMemory);
    }

    private static async Task Alone()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "QualiHlmDocs.Documents.Tests" + (OperatingSystem.IsWindows() ? ".exe" : string.Empty));
        var start = new System.Diagnostics.ProcessStartInfo(program, ["-method", $"*{nameof(MutatedWorkbookTests)}.{nameof(Mutants_never_take_much_memory)}"]) { RedirectStandardOutput = true };
        start.Environment["QUALIHLM_MUTANTS"] = "300";
        using var process = System.Diagnostics.Process.Start(start) ?? throw new InvalidOperationException("The tests did not start.");
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0, "it said {0}", said);
        said.Should().Contain("Total: 1", "the test itself ran");
    }

    private static bool Answers(byte[] bytes)
    {
        var reading = WorkbookReader.Read(bytes, "mutant.xlsx");
        (reading.Plan is null).Should().Be(reading.Refusal is not null);
        foreach (var finding in reading.Findings)
        {
            finding.Message.Should().NotBeEmpty();
        }

        // What is made when asked is asked.
        foreach (var action in reading.Plan?.Actions ?? [])
        {
            action.Origine.Fields.Values.Should().OnlyContain(cell => cell.Place.Text.Length > 0);
        }

        return true;
    }

    private static List<string> Pieces(string xml) =>
        [.. System.Text.RegularExpressions.Regex.Split(xml, "(?=<)|(?<=>)|(?<=\")|(?=\")").Where(piece => piece.Length > 0)];

    private static (string Name, string Xml)[] PartsOf(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (entry.FullName, reader.ReadToEnd());
        })];
    }

    private static Config Seeded(ulong seed, ulong gamma) => Config.QuickThrowOnFailure.WithMaxTest(Runs).WithReplay(seed, gamma);
}
