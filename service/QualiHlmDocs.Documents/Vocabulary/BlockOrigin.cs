using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>
/// What a document calls a row of the plan: <c>action:A-12</c>. A template writes it in the tag of the content control
/// around a block, so that the block leads back to its row and two documents can be matched block by block.
/// </summary>
internal static class BlockOrigin
{
    // Word takes no more characters in the tag of a content control.
    private const int Longest = 64;

    /// <summary>By reference; by its cell where the row has none (<c>action:PAA!D9</c>); the noun alone when it was read nowhere.</summary>
    public static string Of(string noun, string reference, Origine origine)
    {
        var name = reference.Trim() is { Length: > 0 } word ? word : origine.Row.Text;
        var whole = name.Length > 0 ? $"{noun}:{name}" : noun;
        return whole.Length <= Longest ? whole : whole[..Longest];
    }
}
