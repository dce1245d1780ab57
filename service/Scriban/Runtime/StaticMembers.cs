using System.Collections.Concurrent;

namespace Scriban.Runtime;

/// <summary>The static members of types, imported once for all contexts.</summary>
internal static class StaticMembers
{
    private static readonly ConcurrentDictionary<Type, ScriptObject> Imported = new();

    public static ScriptObject Of(Type type) => Imported.GetOrAdd(type, static key =>
    {
        var members = new ScriptObject();
        MemberImport.Import(members, key, ScriptMemberImportFlags.All, null, null);
        return members;
    });
}
