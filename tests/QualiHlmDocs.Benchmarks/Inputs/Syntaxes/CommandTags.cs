namespace QualiHlmDocs.Benchmarks.Inputs.Syntaxes;

/// <summary>docx-templates': <c>+++$ligne.ref+++</c>, <c>+++FOR ligne IN lignes+++</c> alone in its row or paragraph.</summary>
internal sealed class CommandTags : TagSyntax
{
    public override string Name => "commands";

    public override string Value(string name) => $"+++{name}+++";

    public override string Item(Loop loop, string name) => $"+++${loop.Item}.{name}+++";

    public override string If(Loop loop, string flag, string text) => $"+++IF ${loop.Item}.{flag}+++{text}+++END-IF+++";

    public override IEnumerable<IReadOnlyList<string>> Rows(Loop loop, IReadOnlyList<string> cells, string first) =>
        [AloneInRow(Open(loop), cells.Count), cells, AloneInRow(Close(loop), cells.Count)];

    public override string Blocks(Loop loop, string body, string first) => Alone(Open(loop)) + body + Alone(Close(loop));

    private static string Open(Loop loop) => $"+++FOR {loop.Item} IN {(loop.Outer is null ? string.Empty : "$")}{loop.Source}+++";

    private static string Close(Loop loop) => $"+++END-FOR {loop.Item}+++";
}
