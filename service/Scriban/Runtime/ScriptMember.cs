namespace Scriban.Runtime;

/// <summary>The value of a member, and whether templates may change it.</summary>
internal record struct ScriptMember(object? Value, bool IsReadOnly);
