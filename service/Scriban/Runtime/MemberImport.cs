using System.Reflection;

namespace Scriban.Runtime;

/// <summary>Copies the public members of .NET objects and types into script objects.</summary>
internal static class MemberImport
{
    public static void Import(
        IScriptObject script, object source, ScriptMemberImportFlags flags, MemberFilterDelegate? filter, MemberRenamerDelegate? renamer)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(source);
        var type = source as Type ?? source.GetType();
        var target = source is Type ? null : source;
        var binding = BindingFlags.Public | BindingFlags.Static | (target is null ? 0 : BindingFlags.Instance) | BindingFlags.FlattenHierarchy;
        renamer ??= StandardMemberRenamer.Default;
        if (flags.HasFlag(ScriptMemberImportFlags.Field))
        {
            foreach (var field in type.GetFields(binding).Where(field => Accepts(field, filter)))
            {
                script.SetValue(renamer(field), field.GetValue(target), readOnly: field.IsStatic && (field.IsLiteral || field.IsInitOnly));
            }
        }

        if (flags.HasFlag(ScriptMemberImportFlags.Property))
        {
            foreach (var property in Declared(type.GetProperties(binding), type).Where(property => Accepts(property, filter)))
            {
                script.SetValue(renamer(property), property.GetValue(target), readOnly: !property.CanWrite);
            }
        }

        Methods(script, type, target, flags, filter, renamer);
    }

    private static void Methods(
        IScriptObject script, Type type, object? target, ScriptMemberImportFlags flags, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        var withInstance = target is not null && flags.HasFlag(ScriptMemberImportFlags.MethodInstance);
        if (!flags.HasFlag(ScriptMemberImportFlags.Method) && !withInstance)
        {
            return;
        }

        var binding = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly | (withInstance ? BindingFlags.Instance : 0);
        foreach (var method in type.GetMethods(binding).Where(method => !method.IsSpecialName && !method.IsGenericMethod && Accepts(method, filter)))
        {
            script.SetValue(method.GetCustomAttribute<ScriptMemberNameAttribute>()?.Name ?? renamer(method), DynamicCustomFunction.Create(method.IsStatic ? null : target, method), readOnly: true);
        }
    }

    /// <summary>A property hidden by a derived class gives way to it; indexers are not members.</summary>
    private static IEnumerable<PropertyInfo> Declared(PropertyInfo[] properties, Type type) =>
        properties.Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsPublic: true })
            .GroupBy(property => property.Name)
            .Select(group => group.OrderByDescending(property => property.DeclaringType == type).First());

    private static bool Accepts(MemberInfo member, MemberFilterDelegate? filter) =>
        member.GetCustomAttribute<ScriptMemberIgnoreAttribute>() is null && (filter is null || filter(member));
}
