namespace Scriban.Runtime;

/// <summary>What a layer of names is.</summary>
internal enum ScopeFrameKind
{
    Global,
    Loop,
    Parameter,

    /// <summary>The variables created inside a function with parameters; its object is made when the first one is set.</summary>
    FunctionVariables,
}
