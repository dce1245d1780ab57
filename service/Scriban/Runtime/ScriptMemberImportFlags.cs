namespace Scriban.Runtime;

/// <summary>Which members of a .NET type are imported.</summary>
[Flags]
public enum ScriptMemberImportFlags
{
    Field = 1,
    Property = 2,
    Method = 4,
    All = Field | Property | Method,

    /// <summary>Methods of instances too, which are left out otherwise.</summary>
    MethodInstance = 8,
}
