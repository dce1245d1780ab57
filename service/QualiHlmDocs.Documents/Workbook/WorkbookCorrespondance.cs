using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>Keeps in a workbook what its columns are, so that no later reading guesses them.</summary>
public static class WorkbookCorrespondance
{
    // What stands before the defined names (ISO/IEC 29500-1 § 18.2.27).
    private static readonly string[] Before = ["sheets", "functionGroups", "externalReferences"];

    /// <summary>
    /// The same workbook with a hidden defined name that holds the correspondance; any earlier one is replaced. Every
    /// other part keeps its very bytes. Null for a workbook of another format than .xlsx or .xlsm, which has no such place.
    /// </summary>
    /// <param name="workbook">A workbook that was read.</param>
    /// <param name="correspondance">What it keeps; <see cref="Correspondance.None"/> takes an earlier one away.</param>
    /// <param name="limits">Those of its reading.</param>
    public static ReadOnlyMemory<byte>? Keep(ReadOnlyMemory<byte> workbook, Correspondance correspondance, WorkbookLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(correspondance);
        if (ZipPackage.TryOpen(workbook, (limits ?? WorkbookLimits.Default).Package).Package is not { } zip
            || new OpcPackage(zip) is not { MainPart: { } main } package || !FileFormats.IsWorkbook(package.ContentTypeOf(main.Name)))
        {
            return null;
        }

        using var output = new MemoryStream();
        var writer = new ZipPackageWriter(output);
        foreach (var entry in zip.Entries)
        {
            if (entry == main)
            {
                writer.Add(entry.Name, Rewritten(main, correspondance), CompressionLevel.Optimal);
            }
            else
            {
                writer.AddRaw(entry);
            }
        }

        writer.Finish();
        return output.ToArray();
    }

    private static byte[] Rewritten(ZipPackageEntry main, Correspondance correspondance)
    {
        XDocument document;
        using (var reader = PackageXml.Open(main))
        {
            document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }

        var root = document.Root ?? throw new InvalidOperationException("A workbook that was read has a root.");
        var names = root.Elements().FirstOrDefault(element => element.Name.LocalName == "definedNames");
        names?.Elements().Where(name => (string?)name.Attribute("name") == KeptCorrespondance.Name).Remove();
        if (correspondance != Correspondance.None)
        {
            names ??= AddedNames(root);
            names.Add(new XElement(root.Name.Namespace + "definedName", new XAttribute("name", KeptCorrespondance.Name), new XAttribute("hidden", "1"), KeptCorrespondance.ToFormula(correspondance.ToJson())));
        }
        else if (names is { IsEmpty: false, HasElements: false })
        {
            names.Remove();
        }

        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = false, NewLineHandling = NewLineHandling.None }))
        {
            document.Save(writer);
        }

        return output.ToArray();
    }

    private static XElement AddedNames(XElement root)
    {
        var names = new XElement(root.Name.Namespace + "definedNames");
        var last = root.Elements().Last(element => Before.Contains(element.Name.LocalName));
        last.AddAfterSelf(names);
        return names;
    }
}
