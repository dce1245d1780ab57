namespace Scriban.Syntax;

/// <summary>Which blanks around a code block are dropped.</summary>
public enum ScriptWhitespaceMode
{
    None,

    /// <summary>All of them, line ends included: « - ».</summary>
    Greedy,

    /// <summary>Those of the line: « ~ ».</summary>
    NonGreedy,
}
