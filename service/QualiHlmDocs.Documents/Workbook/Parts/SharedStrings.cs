using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Workbook.Markup;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>The table of texts that cells point to.</summary>
internal static class SharedStrings
{
    public static Texts Read(ZipPackageEntry? part, TextBudget budget, CancellationToken ct)
    {
        var texts = new Texts();
        if (part is null)
        {
            return texts;
        }

        using var xml = new XmlScanner(part.Open(), budget);
        var reading = new TextReading(xml, budget);
        while (xml.Read())
        {
            if (!xml.IsStart("si"u8))
            {
                continue;
            }

            texts.Share(reading.OfElement() is { IsEmpty: false } text ? new string(text) : string.Empty);
            if (texts.SharedCount > budget.Limits.MaxSharedStrings)
            {
                throw TextBudget.TooLarge();
            }

            ct.ThrowIfCancellationRequested();
        }

        return texts;
    }
}
