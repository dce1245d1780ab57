using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>Ways to fill an object for templates.</summary>
public static class ScriptObjectExtensions
{
    /// <summary>Sets a member; a read-only one stays as it is for templates, not for the host.</summary>
    public static void SetValue(this IScriptObject @this, string member, object? value, bool readOnly)
    {
        ArgumentNullException.ThrowIfNull(@this);
        if (@this is ScriptObject plain)
        {
            plain.SetValue(member, value, readOnly);
        }
        else if (!@this.TrySetValue(HostContext.Instance, default, member, value, readOnly))
        {
            throw new ArgumentException($"Unable to set the value of the member `{member}`.", nameof(member));
        }
    }

    public static bool TryGetValue(this IScriptObject @this, string key, out object? value)
    {
        ArgumentNullException.ThrowIfNull(@this);
        if (@this is IDictionary<string, object?> dictionary)
        {
            return dictionary.TryGetValue(key, out value);
        }

        return @this.TryGetValue(HostContext.Instance, default, key, out value);
    }

    /// <summary>
    /// Copies the members of a dictionary, of a script object, of a plain object, or the static members of a type.
    /// One level deep: nested .NET objects stay what they are.
    /// </summary>
    public static void Import(
        this IScriptObject script, object? obj, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null)
    {
        switch (obj)
        {
            case null:
                break;
            case IScriptObject other:
                script.Import(other);
                break;
            case JsonElement json:
                script.Import(json);
                break;
            case IDictionary<string, object?> dictionary:
                foreach (var (key, value) in dictionary)
                {
                    script.SetValue(key, value, readOnly: false);
                }

                break;
            default:
                MemberImport.Import(script, obj, ScriptMemberImportFlags.All, filter, renamer);
                break;
        }
    }

    public static void Import(
        this IScriptObject script,
        object obj,
        ScriptMemberImportFlags flags,
        MemberFilterDelegate? filter = null,
        MemberRenamerDelegate? renamer = null) =>
        MemberImport.Import(script, obj, flags, filter, renamer);

    /// <summary>Copies the members of another object, except over those that are read-only.</summary>
    public static void Import(this IScriptObject @this, IScriptObject other)
    {
        ArgumentNullException.ThrowIfNull(@this);
        ArgumentNullException.ThrowIfNull(other);
        foreach (var member in other.GetMembers().ToArray())
        {
            if (@this.CanWrite(member) && other.TryGetValue(member, out var value))
            {
                @this.SetValue(member, value, readOnly: false);
            }
        }
    }

    public static void Import(this IScriptObject script, JsonElement json)
    {
        if (JsonValues.Read(json) is not IScriptObject other)
        {
            throw new ArgumentException("Only a JSON object can be imported.", nameof(json));
        }

        script.Import(other);
    }

    /// <summary>Makes a delegate callable under a name.</summary>
    public static void Import(this IScriptObject script, string member, Delegate function) =>
        script.SetValue(member, DynamicCustomFunction.Create(function), readOnly: true);
}
