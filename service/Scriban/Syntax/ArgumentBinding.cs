using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Puts the arguments of a call in the places of the function's parameters.</summary>
internal static class ArgumentBinding
{
    /// <summary>Evaluates the arguments of a call and binds them after those that a pipe brings.</summary>
    public static ScriptArray Bind(TemplateContext context, ScriptFunctionCall call, IScriptCustomFunction function, List<object?> piped)
    {
        var bound = new ScriptArray(piped);
        List<(int Index, object? Value)>? named = null;
        foreach (var argument in call.Arguments.AsSpan())
        {
            switch (argument)
            {
                case ScriptNamedArgument byName:
                    Named(context, function, byName, bound, ref named);
                    break;
                case ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }
                    when argument.Evaluate(context) is IEnumerable items and not string:
                    bound.AddRange(InternalLoop.Over(context, argument.Span, items));
                    break;
                default:
                    bound.Add(argument.Evaluate(context));
                    break;
            }
        }

        return Complete(context, call, function, bound, named);
    }

    /// <summary>Adds the default values of the arguments that are missing, and refuses the call when others are missing.</summary>
    public static ScriptArray Complete(
        TemplateContext context,
        ScriptNode caller,
        IScriptCustomFunction function,
        ScriptArray arguments,
        List<(int Index, object? Value)>? named = null)
    {
        var kind = function.VarParamKind;
        var required = function.RequiredParameterCount;
        if (kind == ScriptVarParamKind.Direct || function.ParameterCount == 0)
        {
            return arguments.Count < required || (kind == ScriptVarParamKind.None && arguments.Count > 0 && function is ScriptFunction)
                ? throw WrongCount(caller, arguments.Count, required)
                : arguments;
        }

        var fixedCount = function.ParameterCount - (kind == ScriptVarParamKind.LastParameter ? 1 : 0);
        if (kind == ScriptVarParamKind.None && arguments.Count > fixedCount)
        {
            throw TooMany(caller, arguments.Count, function.ParameterCount);
        }

        return named is null && kind == ScriptVarParamKind.None && arguments.Count == fixedCount
            ? arguments
            : Fill(caller, function, arguments, named, fixedCount);
    }

    /// <summary>Where an argument of a call was written; the call itself when it cannot be told.</summary>
    public static SourceSpan SpanOf(ScriptNode? caller, int index)
    {
        if (caller is not ScriptExpression expression)
        {
            return caller?.Span ?? default;
        }

        if (expression.Parent is ScriptPipeCall pipe && pipe.To == expression)
        {
            index--;
            if (index < 0)
            {
                return pipe.From.Required().Span;
            }
        }

        return expression is ScriptFunctionCall call && (uint)index < (uint)call.Arguments.Count
            ? call.Arguments[index].Span
            : expression.Span;
    }

    private static void Named(
        TemplateContext context, IScriptCustomFunction function, ScriptNamedArgument argument, ScriptArray bound, ref List<(int Index, object? Value)>? named)
    {
        var value = argument.Evaluate(context);
        var name = argument.Name.Required().BaseName;
        if (function.VarParamKind == ScriptVarParamKind.Direct)
        {
            bound.ScriptObject.SetValue(name, value, readOnly: false);
            return;
        }

        for (var i = 0; i < function.ParameterCount; i++)
        {
            if (function.GetParameterInfo(i).Name == name)
            {
                (named ??= []).Add((i, value));
                return;
            }
        }

        bound.Add(value);
    }

    private static ScriptArray Fill(
        ScriptNode caller, IScriptCustomFunction function, ScriptArray arguments, List<(int Index, object? Value)>? named, int fixedCount)
    {
        var result = new ScriptArray(function.ParameterCount);
        for (var i = 0; i < fixedCount; i++)
        {
            var parameter = function.GetParameterInfo(i);
            if (LastNamed(named, i) is { } given)
            {
                result.Add(given.Value);
            }
            else if (i < arguments.Count)
            {
                result.Add(arguments[i]);
            }
            else if (parameter.HasDefaultValue)
            {
                result.Add(parameter.DefaultValue);
            }
            else
            {
                throw WrongCount(caller, arguments.Count + (named?.Count ?? 0), function.RequiredParameterCount);
            }
        }

        if (function.VarParamKind == ScriptVarParamKind.LastParameter)
        {
            var rest = new ScriptArray(arguments.Skip(fixedCount));
            rest.AddRange((named ?? []).Where(pair => pair.Index == fixedCount).Select(pair => pair.Value));
            result.Add(rest);
        }

        return result;
    }

    private static (int Index, object? Value)? LastNamed(List<(int Index, object? Value)>? named, int index)
    {
        var position = named?.FindLastIndex(pair => pair.Index == index) ?? -1;
        return position < 0 ? null : named.Required()[position];
    }

    private static ScriptRuntimeException TooMany(ScriptNode caller, int given, int expected) => new(
        SpanOf(caller, expected), $"Invalid number of arguments `{given}` passed to `{caller}` while expecting `{expected}` arguments");

    private static ScriptRuntimeException WrongCount(ScriptNode caller, int given, int expected)
    {
        var after = caller.Span.End.NextColumn();
        return new ScriptRuntimeException(
            new SourceSpan(caller.Span.FileName, after, after),
            $"Invalid number of arguments `{given}` passed to `{caller}` while expecting `{expected}` arguments");
    }
}
