using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Modeles;

/// <summary>The templates installed with the program, each compiled once, when it is first asked for.</summary>
public sealed class OfferedModeles
{
    private readonly Lazy<OfferedModele> _dossierCandidature = new(() => Compile(ProgramFiles.DossierCandidature));

    /// <summary>The dossier that the comité de labellisation receives.</summary>
    public OfferedModele DossierCandidature => _dossierCandidature.Value;

    private static OfferedModele Compile(string path)
    {
        var (bytes, name) = (File.ReadAllBytes(path), Path.GetFileName(path));
        var compilation = CompiledTemplate.Compile(bytes, name);
        return compilation.Template is { } template
            ? new(name, bytes, template)
            : throw new InvalidOperationException($"The template {path} cannot be used: {string.Join(" ", compilation.Findings.Select(finding => finding.Message))}");
    }
}
