namespace QualiHlmDocs.Documents.Templates;

/// <summary>A name of the data that a template asks for.</summary>
/// <param name="Path">
/// As reached from the data: <c>organisme.raison_sociale</c>, <c>actions</c>, <c>actions[].pilotes</c> for what each item has.
/// </param>
/// <param name="Kind">How the template uses it.</param>
/// <param name="Places">Where, in words, each place once, in the order of the document.</param>
public sealed record TemplateName(string Path, TemplateNameKind Kind, System.Collections.Immutable.ImmutableArray<string> Places);

/// <summary>How a template uses a name. Ordered: a later member says more.</summary>
public enum TemplateNameKind
{
    /// <summary>Printed, compared, given to a filter.</summary>
    Value,

    /// <summary>Asked for its members.</summary>
    Record,

    /// <summary>Gone through by a loop.</summary>
    List,
}
