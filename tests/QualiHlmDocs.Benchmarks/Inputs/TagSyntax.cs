namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>How an engine writes what a template says, so that one builder makes the same document for all.</summary>
/// <param name="Name">Names its template's file.</param>
/// <param name="Value">A field of the data.</param>
/// <param name="ItemValue">A field of the current item of a loop.</param>
/// <param name="OpenLoop">Before the first cell of a repeated row.</param>
/// <param name="CloseLoop">After its last cell.</param>
internal sealed record TagSyntax(
    string Name,
    Func<string, string> Value,
    Func<string, string> ItemValue,
    Func<string, string> OpenLoop,
    Func<string, string> CloseLoop)
{
    public static TagSyntax Scriban { get; } = new(
        "scriban",
        name => $$$"""{{ {{{name}}} }}""",
        name => $$$"""{{ ligne.{{{name}}} }}""",
        list => $$$"""{{ for ligne in {{{list}}} }}""",
        _ => "{{ end }}");

    /// <summary>docxtemplater and easy-template-x read the same.</summary>
    public static TagSyntax Braces { get; } = new(
        "braces",
        name => $$"""{{{name}}}""",
        name => $$"""{{{name}}}""",
        list => $$"""{#{{list}}}""",
        list => $$"""{/{{list}}}""");
}
