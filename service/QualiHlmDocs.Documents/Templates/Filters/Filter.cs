using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Templates.Filters;

/// <summary>A function that authors of templates call by <c>valeur | nom</c>: no reflection, all arguments as they come.</summary>
/// <param name="name">As authors write it.</param>
/// <param name="maxArguments">The piped value included.</param>
/// <param name="call">Computes; a <see cref="FilterException"/> says in French why it cannot.</param>
/// <param name="parameters">The names of the arguments after the piped value, for those who write <c>largeur: "4cm"</c>.</param>
internal sealed class Filter(string name, int maxArguments, Func<FilterCall, object?> call, params string[] parameters) : IScriptCustomFunction
{
    public string Name => name;

    /// <summary>The names that its arguments may be given by, the piped value left out.</summary>
    public IReadOnlyList<string> Parameters => parameters;

    /// <summary>How many arguments must follow it.</summary>
    public int Needed { get; init; }

    public int RequiredParameterCount => 0;

    public int ParameterCount => maxArguments;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index >= 1 && index <= parameters.Length ? parameters[index - 1] : "argument", null!); // every argument may be left out

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        call(new FilterCall(name, (context as IFilterContext)?.Printed ?? PrintedValues.For("fr-FR"), arguments, (context as IFilterContext)?.Limits ?? TemplateLimits.Default));

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>The context that a filter is called in.</summary>
internal interface IFilterContext
{
    PrintedValues Printed { get; }

    DateOnly? Today { get; }

    TemplateLimits Limits { get; }
}

/// <summary>What a filter was given.</summary>
internal readonly record struct FilterCall(string Name, PrintedValues Printed, ScriptArray Arguments, TemplateLimits Limits)
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

    public FilterException(Diagnostics.FindingKind kind, string message, string remede)
        : base(message) => (Kind, Remede) = (kind, remede);

    /// <summary>What it is in the catalogue; null for what could not be computed.</summary>
    public Diagnostics.FindingKind? Kind { get; }

    public string? Remede { get; }

    /// <summary>The tag to blame, where the one being written is another.</summary>
    public Tags.Tag? Tag { get; init; }
}
