namespace Scriban.Syntax;

/// <summary>A node that stands alone in a block.</summary>
public abstract class ScriptStatement : ScriptNode
{
    /// <summary>Whether the value of this statement, when it has one, is written.</summary>
    public bool CanOutput { get; protected init; } = true;

    /// <summary>Whether this statement does nothing.</summary>
    public bool CanSkipEvaluation { get; protected set; }
}
