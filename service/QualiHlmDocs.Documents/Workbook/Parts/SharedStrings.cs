using System.Collections.Immutable;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>The table of texts that cells point to.</summary>
internal static class SharedStrings
{
    public static ImmutableArray<string> Read(ZipPackageEntry? part, TextBudget budget, CancellationToken ct)
    {
        if (part is null)
        {
            return [];
        }

        var strings = ImmutableArray.CreateBuilder<string>();
        using var xml = PackageXml.Open(part);
        while (xml.Read())
        {
            budget.CheckDepth(xml.Depth);
            if (!xml.IsElement("si"))
            {
                continue;
            }

            strings.Add(xml.AllText(budget));
            if (strings.Count > budget.Limits.MaxSharedStrings)
            {
                throw TextBudget.TooLarge();
            }

            ct.ThrowIfCancellationRequested();
        }

        return strings.ToImmutable();
    }
}
