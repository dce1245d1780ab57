namespace QualiHlmDocs.Benchmarks.Inputs.Syntaxes;

/// <summary>Ours: <c>{{ ligne.ref }}</c>, <c>{{ for ligne in lignes }}</c>.</summary>
internal sealed class ScribanTags : TagSyntax
{
    public override string Name => "scriban";

    public override string Value(string name) => "{{ " + name + " }}";

    public override string Item(Loop loop, string name) => Value($"{loop.Item}.{name}");

    public override string If(Loop loop, string flag, string text) => "{{ if " + loop.Item + "." + flag + " }}" + text + "{{ end }}";

    public override IEnumerable<IReadOnlyList<string>> Rows(Loop loop, IReadOnlyList<string> cells, string first) =>
        [[Open(loop) + cells[0], .. cells.Skip(1).SkipLast(1), cells[^1] + "{{ end }}"]];

    public override string Blocks(Loop loop, string body, string first) => Alone(Open(loop)) + body + Alone("{{ end }}");

    private static string Open(Loop loop) => "{{ for " + loop.Item + " in " + loop.Source + " }}";
}
