using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Sommaires;

/// <summary>
/// A copy of a Word document to be printed by a program that, unlike Word, does not refresh tables of contents (LibreOffice
/// prints them as they were saved). The copy's tables list the headings that the document has, and their page numbers are
/// fields that the printer works out from its own pages. The document itself stays as it is.
/// </summary>
public static class PrintCopy
{
    /// <param name="docx">A Word document.</param>
    /// <returns>The copy; the document itself when it has no table of contents, or none that can be refreshed.</returns>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> docx)
    {
        if (ZipPackage.TryOpen(docx, PackageLimits.Default).Package is not { } zip)
        {
            return docx;
        }

        try
        {
            var package = new OpcPackage(zip);
            return package.MainPart is { } main && Refreshed(package, main) is { } body ? With(zip, main, body) : docx;
        }
        catch (Exception fault) when (fault is PackageFaultException or XmlException)
        {
            // Whoever prints it will say what is wrong with it.
            return docx;
        }
    }

    private static XDocument? Refreshed(OpcPackage package, ZipPackageEntry main)
    {
        var document = Read(main);
        if (document.Root is not { } root)
        {
            return null;
        }

        var tables = TocField.In(root).Where(table => table.Switches.IsSupported).ToList();
        if (tables.Count == 0)
        {
            return null;
        }

        var styles = new WordStyles(Part(package, main, "styles"));
        var headings = HeadingList.In(root, styles, new ListLabels(Part(package, main, "numbering"), styles), tables);
        var isChanged = false;
        foreach (var table in tables)
        {
            isChanged |= new TocEntries(table, styles).Replace(headings);
        }

        return isChanged ? document : null;
    }

    private static XElement? Part(OpcPackage package, ZipPackageEntry main, string kind) =>
        package.RelationshipsOf(main.Name).Where(relationship => !relationship.IsExternal && relationship.Kind == kind)
            .Select(relationship => package.Zip.Find(relationship.Target)).OfType<ZipPackageEntry>().Select(entry => Read(entry).Root).FirstOrDefault();

    private static XDocument Read(ZipPackageEntry entry)
    {
        using var content = entry.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private static ReadOnlyMemory<byte> With(ZipPackage zip, ZipPackageEntry main, XDocument body)
    {
        var copy = new MemoryStream();
        var writer = new ZipPackageWriter(copy);
        foreach (var entry in zip.Entries)
        {
            if (entry == main)
            {
                using var part = writer.Open(entry.Name, CompressionLevel.Fastest);
                using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
                body.Save(xml);
            }
            else
            {
                writer.AddRaw(entry);
            }
        }

        writer.Finish();
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }
}
