using System.IO.Compression;
using QualiHlmDocs.Benchmarks.Inputs;
using QualiHlmDocs.Benchmarks.Inputs.Syntaxes;

namespace QualiHlmDocs.Benchmarks.Contenders;

/// <summary>What makes the document of a scenario.</summary>
/// <param name="Code">Names its file and its process.</param>
/// <param name="Title">For a reader of the results.</param>
/// <param name="Role">What it is in the comparison.</param>
/// <param name="Syntax">How its template is written.</param>
internal sealed record Contender(string Code, string Title, Role Role, TagSyntax Syntax)
{
    public const string Extension = ".docx";

    private static readonly ScribanTags Ours = new();

    /// <summary>Ours first: the limit is measured on the document that it makes.</summary>
    public static IReadOnlyList<Contender> All { get; } =
    [
        new("ours-optimal", "QualiHlm Docs, deflate Optimal", Role.Ours, Ours),
        new("ours-fastest", "QualiHlm Docs, deflate Fastest", Role.Ours, Ours),
        new("ours-merged", "QualiHlm Docs, all letters in one file (Fastest)", Role.Ours, Ours),
        new("ours-anew", "QualiHlm Docs, template compiled anew each time (Optimal)", Role.Ours, Ours),
        new("docxtemplater", "docxtemplater 3.71.0", Role.Peer, new BraceTags("braces", string.Empty)),
        new("easy-template-x", "easy-template-x 7.2.8", Role.Peer, new BraceTags("braces-x", " [loopOver: \"paragraph\"]")),
        new("docx-templates", "docx-templates 4.15.0, without its sandbox", Role.Peer, new CommandTags()),
        new("carbone", "carbone 3.8.2", Role.Peer, new PathTags()),
        new("docxtpl", "docxtpl (Debian)", Role.Peer, new JinjaTags()),
        new("limit-optimal", "limit: the changed parts deflated, Optimal", Role.Limit, Ours),
        new("limit-fastest", "limit: the changed parts deflated, Fastest", Role.Limit, Ours),
    ];

    public CompressionLevel Level => Code.EndsWith("-optimal", StringComparison.Ordinal) || IsCompiledAnew ? CompressionLevel.Optimal : CompressionLevel.Fastest;

    /// <summary>It compiles its template for each document, as the peers do.</summary>
    public bool IsCompiledAnew => Code.EndsWith("-anew", StringComparison.Ordinal);

    /// <summary>It makes one file of all the letters.</summary>
    public bool IsMerged => Code.EndsWith("-merged", StringComparison.Ordinal);

    /// <summary>It runs in Python, which a machine may lack.</summary>
    public bool IsPython => Code == "docxtpl";

    public static string TemplateFile(string folder, TagSyntax syntax) => Path.Combine(folder, "template-" + syntax.Name + Extension);

    public static string DataFile(string folder) => Path.Combine(folder, "data.json");

    public string OutputFile(string folder) => Path.Combine(folder, Code + Extension);

    /// <summary>Whether it has something to do in a scenario.</summary>
    public bool TakesPart(Scenario scenario) =>
        Role != Role.Ours || (IsMerged ? scenario.IsLong : !scenario.IsFirstOnly || IsCompiledAnew);
}

/// <summary>What a contender is in the comparison.</summary>
internal enum Role
{
    Ours,
    Peer,

    /// <summary>Not an engine: what no engine can go below.</summary>
    Limit,
}
