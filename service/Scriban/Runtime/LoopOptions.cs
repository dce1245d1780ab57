using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What the named arguments of a loop ask for.</summary>
internal readonly record struct LoopOptions(bool IsReversed, int Offset, int Limit, int Columns)
{
    public static LoopOptions From(TemplateContext context, ScriptForStatement loop)
    {
        var options = new LoopOptions(IsReversed: false, Offset: 0, Limit: -1, Columns: 1);
        foreach (var argument in loop.NamedArguments.AsSpan())
        {
            options = argument.Name.Required().Name switch
            {
                "reversed" => options with { IsReversed = argument.Value is null || context.ToBool(argument.Span, argument.Evaluate(context)) },
                "offset" => options with { Offset = Integer(context, argument) },
                "limit" => options with { Limit = Integer(context, argument) },
                "cols" when loop is ScriptTableRowStatement => options with { Columns = Math.Max(1, Integer(context, argument)) },
                _ => throw new ScriptRuntimeException(
                    argument.Span, $"Unsupported argument `{argument.Name}` for {loop.ForOrTableRowKeyword} statement."),
            };
        }

        return options;
    }

    private static int Integer(TemplateContext context, ScriptNamedArgument argument) =>
        context.ToInt(argument.Value?.Span ?? argument.Span, argument.Evaluate(context));
}
