using System.Text.RegularExpressions;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Vocabulary;

/// <summary>One letter, made from a template of the product and read back from its file.</summary>
internal sealed class Letter(ReadOnlyMemory<byte> docx, IReadOnlyDictionary<string, object?> words)
{
    public static DateOnly Today { get; } = new(2026, 5, 20);

    private static readonly XNamespace W = DocxBuilder.WordNamespace;
    private static readonly Dictionary<string, byte[]> Templates = new(StringComparer.Ordinal);

    public static string[] Types { get; } = ["engagement", "restitution", "convocation", "transmission", "suites", "relance", "information"];

    /// <summary>The example, where the comité has decided: every letter has something to say.</summary>
    public static PlanActions Example { get; } = Decided(Read("paa-exemple.xlsx"));

    public static PlanActions Faulty { get; } = Read("paa-exemple-fautes.xlsx");

    public IReadOnlyDictionary<string, object?> Words { get; } = words;

    public ReadOnlyMemory<byte> Docx { get; } = docx;

    public XElement Body { get; } = DocxReading.Part(docx).Descendants(W + "body").Single();

    public string[] Paragraphs => DocxReading.Paragraphs(Docx);

    public string Text => string.Join('\n', Paragraphs);

    /// <summary>Text of the paragraphs of a style.</summary>
    public string[] Styled(string style) =>
        [.. Body.Descendants(W + "p").Where(paragraph => StyleOf(paragraph) == style).Select(paragraph => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value)))];

    public XElement[] Of(string style) => [.. Body.Descendants(W + "p").Where(paragraph => StyleOf(paragraph) == style)];

    /// <summary>Headers and footers, whatever their number.</summary>
    public string Margins => string.Join('\n', DocxReading.Parts(Docx).Keys.Where(name => Regex.IsMatch(name, @"^word/(header|footer)\d\.xml$")).SelectMany(name => DocxReading.Paragraphs(Docx, name)));

    public static Letter Of(string type, PlanActions plan, Representant? person = null, Association? association = null, DateOnly? today = null) =>
        Made("lettre-" + type, plan, today, Asked(type, plan, person, association, today));

    /// <summary>The words of a letter, for the mail that carries it.</summary>
    public static Dictionary<string, object?> WordsOf(string type, PlanActions plan, Representant person) => Described(plan, null, Asked(type, plan, person, null, null));

    private static Courrier Asked(string type, PlanActions plan, Representant? person, Association? association, DateOnly? today)
    {
        var courriers = new PlanCourriers(plan, today ?? Today);
        return new Courrier
        {
            Type = type,
            Representant = person,
            Association = association,
            Reunion = type switch
            {
                "convocation" or "relance" or "restitution" or "transmission" => courriers.ProchaineReunion,
                "compte-rendu" => courriers.DerniereReunion,
                _ => null,
            },
            PiecesJointes = type == "transmission" ? ["plan d’actions d’amélioration"] : [],
        };
    }

    public static Letter Made(string code, PlanActions plan, DateOnly? today, Courrier courrier)
    {
        var words = Described(plan, today, courrier);
        return new Letter(DocxRendering.Render(Template(code), words, RenderOptions.Default with { Today = today ?? Today }), words);
    }

    private static Dictionary<string, object?> Described(PlanActions plan, DateOnly? today, Courrier courrier)
    {
        var words = new Dictionary<string, object?>(PlanVocabulary.Describe(plan, [], today ?? Today));
        foreach (var (word, value) in new PlanCourriers(plan, today ?? Today).Describe(courrier))
        {
            words[word] = value;
        }

        return words;
    }

    private static byte[] Template(string code)
    {
        lock (Templates)
        {
            return Templates.TryGetValue(code, out var bytes) ? bytes : Templates[code] = File.ReadAllBytes(TestData.ProjectFile("templates", code + ".docx"));
        }
    }

    private static string? StyleOf(XElement paragraph) => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    private static PlanActions Read(string name)
    {
        var reading = WorkbookReader.Read(File.ReadAllBytes(TestData.ProjectFile("templates", "exemples", name)), name);
        return reading.Plan!; // the examples are plans
    }

    private static PlanActions Decided(PlanActions plan) => plan with
    {
        Cycle =
        [
            .. plan.Cycle.Select(etape => etape.Nature == EtapeCycle.Admissibilite
                ? etape with { Decision = "admis", DateComite = new DateOnly(2026, 5, 12), DateReelle = new DateOnly(2026, 5, 12), ObservationsComite = "Plan précis." }
                : etape),
        ],
    };
}
