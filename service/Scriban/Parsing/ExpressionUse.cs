namespace Scriban.Parsing;

/// <summary>What an expression is read for: decides what may follow it.</summary>
internal enum ExpressionUse
{
    Any,

    /// <summary>A statement of its own: may be an assignment.</summary>
    TopLevel,

    /// <summary>The list of a loop: the loop's own arguments follow it.</summary>
    LoopIterator,

    /// <summary>An argument of a call without parentheses: does not take arguments, pipes or conditions.</summary>
    Argument,

    /// <summary>What follows a unary operator.</summary>
    Operand,
}
