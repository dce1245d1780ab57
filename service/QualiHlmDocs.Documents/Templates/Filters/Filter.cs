using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Templates.Filters;

/// <summary>A function that authors of templates call by <c>valeur | nom</c>: no reflection, all arguments as they come.</summary>
/// <param name="name">As authors write it.</param>
/// <param name="maxArguments">The piped value included.</param>
/// <param name="call">Computes; a <see cref="FilterException"/> says in French why it cannot.</param>
internal sealed class Filter(string name, int maxArguments, Func<FilterCall, object?> call) : IScriptCustomFunction
{
    public string Name => name;

    public int RequiredParameterCount => 0;

    public int ParameterCount => maxArguments;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "argument", null!); // every argument may be left out

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        call(new FilterCall(name, (context as IFilterContext)?.Printed ?? PrintedValues.For("fr-FR"), arguments));

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>The context that a filter is called in.</summary>
internal interface IFilterContext
{
    PrintedValues Printed { get; }

    DateOnly? Today { get; }
}

/// <summary>What a filter was given.</summary>
internal readonly record struct FilterCall(string Name, PrintedValues Printed, ScriptArray Arguments)
{
    public object? Value => this[0];

    public object? this[int index] => index < Arguments.Count ? Arguments[index] : null;
}

/// <summary>A filter was given what it cannot use; the message is French, for the author.</summary>
internal sealed class FilterException : Exception
{
    public FilterException()
    {
    }

    public FilterException(string message)
        : base(message)
    {
    }

    public FilterException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
