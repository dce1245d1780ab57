using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Modeles;

/// <summary>The templates installed with the program, each compiled once, when it is first asked for.</summary>
public sealed class OfferedModeles
{
    private readonly Lazy<CompiledTemplate> _dossierCandidature = new(() => Compile(ProgramFiles.DossierCandidature));

    /// <summary>The dossier that the comité de labellisation receives.</summary>
    public CompiledTemplate DossierCandidature => _dossierCandidature.Value;

    private static CompiledTemplate Compile(string path)
    {
        var compilation = CompiledTemplate.Compile(File.ReadAllBytes(path), Path.GetFileName(path));
        return compilation.Template
            ?? throw new InvalidOperationException($"The template {path} cannot be used: {string.Join(" ", compilation.Findings.Select(finding => finding.Message))}");
    }
}
