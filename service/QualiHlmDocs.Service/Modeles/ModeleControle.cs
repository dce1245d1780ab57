using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Templates;

namespace QualiHlmDocs.Service.Modeles;

/// <summary>What is told to the author of a template, by the command and over HTTP alike.</summary>
/// <param name="IsUsable">No finding keeps it from being rendered.</param>
/// <param name="Noms">Every name that it uses.</param>
/// <param name="Constats">Everything found, at its place.</param>
internal sealed record ModeleControle(bool IsUsable, ImmutableArray<NomEmploye> Noms, ImmutableArray<Finding> Constats)
{
    /// <param name="docx">The template.</param>
    /// <param name="name">Its file's name.</param>
    /// <param name="offered">What its names are held against; null to list them only.</param>
    public static ModeleControle Of(ReadOnlyMemory<byte> docx, string name, OfferedNames? offered)
    {
        var control = CompiledTemplate.Control(docx, name, offered);
        return new(control.IsUsable, [.. control.Names.Select(one => NomEmploye.Of(one, offered))], control.Findings);
    }
}

/// <summary>A name that a template uses.</summary>
/// <param name="Nom">As reached from the data: « actions[].pilotes » for what each action has.</param>
/// <param name="Type">« valeur », « liste » or « objet »: what the vocabulary says, or else how the template uses it.</param>
/// <param name="Lieux">Where, each place once.</param>
/// <param name="Connu">Whether it is offered; null when names were compared with nothing.</param>
/// <param name="Proche">The name that was probably meant by one that is not offered.</param>
public sealed record NomEmploye(string Nom, string Type, ImmutableArray<string> Lieux, bool? Connu, string? Proche)
{
    internal static NomEmploye Of(TemplateName name, OfferedNames? offered)
    {
        OfferedWord? word = null;
        var isOffered = offered?.TryFind(name.Path, out word);
        return new(name.Path, KindOf(word?.Kind ?? name.Kind), name.Places, isOffered, isOffered == false ? offered?.Nearest(name.Path) : null);
    }

    private static string KindOf(TemplateNameKind kind) => kind switch
    {
        TemplateNameKind.List => "liste",
        TemplateNameKind.Record => "objet",
        _ => "valeur",
    };
}
