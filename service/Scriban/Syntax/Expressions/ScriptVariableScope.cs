namespace Scriban.Syntax;

/// <summary>Where a variable lives.</summary>
public enum ScriptVariableScope
{
    /// <summary>In the objects pushed on the context, visible everywhere.</summary>
    Global,

    /// <summary>In the function or page being run; written with « $ ».</summary>
    Local,
}
