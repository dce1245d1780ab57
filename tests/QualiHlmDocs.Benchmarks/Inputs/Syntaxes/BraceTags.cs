namespace QualiHlmDocs.Benchmarks.Inputs.Syntaxes;

/// <summary>docxtemplater's and easy-template-x's: <c>{ref}</c>, <c>{#lignes}…{/lignes}</c>.</summary>
/// <param name="name">Names the template's file.</param>
/// <param name="overParagraphs">What says that a loop repeats whole paragraphs.</param>
internal sealed class BraceTags(string name, string overParagraphs) : TagSyntax
{
    public override string Name => name;

    public override string Value(string name) => "{" + name + "}";

    public override string Item(Loop loop, string name) => Value(name);

    public override string If(Loop loop, string flag, string text) => "{#" + flag + "}" + text + "{/" + flag + "}";

    public override IEnumerable<IReadOnlyList<string>> Rows(Loop loop, IReadOnlyList<string> cells, string first) =>
        [["{#" + loop.List + "}" + cells[0], .. cells.Skip(1).SkipLast(1), cells[^1] + "{/" + loop.List + "}"]];

    public override string Blocks(Loop loop, string body, string first) =>
        Alone("{#" + loop.List + overParagraphs + "}") + body + Alone("{/" + loop.List + "}");
}
