using System.Collections;
using System.Collections.Concurrent;
using Scriban.Runtime.Accessors;

namespace Scriban.Runtime;

/// <summary>Chooses how the members of an object are read. Accessors of .NET types are kept per context, since they depend on its filter and renamer.</summary>
internal sealed class MemberAccessors(TemplateContext context)
{
    private static readonly ConcurrentDictionary<Type, TypedObjectAccessor> Standard = new();

    private Dictionary<Type, TypedObjectAccessor>? _own;

    public void Clear() => _own = null;

    public IObjectAccessor For(object target) => target switch
    {
        IScriptObject => ScriptObjectAccessor.Default,
        string => StringAccessor.Default,
        IDictionary<string, object?> or IDictionary => DictionaryAccessor.Default,
        IList => ListAccessor.Default,
        _ when MemberAccess.IsPrimitive(target) => NullAccessor.Default,
        _ => Typed(target.GetType()),
    };

    private TypedObjectAccessor Typed(Type type)
    {
        if (context.MemberFilter is null && context.MemberRenamer == StandardMemberRenamer.Default && context.KeyComparer is null)
        {
            return Standard.GetOrAdd(type, static key => new TypedObjectAccessor(key, null, StandardMemberRenamer.Default));
        }

        _own ??= [];
        if (!_own.TryGetValue(type, out var accessor))
        {
            accessor = new TypedObjectAccessor(type, context.KeyComparer, context.MemberFilter, context.MemberRenamer);
            _own.Add(type, accessor);
        }

        return accessor;
    }
}
