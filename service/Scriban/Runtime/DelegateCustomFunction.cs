using System.Reflection;
using System.Runtime.ExceptionServices;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A delegate, or a method with its target, that templates may call.</summary>
public class DelegateCustomFunction : DynamicCustomFunction
{
    private readonly MethodInvoker _invoker;

    public DelegateCustomFunction(Delegate del)
        : base(Checked(del).Method, InvokeOf(del).GetParameters())
    {
        // A delegate may be closed over its first argument: calling its own Invoke is right in every case.
        _invoker = MethodInvoker.Create(InvokeOf(del));
        Target = del;
    }

    public DelegateCustomFunction(object? target, MethodInfo method)
        : base(method, method.GetParameters())
    {
        _invoker = MethodInvoker.Create(method);
        Target = target;
    }

    public object? Target { get; }

    public static DelegateCustomFunction Create(Action action) => new(action);

    public static DelegateCustomFunction Create<T>(Action<T> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2>(Action<T1, T2> action) => new(action);

    public static DelegateCustomFunction CreateFunc<TResult>(Func<TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, TResult>(Func<T1, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, TResult>(Func<T1, T2, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> func) => new(func);

    public override object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var values = Convert(context, callerContext, arguments);
        try
        {
            return _invoker.Invoke(Target, values.AsSpan());
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private static Delegate Checked(Delegate del)
    {
        ArgumentNullException.ThrowIfNull(del);
        return del;
    }

    private static MethodInfo InvokeOf(Delegate del) => del.GetType().GetMethod("Invoke").Required();
}
