namespace QualiHlmDocs.Benchmarks.Inputs.Syntaxes;

/// <summary>carbone's: <c>{d.lignes[i].ref}</c>, and after what is repeated, the same with <c>[i+1]</c>.</summary>
internal sealed class PathTags : TagSyntax
{
    public override string Name => "paths";

    public override string Value(string name) => "{d." + name + "}";

    public override string Item(Loop loop, string name) => "{" + Path(loop, "[i]") + "." + name + "}";

    public override string If(Loop loop, string flag, string text) => "{" + Path(loop, "[i]") + "." + flag + ":ifEQ(true):show('" + text + "'):elseShow('')}";

    public override IEnumerable<IReadOnlyList<string>> Rows(Loop loop, IReadOnlyList<string> cells, string first) => [cells, AloneInRow(Next(loop, first), cells.Count)];

    public override string Blocks(Loop loop, string body, string first) => body + Alone(Next(loop, first));

    private static string Next(Loop loop, string name) => "{" + Path(loop, "[i+1]") + "." + name + "}";

    private static string Path(Loop loop, string index) => (loop.Outer is null ? "d" : Path(loop.Outer, "[i]")) + "." + loop.List + index;
}
