namespace Scriban.Parsing;

/// <summary>What each statement and expression looks like, as messages show it.</summary>
internal static class SyntaxSamples
{
    public const string If = "if <expression> ... end|else|else if";
    public const string Else = "else | else if <expression> ... end|else|else if";
    public const string Case = "case <expression> ... end|when|else";
    public const string When = "when <expression> ... end|when|else";
    public const string For = "for <variable> in <expression> ... end";
    public const string While = "while <expression> ... end";
    public const string Function = "func <variable> ... end";
    public const string With = "with <variable> ... end";
    public const string Wrap = "wrap <function_call> ... end";
    public const string Capture = "capture <variable> ... end";
    public const string Import = "import <expression>";
    public const string ReadOnly = "readonly <variable>";
    public const string Assign = "<target_expression> = <value_expression>";
    public const string Binary = "<expression> operator <expression>";
    public const string Unary = "<operator> <expression>";
    public const string Increment = "<operator> <expression> or <expression> <operator>";
    public const string Pipe = "<expression> | <expression>";
    public const string Conditional = "<condition> ? <then_value> : <else_value>";
    public const string Indexer = "<expression>[<index_expression>]";
    public const string Nested = "(<expression>)";
    public const string Array = "[item1, item2,...]";
    public const string Interpolated = "$\"string{<expression>}string\"";

    public static (string Name, string Sample) Of(BlockKind kind) => kind switch
    {
        BlockKind.If => ("if statement", If),
        BlockKind.Else => ("else statement", Else),
        BlockKind.Case => ("case statement", Case),
        BlockKind.When => ("when statement", When),
        BlockKind.For => ("for statement", For),
        BlockKind.While => ("while statement", While),
        BlockKind.Function or BlockKind.Anonymous => ("function statement", Function),
        BlockKind.With => ("with statement", With),
        BlockKind.Wrap => ("wrap statement", Wrap),
        BlockKind.Capture => ("capture statement", Capture),
        _ => ("ScriptPage", "..."),
    };
}
