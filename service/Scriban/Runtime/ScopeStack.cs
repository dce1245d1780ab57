using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// Finds what a name stands for. One stack holds, innermost last, the objects pushed on the context, the variables of
/// loops, and the parameters of functions — these only visible to the function itself and to anonymous functions inside.
/// </summary>
internal sealed class ScopeStack
{
    private readonly TemplateContext _context;
    private readonly Stack<LocalFrame> _locals = new();
    private ScopeFrame[] _frames = new ScopeFrame[16];
    private LocalFrame _local;
    private int _count;
    private int _level;
    private int _lastLevel;

    public ScopeStack(TemplateContext context)
    {
        _context = context;
        _local = new LocalFrame(null, null, 0, 0);
    }

    public int GlobalCount { get; private set; }

    public IScriptObject? CurrentGlobal { get; private set; }

    public void Reset()
    {
        Array.Clear(_frames);
        _locals.Clear();
        _local = new LocalFrame(null, null, 0, 0);
        _count = 0;
        _level = 0;
        GlobalCount = 0;
        CurrentGlobal = null;
    }

    public void PushGlobal(IScriptObject scriptObject)
    {
        Push(new ScopeFrame { Kind = ScopeFrameKind.Global, Value = scriptObject });
        GlobalCount++;
        CurrentGlobal = scriptObject;
    }

    public IScriptObject PopGlobal()
    {
        var index = _count - 1;
        if (GlobalCount <= 1 || _frames[index].Kind != ScopeFrameKind.Global)
        {
            throw new InvalidOperationException("Unexpected PopGlobal() not matching a PushGlobal");
        }

        var popped = (IScriptObject)_frames[index].Value.Required();
        Truncate(index);
        GlobalCount--;
        while (_frames[--index].Kind != ScopeFrameKind.Global)
        {
            // The object below is hidden by loops or parameters.
        }

        CurrentGlobal = (IScriptObject)_frames[index].Value.Required();
        return popped;
    }

    public void EnterFunction(ScriptFunction? function, ScriptArray? arguments, ScriptBlockStatement? block)
    {
        _locals.Push(_local);
        _local = new LocalFrame(arguments, block, _count, _level);
        if (function is { IsAnonymous: true, Parameters: null })
        {
            return;
        }

        _level = ++_lastLevel;
        if (function?.Parameters is { } parameters)
        {
            Push(new ScopeFrame { Kind = ScopeFrameKind.FunctionVariables, Level = _level });
            for (var i = 0; i < parameters.Count; i++)
            {
                Push(new ScopeFrame { Kind = ScopeFrameKind.Parameter, Name = parameters[i].Name.Required().Name, Value = arguments.Required()[i], Level = _level });
            }
        }
    }

    public void ExitFunction()
    {
        Truncate(_local.ScopeBase);
        _level = _local.CallerLevel;
        _local = _locals.Pop();
    }

    public int PushLoop(ScriptVariable loopObject, LoopStateBase state, ScriptVariable? variable)
    {
        var depth = _count;
        Push(new ScopeFrame { Kind = ScopeFrameKind.Loop, Name = loopObject.Name, Value = state });
        if (variable is not null)
        {
            Push(new ScopeFrame { Kind = ScopeFrameKind.Loop, Name = variable.Name });
        }

        return depth;
    }

    public void SetLoopItem(int depth, object? item) => _frames[depth + 1].Value = item;

    public void PopLoop(int depth) => Truncate(depth);

    public void SetLoopVariable(ScriptVariable variable, object? value)
    {
        for (var i = _count - 1; i >= 0; i--)
        {
            if (_frames[i].Kind == ScopeFrameKind.Loop && SameName(_frames[i].Name.Required(), variable.Name))
            {
                _frames[i].Value = value;
                return;
            }
        }

        Push(new ScopeFrame { Kind = ScopeFrameKind.Loop, Name = variable.Name, Value = value });
    }

    public object? Get(ScriptVariable variable)
    {
        var found = variable.Scope == ScriptVariableScope.Global
            ? TryGetGlobal(variable, out var value)
            : TryGetLocal(variable.Name, out value);
        if (found || (_context.TryGetVariable is { } dynamic && dynamic(_context, variable.Span, variable, out value)))
        {
            return value;
        }

        return _context.StrictVariables && !IsAlwaysKnown(variable)
            ? throw new ScriptRuntimeException(variable.Span, $"The variable or function `{variable}` was not found")
            : null;
    }

