using System.IO.Compression;
using QualiHlmDocs.Benchmarks.Inputs;

namespace QualiHlmDocs.Benchmarks.Contenders;

/// <summary>What makes the document of a scenario.</summary>
/// <param name="Code">Names its file and its process.</param>
/// <param name="Title">For a reader of the results.</param>
/// <param name="Role">What it is in the comparison.</param>
/// <param name="Syntax">How its template is written.</param>
internal sealed record Contender(string Code, string Title, Role Role, TagSyntax Syntax)
{
    public const string Extension = ".docx";

    /// <summary>Ours first: the limit is measured on the document that it makes.</summary>
    public static IReadOnlyList<Contender> All { get; } =
    [
        new("ours-optimal", "QualiHlm Docs, deflate Optimal", Role.Ours, TagSyntax.Scriban),
        new("ours-fastest", "QualiHlm Docs, deflate Fastest", Role.Ours, TagSyntax.Scriban),
        new("ours-anew", "QualiHlm Docs, template compiled anew each time (Optimal)", Role.Ours, TagSyntax.Scriban),
        new("docxtemplater", "docxtemplater 3.71.0", Role.Peer, TagSyntax.Braces),
        new("easy-template-x", "easy-template-x 7.2.8", Role.Peer, TagSyntax.Braces),
        new("limit-optimal", "limit: the changed parts deflated, Optimal", Role.Limit, TagSyntax.Scriban),
        new("limit-fastest", "limit: the changed parts deflated, Fastest", Role.Limit, TagSyntax.Scriban),
    ];

    public CompressionLevel Level => Code.EndsWith("-fastest", StringComparison.Ordinal) ? CompressionLevel.Fastest : CompressionLevel.Optimal;

    /// <summary>It compiles its template for each document, as the peers do.</summary>
    public bool IsCompiledAnew => Code.EndsWith("-anew", StringComparison.Ordinal);

    public static string TemplateFile(string folder, TagSyntax syntax) => Path.Combine(folder, "template-" + syntax.Name + Extension);

    public static string DataFile(string folder) => Path.Combine(folder, "data.json");

    public string OutputFile(string folder) => Path.Combine(folder, Code + Extension);
}

/// <summary>What a contender is in the comparison.</summary>
internal enum Role
{
    Ours,
    Peer,

    /// <summary>Not an engine: what no engine can go below.</summary>
    Limit,
}
