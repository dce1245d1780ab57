using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A function written in a template: « func name … end », « name(x) = … » or « do … end ».</summary>
public class ScriptFunction : ScriptStatement, IScriptCustomFunction
{
    public ScriptFunction() => CanOutput = false;

    public ScriptKeyword? FuncToken { get; set => field = Adopt(value); }

    /// <summary>The variable that holds the function, or the keyword <c>do</c>.</summary>
    public ScriptNode? NameOrDoToken { get; set => field = Adopt(value); }

    public ScriptToken? OpenParen { get; set => field = Adopt(value); }

    /// <summary>Null where the function was declared without parentheses: its arguments are then in « $ ».</summary>
    public ScriptList<ScriptParameter>? Parameters { get; set => field = Adopt(value); }

    public ScriptToken? CloseParen { get; set => field = Adopt(value); }

    public ScriptToken? EqualToken { get; set => field = Adopt(value); }

    public ScriptStatement? Body { get; set => field = Adopt(value); }

    public bool IsAnonymous => NameOrDoToken is not ScriptVariable;

    public bool HasParameters => Parameters is not null;

    public override int ChildrenCount => 7;

    public int RequiredParameterCount
    {
        get
        {
            var count = 0;
            foreach (var parameter in (Parameters ?? []).AsSpan())
            {
                count += parameter.DefaultValue is null && !parameter.IsVariable ? 1 : 0;
            }

            return count;
        }
    }

    public int ParameterCount => Parameters?.Count ?? 0;

    public ScriptVarParamKind VarParamKind => Parameters is null
        ? ScriptVarParamKind.Direct
        : Parameters.Count > 0 && Parameters[Parameters.Count - 1].IsVariable
            ? ScriptVarParamKind.LastParameter
            : ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        if (Parameters is null || index >= Parameters.Count)
        {
            return new ScriptParameterInfo(typeof(object), string.Empty);
        }

        var parameter = Parameters[index];
        return parameter.DefaultValue is null
            ? new ScriptParameterInfo(typeof(object), parameter.Name.Required().Name)
            : new ScriptParameterInfo(typeof(object), parameter.Name.Required().Name, parameter.DefaultValue.Value);
    }

    public override object? Evaluate(TemplateContext context)
    {
        if (NameOrDoToken is ScriptVariable variable)
        {
            context.SetValue(variable, this);
        }

        return null;
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        context.EnterFunction(this, arguments, blockStatement);
        try
        {
            var result = Body?.Evaluate(context);
            if (Body is not ScriptBlockStatement || context.FlowState == ScriptFlowState.Return)
            {
                return result;
            }

            return context.EnableOutput ? null : result;
        }
        finally
        {
            context.FlowState = ScriptFlowState.None;
            context.ExitFunction();
        }
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer)
    {
        printer.Write(IsAnonymous || EqualToken is not null ? string.Empty : "func ").Write(NameOrDoToken);
        if (Parameters is not null)
        {
            printer.Write("(").WriteList(Parameters, ",").Write(")");
        }

        printer.Write(EqualToken is null ? "; " : "=").Write(Body);
    }

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => FuncToken,
        1 => NameOrDoToken,
        2 => OpenParen,
        3 => Parameters,
        4 => CloseParen,
        5 => EqualToken,
        _ => Body,
    };
}
