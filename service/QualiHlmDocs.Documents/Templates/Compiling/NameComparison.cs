using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>Holds the names that a template asks for against those that data offer.</summary>
internal sealed class NameComparison(TemplateReport report, OfferedNames offered)
{
    public void Compare(IEnumerable<NameUse> uses)
    {
        // Of a tag that is not understood, nothing says which of its words are names.
        var faulty = report.Located.Where(fault => fault.Finding.Severity == Severity.Blocking).Select(fault => fault.Tag).ToHashSet();
        foreach (var use in uses.Where(use => !faulty.Contains(use.Tag)))
        {
            Compare(use);
        }
    }

    private void Compare(NameUse use)
    {
        if (!offered.TryFind(use.Path, out var word))
        {
            ReportUnknown(use);
        }
        else if (word is { Kind: TemplateNameKind.Value } && use.IsLooped)
        {
            report.Add(TemplateFindings.NotAList, use.Tag, $"« {Written(use.Path)} » est une valeur simple : une boucle ne peut pas la parcourir", "Parcourez une liste, ou affichez cette valeur sans « for ».");
        }
        else if (word is { Kind: TemplateNameKind.List } && use.Kind == TemplateNameKind.Record)
        {
            report.Add(TemplateFindings.NotARecord, use.Tag, $"« {Written(use.Path)} » est une liste : ses mots se lisent sur chacun de ses éléments", "Parcourez d’abord la liste par une boucle « for », puis nommez le mot après le nom de l’élément.");
        }
        else if (word is { Kind: TemplateNameKind.Value } && use.Kind == TemplateNameKind.Record)
        {
            report.Add(TemplateFindings.NotARecord, use.Tag, $"« {Written(use.Path)} » est une valeur simple : rien ne peut la suivre après un point", "Affichez la valeur elle-même, ou employez un filtre.");
        }
    }

    private void ReportUnknown(NameUse use)
    {
        if (use.MayMiss)
        {
            return;
        }

        var among = use.Path.LastIndexOf('.') is > 0 and var dot ? $", parmi les mots de « {Written(use.Path[..dot])} »" : string.Empty;
        var nearest = offered.Nearest(use.Path);
        var meant = nearest is null ? string.Empty : $" (voulez-vous dire « {nearest} » ?)";
        report.Add(
            TemplateFindings.NotOffered, use.Tag, $"« {Last(use.Path)} » n’existe pas dans {offered.Source}{among}{meant}",
            $"{(nearest is null ? "Corrigez le nom" : $"Écrivez « {nearest} »")}, ou contrôlez le modèle avec les données auxquelles il est destiné.");
    }

    private static string Written(string path) => path.Replace("[]", string.Empty, StringComparison.Ordinal);

    private static string Last(string path) => Written(path)[(Written(path).LastIndexOf('.') + 1)..];
}
