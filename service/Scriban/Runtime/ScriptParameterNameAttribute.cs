namespace Scriban.Runtime;

/// <summary>The name under which templates know a parameter, where it is not the .NET one.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class ScriptParameterNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
