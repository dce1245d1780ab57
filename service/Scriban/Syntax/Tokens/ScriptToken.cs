using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An operator or a punctuation mark.</summary>
public class ScriptToken : ScriptVerbatim
{
    internal ScriptToken(TokenType tokenType, string value)
        : base(value) => TokenType = tokenType;

    internal TokenType TokenType { get; }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit((ScriptNode)this);
}
