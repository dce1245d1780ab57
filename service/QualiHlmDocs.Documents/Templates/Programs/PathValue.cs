using QualiHlmDocs.Documents.Templates.Tags;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Templates.Programs;

/// <summary>A value that is nothing but names and dots, such as <c>action.pilote.nom</c>: read without Scriban's evaluator.</summary>
internal sealed class PathValue(string root, string[] members, Tag tag)
{
    public ScriptVariableGlobal Root { get; } = new(root);

    public string[] Members { get; } = members;

    /// <summary>Its tag, to say so when a name is missing.</summary>
    public Tag Tag { get; } = tag;
}
