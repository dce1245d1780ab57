using System.Text.Json.Nodes;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>One logical document that every contender makes: a template in each syntax, and data.</summary>
/// <param name="Code">S1, S2…</param>
/// <param name="Title">What it is, for a reader of the results.</param>
/// <param name="Body">The paragraphs and tables of the template.</param>
/// <param name="Data">What fills it; a list when a sample is one document for each of its items.</param>
/// <param name="Aims">What the product promises here.</param>
internal sealed record Scenario(
    string Code, string Title, Func<TagSyntax, string> Body, Func<JsonNode> Data, Aims Aims)
{
    public static IReadOnlyList<Scenario> All { get; } =
        [Letter.Scenario, LongTable.Scenario, WideTable.Scenario, NestedLoops.Scenario, Report.Scenario, ManyLetters.Scenario, FirstDocument.Scenario];

    /// <summary>Pictures, charts: parts that no tag touches.</summary>
    public IReadOnlyList<ConstantPart> Parts { get; init; } = [];

    /// <summary>The template is compiled for each document: what is kept from one to the next does not count.</summary>
    public bool IsFirstOnly { get; init; }

    /// <summary>A run takes seconds for some contender: fewer are made.</summary>
    public bool IsLong { get; init; }

    public byte[] Template(TagSyntax syntax) => WordFile.With(Body(syntax), Parts);
}

/// <summary>What a scenario must reach.</summary>
/// <param name="TimesThePeer">How many times faster than the fastest peer, at least.</param>
/// <param name="TimesTheLimit">How many times the cost of merely deflating the result, at most; null for no promise.</param>
internal sealed record Aims(double TimesThePeer, double? TimesTheLimit);