    public void Set(ScriptVariable variable, object? value, bool asReadOnly)
    {
        var target = variable.Scope == ScriptVariableScope.Local ? _local.Variables : TargetOf(variable, value);
        if (target is not null && !target.TrySetValue(_context, variable.Span, variable.Name, value, asReadOnly))
        {
            throw new ScriptRuntimeException(variable.Span, $"Cannot set the readonly variable `{variable}`");
        }
    }

    public void SetReadOnly(ScriptVariable variable, bool isReadOnly) =>
        (variable.Scope == ScriptVariableScope.Local ? _local.Variables : CurrentGlobal.Required()).SetReadOnly(variable.Name, isReadOnly);

    private static bool IsAlwaysKnown(ScriptVariable variable) =>
        variable.Scope == ScriptVariableScope.Local && variable.BaseName is "" or "$";

    private bool SameName(string left, string right) =>
        ReferenceEquals(left, right) || (_context.KeyComparer is { } comparer ? comparer.Equals(left, right) : left == right);

    private bool TryGetGlobal(ScriptVariable variable, out object? value)
    {
        var name = variable.Name;
        for (var i = _count - 1; i >= 0; i--)
        {
            ref var frame = ref _frames[i];
            var found = frame.Kind switch
            {
                ScopeFrameKind.Loop => SameName(frame.Name.Required(), name),
                ScopeFrameKind.Parameter => frame.Level == _level && SameName(frame.Name.Required(), name),
                _ => false,
            };
            if (found)
            {
                value = frame.Value;
                return true;
            }

            if (frame.Value is IScriptObject scriptObject && IsObject(frame)
                && scriptObject.TryGetValue(_context, variable.Span, name, out value))
            {
                return true;
            }
        }

        return _context.BuiltinObject.TryGetValue(_context, variable.Span, name, out value);
    }

    private bool IsObject(in ScopeFrame frame) =>
        frame.Kind == ScopeFrameKind.Global || (frame.Kind == ScopeFrameKind.FunctionVariables && frame.Level == _level);

    private bool TryGetLocal(string name, out object? value)
    {
        for (var i = _count - 1; i >= _local.ScopeBase; i--)
        {
            if (_frames[i].Kind == ScopeFrameKind.Loop && SameName(_frames[i].Name.Required(), name))
            {
                value = _frames[i].Value;
                return true;
            }
        }

        value = null;
        if (_local.VariablesOrNull is { } variables && variables.TryGetValue(_context, default, name, out value))
        {
            return true;
        }

        value = name == "$" ? _local.Arguments : name == "$$" ? _local.Block : NamedArgument(name);
        return value is not null;
    }

    /// <summary>« $name » reads an argument given by name to an included page.</summary>
    private object? NamedArgument(string name) =>
        _local.Arguments is { } arguments && arguments.TryGetValue(_context, default, name[1..], out var value) && name != "$size" ? value : null;

    /// <summary>The object an assignment writes to, or null when a parameter took the value.</summary>
    private IScriptObject? TargetOf(ScriptVariable variable, object? value)
    {
        var name = variable.Name;
        var exists = false;
        for (var i = _count - 1; i >= 0; i--)
        {
            ref var frame = ref _frames[i];
            switch (frame.Kind)
            {
                case ScopeFrameKind.Parameter when frame.Level == _level && SameName(frame.Name.Required(), name):
                    frame.Value = value;
                    return null;
                case ScopeFrameKind.Global:
                    exists |= ((IScriptObject)frame.Value.Required()).Contains(name);
                    break;
                case ScopeFrameKind.FunctionVariables when frame.Level == _level:
                    exists = exists || ExistsBelow(i, name);
                    if (!exists || ((ScriptObject?)frame.Value)?.Contains(name) == true)
                    {
                        return (ScriptObject)(frame.Value ??= new ScriptObject(_context.KeyComparer));
                    }

                    return CurrentGlobal;
            }
        }

        return CurrentGlobal;
    }

    private bool ExistsBelow(int index, string name)
    {
        while (--index >= 0)
        {
            if (_frames[index].Kind == ScopeFrameKind.Global && ((IScriptObject)_frames[index].Value.Required()).Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private void Push(ScopeFrame frame)
    {
        if (_count == _frames.Length)
        {
            Array.Resize(ref _frames, _count * 2);
        }

        _frames[_count++] = frame;
    }

    private void Truncate(int count)
    {
        Array.Clear(_frames, count, _count - count);
        _count = count;
    }
}
