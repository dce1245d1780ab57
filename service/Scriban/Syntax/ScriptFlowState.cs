namespace Scriban.Syntax;

/// <summary>Why the statements that follow are skipped.</summary>
public enum ScriptFlowState
{
    None,
    Break,
    Continue,
    Return,
}
