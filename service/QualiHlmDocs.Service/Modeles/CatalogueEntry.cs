using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Templates;

namespace QualiHlmDocs.Service.Modeles;

/// <summary>A template of the catalogue: its declaration, and its file, read and compiled when it is first asked for.</summary>
public sealed class CatalogueEntry
{
    private readonly Lazy<(OfferedModele? Modele, ImmutableArray<Finding> Findings)> _file;

    internal CatalogueEntry(DeclaredModele declared, string path, bool isOwn)
    {
        (Declared, Path, IsOwn) = (declared, path, isOwn);
        _file = new(Compile);
    }

    public DeclaredModele Declared { get; }

    /// <summary>The Word file.</summary>
    public string Path { get; }

    /// <summary>True for the organisme's own.</summary>
    public bool IsOwn { get; }

    /// <summary>The same letter, one for each of another kind of addressee; null for those who are not written to.</summary>
    public CatalogueEntry? For(PorteeModele portee) => portee switch
    {
        PorteeModele.Association => With(portee, "association.adresse"),
        PorteeModele.Site => With(portee, "site.adresse"),
        PorteeModele.Representant => With(portee, "destinataire.adresse"),
        _ => null,
    };

    /// <summary>The template; false, with what is wrong in it, when it cannot be used.</summary>
    public bool TryOpen([NotNullWhen(true)] out OfferedModele? modele, out ImmutableArray<Finding> findings)
    {
        (modele, findings) = _file.Value;
        return modele is not null;
    }

    /// <summary>Where a document made of it comes from.</summary>
    public ModeleOrigin OriginOf(OfferedModele modele) =>
        new(Declared.Code, Declared.Version, Convert.ToHexStringLower(SHA256.HashData(modele.Bytes.Span)));

    // What a declaration requires of its own addressees is not asked of others; an address is.
    private CatalogueEntry With(PorteeModele portee, string address) => new(
        Declared with { Portee = portee, Exige = [.. Declared.Exige.Where(IsOfPlan), address] }, Path, IsOwn);

    private static bool IsOfPlan(string name) => !(name.StartsWith("representant.", StringComparison.Ordinal)
        || name.StartsWith("destinataire.", StringComparison.Ordinal) || name.StartsWith("association.", StringComparison.Ordinal) || name.StartsWith("site.", StringComparison.Ordinal));

    private (OfferedModele? Modele, ImmutableArray<Finding> Findings) Compile()
    {
        var (bytes, name) = (File.ReadAllBytes(Path), System.IO.Path.GetFileName(Path));
        var compilation = CompiledTemplate.Compile(bytes, name);
        return compilation.Template is { } template
            ? (new(name, bytes, template), compilation.Findings)
            : (null, [CatalogueFindings.Broken(Declared.Code, compilation.Findings.FirstOrDefault()?.Message ?? string.Empty), .. compilation.Findings]);
    }
}
