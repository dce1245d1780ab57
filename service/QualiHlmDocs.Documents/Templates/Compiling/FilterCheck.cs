using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Running;
using QualiHlmDocs.Documents.Templates.Tags;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>What follows our filters in a tag: as many values as they take, under names that they know.</summary>
internal static class FilterCheck
{
    public static bool Check(Tag tag, TemplateReport report)
    {
        var isGood = true;
        foreach (var use in FilterUse.In(tag))
        {
            if (FrenchFilters.All.TryGetValue(use.Name, out var filter) && Fault(use, filter) is { } fault)
            {
                report.Add(ValueFindings.BadArguments, tag, fault, "Corrigez ce qui suit le nom du filtre ; le guide des modèles en donne la forme.");
                isGood = false;
            }
            else if (use.Name == "image" && SaysNothing(tag, use))
            {
                report.Add(ValueFindings.NoAlternative, tag, "cette image n’a pas de texte de remplacement", "Ajoutez par exemple « alt: \"Logo de l’organisme\" ».");
            }
        }

        return isGood;
    }

    private static string? Fault(FilterUse use, Filter filter)
    {
        if (use.Labels.FirstOrDefault(label => !filter.Parameters.Contains(label)) is { } unknown)
        {
            var nearest = NearestName.To(unknown, [.. filter.Parameters]);
            return $"le filtre « {filter.Name} » n’a pas d’argument « {unknown} »{(nearest is null ? string.Empty : $" (voulez-vous dire « {nearest} » ?)")}";
        }

        var (given, most) = (use.Arguments + use.Labels.Count, filter.ParameterCount - 1);
        return !use.IsPlain ? null
            : given > most ? $"le filtre « {filter.Name} » est suivi de {given} {(given < 2 ? "valeur" : "valeurs")}, et {(most == 0 ? "n’en attend aucune" : $"{most} au plus sont attendues")}"
            : given < filter.Needed ? $"le filtre « {filter.Name} » attend une valeur après lui"
            : null;
    }

    private static bool SaysNothing(Tag tag, FilterUse use) =>
        use.Arguments < 3 && !use.Labels.Contains("alt") && (tag.Flow.Kind != SlotKind.Attribute || tag.Flow.Text.Remove(tag.First, tag.After - tag.First).Trim().Length == 0);
}
