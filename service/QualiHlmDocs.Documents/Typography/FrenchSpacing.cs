namespace QualiHlmDocs.Documents.Typography;

/// <summary>Which unbreakable space stands before <c>; ! ?</c> and between groups of three digits.</summary>
public enum FrenchSpacing
{
    /// <summary>
    /// U+00A0 everywhere. The default: every font has it, and the narrow one is nearly invisible at body size in
    /// some (« 1 146 » read as « 1146 »).
    /// </summary>
    Wide,

    /// <summary>U+202F, as the <em>Lexique des règles typographiques</em> of the Imprimerie nationale has it.</summary>
    Narrow,
}
