namespace Scriban.Runtime;

/// <summary>The name under which templates know a member, where the renamer would give another.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScriptMemberNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
