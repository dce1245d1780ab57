using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>The closed list of trade nouns, read out of <c>docs/GLOSSAIRE.md</c>.</summary>
/// <param name="Names">Every name it gives to code, singular and plural.</param>
internal sealed record Glossary(ImmutableArray<string> Names)
{
    public static Glossary Parse(string markdown) =>
        new([.. MarkdownTable.Rows(markdown, "terme").SelectMany(row => MarkdownTable.Codes(row[1]).Concat(MarkdownTable.Codes(row[2])))]);

    /// <summary>Names of the list that no code has.</summary>
    public IEnumerable<string> Unused(IEnumerable<CodeName> code) => Names.Except(code.Select(name => name.Name));

    /// <summary>Names of the code that hold a word which is neither a trade noun of the list nor English.</summary>
    public IEnumerable<string> Unlisted(IEnumerable<CodeName> code, IEnumerable<string> english)
    {
        var known = Names.SelectMany(CodeName.Split).Concat(english).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return code
            .SelectMany(name => name.Words.Where(word => !known.Contains(word)).Select(word => $"{word} (in {name.Type}{(name.Member is { } member ? "." + member : "")})"))
            .Distinct().Order();
    }
}
