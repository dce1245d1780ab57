namespace Scriban.Syntax;

/// <summary>What messages call a kind of node.</summary>
internal static class ScriptSyntaxName
{
    public static string Of(ScriptNode? node) => node switch
    {
        null => "null",
        ScriptVariable => "variable",
        ScriptNestedExpression => "nested expression",
        ScriptLiteral => "literal",
        ScriptIsEmptyExpression => "empty expression",
        ScriptMemberExpression => "member expression",
        ScriptIndexerExpression => "indexer expression",
        ScriptFunctionCall => "function call expression",
        ScriptPipeCall => "pipe expression",
        ScriptBinaryExpression => "binary expression",
        ScriptIncrementDecrementExpression => "increment/decrement expression",
        ScriptUnaryExpression => "unary expression",
        ScriptConditionalExpression => "conditional expression",
        ScriptThisExpression => "this expression",
        ScriptArrayInitializerExpression => "array initializer",
        ScriptObjectInitializerExpression => "object initializer expression",
        ScriptAnonymousFunction => "anonymous function",
        ScriptInterpolatedStringExpression => "interpolated string expression",
        ScriptAssignExpression => "assign expression",
        ScriptNamedArgument => "named argument",
        _ => node.GetType().Name,
    };
}
