namespace Scriban.Syntax;

/// <summary>A word that opens or ends a statement.</summary>
public class ScriptKeyword(string value) : ScriptVerbatim(value)
{
    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);
}
