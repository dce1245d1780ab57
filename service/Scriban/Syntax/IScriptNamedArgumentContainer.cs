namespace Scriban.Syntax;

/// <summary>A node that takes arguments by name.</summary>
public interface IScriptNamedArgumentContainer
{
    ScriptList<ScriptNamedArgument> NamedArguments { get; set; }
}
