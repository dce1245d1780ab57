namespace Scriban.Syntax;

/// <summary>The operators that stand before one expression.</summary>
public enum ScriptUnaryOperator
{
    None,
    Not,
    Negate,
    Plus,
    FunctionAlias,
    FunctionParametersExpand,
    Increment,
    Decrement,
}
