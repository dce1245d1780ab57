using System.Text.Json.Nodes;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>One logical document that every contender makes: a template in each syntax, and data.</summary>
/// <param name="Code">S1, S2…</param>
/// <param name="Title">What it is, for a reader of the results.</param>
/// <param name="Body">The paragraphs and tables of the template.</param>
/// <param name="Data">What fills it.</param>
/// <param name="Aims">What the product promises here.</param>
internal sealed record Scenario(
    string Code, string Title, Func<TagSyntax, string> Body, Func<JsonObject> Data, Aims Aims)
{
    public static IReadOnlyList<Scenario> All { get; } = [Letter.Scenario, LongTable.Scenario];

    public byte[] Template(TagSyntax syntax) => WordFile.With(Body(syntax));
}

/// <summary>What a scenario must reach.</summary>
/// <param name="TimesThePeer">How many times faster than the faster peer, at least.</param>
/// <param name="TimesTheLimit">How many times the cost of merely deflating the result, at most; null for no promise.</param>
internal sealed record Aims(double TimesThePeer, double? TimesTheLimit);
