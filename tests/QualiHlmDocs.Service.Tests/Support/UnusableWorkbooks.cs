using System.IO.Compression;
using System.Text;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>Files called workbooks that no plan can be read from, each wrong in one way.</summary>
internal static class UnusableWorkbooks
{
    /// <summary>Large enough to stop a reader that inflates first and counts afterwards; a few hundred kilobytes as a file.</summary>
    private const int BombBytes = 768 << 20;

    private static readonly Dictionary<string, Lazy<byte[]>> Made = new Dictionary<string, Func<byte[]>>
    {
        ["vide"] = () => [],
        ["pas un zip"] = () => Encoding.UTF8.GetBytes("Réf.;Action;Pilote\nA-01;Repeindre les halls;M. Exemple\n"),
        ["chiffré"] = Encrypted,
        ["tronqué"] = () => Exemple()[..(Exemple().Length / 2)],
        ["bombe"] = () => Replaced(WorksheetOf(Exemple()), Bomb),
        ["DOCTYPE"] = () => Replaced(WorksheetOf(Exemple()), entry => Write(entry, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")),
        ["entrées ../"] = () => Added("../../intrus.xml", "<x/>"),
        ["sans plan"] = () => WithoutPlan(),
        ["docx nommé xlsx"] = () => Docx.Of("Ceci est un document."),
    }.ToDictionary(pair => pair.Key, pair => new Lazy<byte[]>(pair.Value));

    public static IEnumerable<string> Names => Made.Keys;

    /// <summary>The file of that name; made once, for the bomb takes its time.</summary>
    public static byte[] Named(string name) => Made[name].Value;

    /// <summary>Refused for their size rather than for what they are.</summary>
    public static bool IsTooLarge(string name) => name == "bombe";

    private static byte[] Exemple() => File.ReadAllBytes(Project.Exemple);

    // What Excel writes behind a password: an OLE compound file with a stream « EncryptedPackage ».
    private static byte[] Encrypted()
    {
        var file = new byte[3 * 512];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        file[24] = 0x3E;
        file[26] = 0x03;
        (file[28], file[29]) = (0xFE, 0xFF);
        file[30] = 9;
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(file, 512);
        return file;
    }

    private static string WorksheetOf(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return zip.Entries.First(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).FullName;
    }

    private static byte[] Replaced(string part, Action<ZipArchiveEntry> write) => Changed(zip =>
    {
        zip.GetEntry(part)?.Delete();
        write(zip.CreateEntry(part, CompressionLevel.Fastest));
    });

    private static byte[] Added(string name, string text) => Changed(zip => Write(zip.CreateEntry(name), text));

    private static byte[] Changed(Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(Exemple());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(zip);
        }

        return stream.ToArray();
    }

    private static void Bomb(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        stream.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"u8);
        var spaces = new byte[1 << 20];
        Array.Fill(spaces, (byte)' ');
        for (var written = 0; written < BombBytes; written += spaces.Length)
        {
            stream.Write(spaces);
        }

        stream.Write("</sheetData></worksheet>"u8);
    }

    private static void Write(ZipArchiveEntry entry, string text)
    {
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    // A workbook in order, about something else.
    private static byte[] WithoutPlan()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip.CreateEntry("[Content_Types].xml"), """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
                """);
            Write(zip.CreateEntry("_rels/.rels"), """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
                """);
            Write(zip.CreateEntry("xl/workbook.xml"), """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Courses" sheetId="1" r:id="rId1"/></sheets></workbook>
                """);
            Write(zip.CreateEntry("xl/_rels/workbook.xml.rels"), """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                """);
            Write(zip.CreateEntry("xl/worksheets/sheet1.xml"), """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Pommes</t></is></c><c r="B1"><v>3</v></c></row></sheetData></worksheet>
                """);
        }

        return stream.ToArray();
    }
}
