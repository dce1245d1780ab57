namespace Scriban.Syntax;

/// <summary>A node without children: a token, a name, a literal.</summary>
public interface IScriptTerminal;
