using QualiHlmDocs.Documents.Templates.Tags;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Templates.Programs;

/// <summary>A value that is nothing but names and dots, such as <c>action.pilote.nom</c>: read without Scriban's evaluator.</summary>
/// <param name="root">The same object for the same name throughout a program.</param>
/// <param name="members">The names after it.</param>
/// <param name="tag">Its tag, to say so when a name is missing.</param>
internal sealed class PathValue(ScriptVariableGlobal root, string[] members, Tag tag)
{
    public ScriptVariableGlobal Root { get; } = root;

    // The program's own names are interned: then two names are one object, and are compared without being read.
    public string[] Members { get; } = [.. members.Select(member => string.IsInterned(member) ?? member)];

    public Tag Tag { get; } = tag;
}
