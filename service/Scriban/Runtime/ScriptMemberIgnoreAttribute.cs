namespace Scriban.Runtime;

/// <summary>Keeps a .NET member out of the sight of templates.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class ScriptMemberIgnoreAttribute : Attribute;
