namespace Scriban.Syntax;

/// <summary>The kinds of number, the narrowest first.</summary>
internal enum NumberKind
{
    Int,
    Long,
    Big,
    Float,
    Double,
    Decimal,
}
