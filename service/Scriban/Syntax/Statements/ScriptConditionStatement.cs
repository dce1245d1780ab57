namespace Scriban.Syntax;

/// <summary>A statement that chooses among blocks.</summary>
public abstract class ScriptConditionStatement : ScriptStatement
{
    private protected ScriptConditionStatement() => CanOutput = false;
}
