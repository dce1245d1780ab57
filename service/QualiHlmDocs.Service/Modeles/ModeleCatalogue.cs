using System.Collections.Immutable;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Modeles;

/// <summary>
/// Every document that can be made: the program's templates, and over them the organisme's own of
/// <see cref="ServiceSettings.Modeles"/>. Read once.
/// </summary>
public sealed class ModeleCatalogue
{
    private const string DossierCode = "dossier-candidature";

    private readonly Dictionary<string, CatalogueEntry> _byCode = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    public ModeleCatalogue(ServiceSettings settings)
    {
        AddFolder(ProgramFiles.Templates, isOwn: false);
        if (settings.Modeles is { } own && Directory.Exists(own))
        {
            AddFolder(own, isOwn: true);
            AddCopies(own);
        }

        All = [.. _byCode.Values.OrderBy(entry => entry.Declared.Etapes[0]).ThenBy(entry => entry.Declared.Genre).ThenBy(entry => entry.Declared.Code, StringComparer.Ordinal)];
    }

    /// <summary>In the order of the cycle's steps.</summary>
    public ImmutableArray<CatalogueEntry> All { get; }

    /// <summary>What is wrong with declarations, and what an organisme should know of its own templates.</summary>
    public ImmutableArray<Finding> Findings => [.. _findings];

    /// <summary>The dossier that the comité de labellisation receives.</summary>
    public CatalogueEntry Dossier => Find(DossierCode) ?? throw new InvalidOperationException($"The template {DossierCode} is not installed.");

    /// <summary>Null for a code that no template has.</summary>
    public CatalogueEntry? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The letter of that type, for the scope asked; null for none.</summary>
    public CatalogueEntry? Letter(string type, PorteeModele? portee)
    {
        var letters = All.Where(entry => entry.Declared.Type == type).ToList();
        return letters.Find(entry => entry.Declared.Portee == (portee ?? PorteeModele.Representant))
            ?? (portee is { } asked ? letters.FirstOrDefault()?.For(asked) : letters.FirstOrDefault());
    }

    private void AddFolder(string folder, bool isOwn)
    {
        foreach (var declaration in Files(folder, "*.json"))
        {
            var name = Path.GetFileNameWithoutExtension(declaration);
            var (modele, findings) = DeclarationReader.Read(File.ReadAllBytes(declaration), name);
            _findings.AddRange(findings);
            var docx = Path.ChangeExtension(declaration, ".docx");
            if (modele is not null && File.Exists(docx))
            {
                _byCode[modele.Code] = new(modele, docx, isOwn);
            }
            else if (modele is not null)
            {
                _findings.Add(CatalogueFindings.MissingFile(modele.Code));
            }
        }
    }

    // A file that bears the name of one of ours stands for it, with our declaration.
    private void AddCopies(string folder)
    {
        foreach (var docx in Files(folder, "*.docx").Where(path => !File.Exists(Path.ChangeExtension(path, ".json"))))
        {
            var code = Path.GetFileNameWithoutExtension(docx);
            if (!_byCode.TryGetValue(code, out var ours))
            {
                _findings.Add(CatalogueFindings.Undeclared(Path.GetFileName(docx)));
                continue;
            }

            _byCode[code] = new(ours.Declared, docx, isOwn: true);
            var stamp = ModeleStamp.TryRead(File.ReadAllBytes(docx));
            if (stamp is null)
            {
                _findings.Add(CatalogueFindings.Unstamped(code));
            }
            else if (stamp.Version < ours.Declared.Version)
            {
                _findings.Add(CatalogueFindings.Outdated(code, stamp.Version, ours.Declared.Version));
            }
        }
    }

    // Word leaves « ~$… » beside an open file.
    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Where(path => !Path.GetFileName(path).StartsWith('~')).Order(StringComparer.Ordinal);
}
