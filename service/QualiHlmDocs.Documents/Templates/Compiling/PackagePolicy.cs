using System.Text;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>
/// What a template may not hand on to documents: macros are left out, and a template file (.dotx, .docm) becomes a
/// document. Everything else is copied.
/// </summary>
internal sealed class PackagePolicy
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private readonly HashSet<string> _dropped = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]> _replaced = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads what the policy is about; null, with a finding, when the package is broken there.</summary>
    public static PackagePolicy? TryRead(TemplatePackage package, TemplateReport report)
    {
        try
        {
            return Of(package, report);
        }
        catch (Exception fault) when (fault is PackageFaultException or MarkupFaultException)
        {
            PackageWords.Report(report, (fault as PackageFaultException)?.Fault ?? PackageFault.Corrupt);
            return null;
        }
    }

    private static PackagePolicy Of(TemplatePackage package, TemplateReport report)
    {
        var policy = new PackagePolicy();
        foreach (var entry in package.Entries)
        {
            var type = package.Opc.ContentTypeOf(entry.Name) ?? string.Empty;
            if (type is "application/vnd.ms-office.vbaProject" or "application/vnd.ms-word.vbaData+xml" || entry.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            {
                policy._dropped.Add(entry.Name);
                policy._dropped.Add(entry.Name[..(entry.Name.LastIndexOf('/') + 1)] + "_rels/" + entry.Name[(entry.Name.LastIndexOf('/') + 1)..] + ".rels");
            }
        }

        if (policy._dropped.Count > 0)
        {
            report.Add(TemplateFindings.MacrosRemoved, "le modèle contient des macros ; les documents produits n’en ont pas", "Rien à faire, si le modèle n’a pas besoin de ses macros.");
        }

        policy.Rewrite(package);
        return policy;
    }

    public IEnumerable<OutputEntry> Entries(TemplatePackage package) =>
        from entry in package.Entries
        where !_dropped.Contains(entry.Name)
        select new OutputEntry(entry.Name, entry, _replaced.GetValueOrDefault(entry.Name));

    private void Rewrite(TemplatePackage package)
    {
        foreach (var entry in package.Entries.Where(entry => entry.Name == "[Content_Types].xml" || (_dropped.Count > 0 && entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))))
        {
            var xml = Utf8Xml.From(entry.ReadAll());
            var edits = new Placing.Edits();
            var part = PartMarkup.Read(xml, 64);
            if (Edit(part, edits))
            {
                _replaced[entry.Name] = edits.Applied(xml);
            }
        }
    }

    private bool Edit(PartMarkup part, Placing.Edits edits)
    {
        var changed = false;
        for (var i = 0; i < part.Elements.Length; i++)
        {
            foreach (var attribute in XmlAttribute.Of(part, i))
            {
                var (name, value) = (Encoding.UTF8.GetString(part.Bytes(attribute.NameStart, attribute.NameEnd)), attribute.Value(part));
                if (name == "ContentType" && value != Main && PartKind.IsMain(value))
                {
                    edits.Remove(attribute.ValueStart, attribute.ValueEnd);
                    edits.InsertBytes(attribute.ValueStart, Encoding.UTF8.GetBytes(Main));
                    changed = true;
                }
                else if (name is "PartName" or "Target" && _dropped.Any(dropped => dropped.EndsWith(value.TrimStart('/'), StringComparison.OrdinalIgnoreCase)))
                {
                    edits.Remove(part.Elements[i].Start, part.Elements[i].End);
                    changed = true;
                }
            }
        }

        return changed;
    }
}
