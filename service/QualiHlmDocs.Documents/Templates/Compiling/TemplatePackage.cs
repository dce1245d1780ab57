using System.Xml;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>The Word file of a template: its entries in the order they are written, and the parts that have tags.</summary>
internal sealed class TemplatePackage
{
    private TemplatePackage(OpcPackage package) => Opc = package;

    public OpcPackage Opc { get; }

    /// <summary>Opens a Word file; null, with a finding, when it is none.</summary>
    public static TemplatePackage? TryOpen(ReadOnlyMemory<byte> bytes, TemplateLimits limits, TemplateReport report)
    {
        var opening = ZipPackage.TryOpen(bytes, limits.Package);
        if (opening.Package is not { } zip)
        {
            PackageWords.Report(report, opening.Fault ?? PackageFault.NotAPackage);
            return null;
        }

        try
        {
            var opc = new OpcPackage(zip);
            if (opc.MainPart is { } main && PartKind.IsMain(opc.ContentTypeOf(main.Name)))
            {
                return new TemplatePackage(opc);
            }

            report.Add(TemplateFindings.Unusable, "ce fichier n’est pas un document Word", "Enregistrez le modèle dans Word au format .docx ou .dotx.");
        }
        catch (PackageFaultException fault)
        {
            PackageWords.Report(report, fault.Fault);
        }

        return null;
    }

    /// <summary>The content types first, as the Office applications write it; the rest as it was.</summary>
    public IEnumerable<ZipPackageEntry> Entries =>
        Opc.Zip.Entries.OrderBy(entry => entry.Name == "[Content_Types].xml" ? 0 : 1);

    /// <summary>What the names of copies of a part may begin with, so that none is taken: <c>word/charts/chart1-</c>.</summary>
    public string FreeStem(string part)
    {
        var stem = part[..part.LastIndexOf('.')] + "-";
        while (Opc.Zip.Entries.Any(entry => entry.Name.StartsWith(stem, StringComparison.OrdinalIgnoreCase)))
        {
            stem += "-";
        }

        return stem;
    }

    /// <summary>The markup of a part in which tags may stand; null when two braces stand nowhere in it, or it is broken.</summary>
    public static PartMarkup? TryRead(ZipPackageEntry entry, PartKind kind, TemplateLimits limits, TemplateReport report)
    {
        if (entry.Size > limits.MaxPartBytes)
        {
            report.Add(TemplateFindings.TooLarge, kind.Words, $"Cette partie du modèle dépasse {limits.MaxPartBytes / (1024 * 1024)} Mo.", "Allégez le modèle.");
            return null;
        }

        try
        {
            var xml = Utf8Xml.From(entry.ReadAll());
            if (!kind.IsAlwaysRead && !MayHaveTags(xml))
            {
                return null;
            }

            Utf8Xml.Check(xml);
            return PartMarkup.Read(xml, limits.MaxXmlDepth);
        }
        catch (Exception fault) when (fault is XmlException or MarkupFaultException)
        {
            report.Add(TemplateFindings.BrokenPart, kind.Words, "Cette partie du modèle n’est pas du XML valide, ou contient une déclaration interdite (DOCTYPE).", "Ouvrez le modèle dans Word et enregistrez-le de nouveau.");
        }
        catch (PackageFaultException fault)
        {
            PackageWords.Report(report, fault.Fault);
        }

        return null;
    }

    private static bool MayHaveTags(ReadOnlySpan<byte> xml)
    {
        var first = xml.IndexOf((byte)'{');
        return (first >= 0 && xml[(first + 1)..].IndexOf((byte)'{') >= 0) || xml.IndexOf("%7B%7B"u8) >= 0;
    }
}
