namespace QualiHlmDocs.Benchmarks.Inputs.Syntaxes;

/// <summary>docxtpl's: <c>{{ ligne.ref }}</c>, <c>{%tr for ligne in lignes %}</c> alone in its row, <c>{%p …%}</c> in its paragraph.</summary>
internal sealed class JinjaTags : TagSyntax
{
    public override string Name => "jinja";

    public override string Value(string name) => "{{ " + name + " }}";

    public override string Item(Loop loop, string name) => Value($"{loop.Item}.{name}");

    public override string If(Loop loop, string flag, string text) => "{% if " + loop.Item + "." + flag + " %}" + text + "{% endif %}";

    public override IEnumerable<IReadOnlyList<string>> Rows(Loop loop, IReadOnlyList<string> cells, string first) =>
        [AloneInRow(Open("tr", loop), cells.Count), cells, AloneInRow("{%tr endfor %}", cells.Count)];

    public override string Blocks(Loop loop, string body, string first) => Alone(Open("p", loop)) + body + Alone("{%p endfor %}");

    private static string Open(string carrier, Loop loop) => "{%" + carrier + " for " + loop.Item + " in " + loop.Source + " %}";
}
