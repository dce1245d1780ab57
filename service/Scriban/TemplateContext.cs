using System.Collections;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>
/// One rendering: the variables, the output, the limits. Not to be shared between threads; may be reused after
/// <see cref="Reset"/>.
/// </summary>
public class TemplateContext : TemplateContextState
{
    private readonly ScopeStack _scopes;
    private readonly MemberAccessors _accessors;

    public TemplateContext()
        : this(null, null)
    {
    }

    public TemplateContext(ScriptObject? builtin)
        : this(builtin, null)
    {
    }

    public TemplateContext(IEqualityComparer<string>? keyComparer)
        : this(null, keyComparer)
    {
    }

    public TemplateContext(ScriptObject? builtin, IEqualityComparer<string>? keyComparer)
    {
        KeyComparer = keyComparer;
        BuiltinObject = builtin ?? GetDefaultBuiltinObject();
        _accessors = new MemberAccessors(this);
        _scopes = new ScopeStack(this);
        _scopes.PushGlobal(new ScriptObject(keyComparer));
    }

    public ScriptObject BuiltinObject { get; }

    public IScriptObject? CurrentGlobal => _scopes.CurrentGlobal;

    /// <summary>Whether statements write; without, the value of the last one is the value of the page.</summary>
    public bool EnableOutput { get; set; } = true;

    public int GlobalCount => _scopes.GlobalCount;

    internal IEqualityComparer<string>? KeyComparer { get; }

    /// <summary>A new object with all the functions of the language.</summary>
    public static ScriptObject GetDefaultBuiltinObject() => new BuiltinFunctions();

    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        _scopes.PushGlobal(scriptObject);
    }

    public IScriptObject PopGlobal() => _scopes.PopGlobal();

    public void PushLocal() => _scopes.EnterFunction(null, null, null);

    public void PopLocal() => _scopes.ExitFunction();

    /// <summary>Writes the value of an expression. Called for every value that a template outputs, never for its text.</summary>
    public virtual TemplateContext Write(SourceSpan span, object? textAsObject) =>
        textAsObject is null ? this : Write(textAsObject as string ?? ObjectToString(textAsObject) ?? string.Empty);

    /// <summary>Never called by this implementation, which renders without waiting; there for hosts that override it.</summary>
    public virtual ValueTask<TemplateContext> WriteAsync(SourceSpan span, object? textAsObject) => new(Write(span, textAsObject));

    public TemplateContext Write(string? text) => text is null ? this : Write(text, 0, text.Length);

    public TemplateContext WriteLine() => Write(NewLine);

    public TemplateContext Write(ScriptStringSlice slice) => Write(slice.FullText, slice.Index, slice.Length);

    public TemplateContext Write(string text, int startIndex, int count)
    {
        WriteOutput(text, startIndex, count);
        return this;
    }

    public object? Evaluate(ScriptNode? scriptNode) => Evaluate(scriptNode, aliasReturnedFunction: false);

    /// <summary>Evaluates a node; with the alias, a function is returned instead of being called.</summary>
    public virtual object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction) =>
        aliasReturnedFunction && scriptNode is ScriptExpression expression ? expression.EvaluateAlias(this) : scriptNode?.Evaluate(this);

    public object? GetValue(ScriptExpression target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.EvaluateAlias(this);
    }

    public object? GetValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return _scopes.Get(variable);
    }

    public void SetValue(ScriptExpression target, object? value)
    {
        if (target is not IScriptVariablePath path)
        {
            throw new ScriptRuntimeException(target?.Span ?? CurrentSpan, "Unsupported target expression for assignment.");
        }

        path.SetValue(this, value);
    }

    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        _scopes.Set(variable, value, asReadOnly);
    }

    public void DeleteValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        _scopes.CurrentGlobal?.Remove(variable.Name);
    }

    public void SetReadOnly(ScriptVariable variable, bool isReadOnly = true)
    {
        ArgumentNullException.ThrowIfNull(variable);
        _scopes.SetReadOnly(variable, isReadOnly);
    }

    /// <summary>Makes the members of an object variables, except over those that are read-only.</summary>
    public virtual void Import(SourceSpan span, object objectToImport)
    {
        if (objectToImport is not IScriptObject scriptObject)
        {
            throw new ScriptRuntimeException(
                span, $"Unexpected value `{GetTypeName(objectToImport)}` for import. Expecting an plain script object.");
        }

        CurrentGlobal.Required().Import(scriptObject);
    }

    public IObjectAccessor GetMemberAccessor(object target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return GetMemberAccessorImpl(target) ?? _accessors.For(target);
    }

    public Template GetOrCreateTemplate(string templatePath, ScriptNode? callerContext) =>
        TemplateInclusion.GetOrCreate(this, templatePath, callerContext, CreateTemplate);

    /// <summary>Renders an included template to a text, with its arguments in « $ ».</summary>
    public string RenderTemplate(Template template, ScriptArray arguments, ScriptNode? callerContext) =>
        TemplateInclusion.Render(this, template, arguments, callerContext);

    public virtual string? GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) =>
        TemplateInclusion.PathOf(this, templateName, callerContext);

    /// <summary>Whether a list, an object or a text holds nothing; null for other values.</summary>
    public virtual object? IsEmpty(SourceSpan span, object? against) => ValueConversion.IsEmpty(this, span, against);

    public virtual IList? ToList(SourceSpan span, object? value) => ValueConversion.ToList(this, span, value);

    /// <summary>A value as text: numbers and dates in the current culture, lists and objects as literals of the language.</summary>
    public virtual string? ObjectToString(object? value, bool nested = false) => new ObjectFormatter(this).Format(value, nested);

    public virtual bool ToBool(SourceSpan span, object? value) => value switch
    {
        bool boolean => boolean,
        null => false,
        _ => value is not EmptyScriptObject,
    };

    public virtual int ToInt(SourceSpan span, object? value) => value is int number ? number : ValueConversion.ToInt(this, span, value);

    public virtual string GetTypeName(object? value) => TypeNames.Of(value);

    public T? ToObject<T>(SourceSpan span, object? value) => (T?)ToObject(span, value, typeof(T));

    /// <summary>Converts a value to a .NET type, as the arguments of functions are.</summary>
    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType) =>
        ValueConversion.ToObject(this, span, value, destinationType);

    public virtual void SetLoopVariable(ScriptVariable variable, object? value)
    {
        ArgumentNullException.ThrowIfNull(variable);
        _scopes.SetLoopVariable(variable, value);
    }

    /// <summary>Forgets everything but the settings, so that the context may serve another rendering.</summary>
    public virtual void Reset()
    {
        _scopes.Reset();
        _scopes.PushGlobal(new ScriptObject(KeyComparer));
        _accessors.Clear();
        ResetState();
    }

    internal object? EvaluateStatement(ScriptStatement statement)
    {
        CurrentNode = statement;
        if (RenderRuntimeException is null)
        {
            return statement.Evaluate(this);
        }

        try
        {
            return statement.Evaluate(this);
        }
        catch (ScriptRuntimeException e) when (e is not ScriptAbortException)
        {
            return RenderRuntimeException(e);
        }
    }

    internal void EnterFunction(ScriptFunction function, ScriptArray arguments, ScriptBlockStatement? block) =>
        _scopes.EnterFunction(function, arguments, block);

    internal void EnterPage(ScriptArray arguments) => _scopes.EnterFunction(null, arguments, null);

    internal void ExitFunction() => _scopes.ExitFunction();

    internal void EnterLoop(ScriptLoopStatementBase loop)
    {
        Loops.Enter();
        Loops.StatementDepth++;
        OnEnterLoop(loop);
    }

    internal void ExitLoop(ScriptLoopStatementBase loop)
    {
        OnExitLoop(loop);
        Loops.StatementDepth--;
        Loops.Exit();
    }

    internal void StepLoop(ScriptLoopStatementBase loop)
    {
        Loops.Step(this, loop);
        if (!OnStepLoop(loop))
        {
            throw new ScriptAbortException(loop.Span, "The loop was stopped", CancellationToken);
        }
    }

    internal int PushLoop(ScriptVariable loopObject, LoopStateBase state, ScriptVariable? variable) => _scopes.PushLoop(loopObject, state, variable);

    internal void SetLoopItem(int depth, object? item) => _scopes.SetLoopItem(depth, item);

    internal void PopLoop(int depth) => _scopes.PopLoop(depth);

    /// <summary>Loads and parses an included template.</summary>
    protected virtual Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        TemplateInclusion.Create(this, templatePath, callerContext);

    /// <summary>A host's own way to read the members of an object, or null for the ordinary one.</summary>
    protected virtual IObjectAccessor? GetMemberAccessorImpl(object target) => null;

    protected virtual void OnEnterLoop(ScriptLoopStatementBase loop)
    {
    }

    protected virtual void OnExitLoop(ScriptLoopStatementBase loop)
    {
    }

    /// <summary>Called before each step of a loop; false stops the rendering.</summary>
    protected virtual bool OnStepLoop(ScriptLoopStatementBase loop) => true;
}
