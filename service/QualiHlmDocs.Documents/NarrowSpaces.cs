using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents;

/// <summary>
/// A document set with wide unbreakable spaces, set with narrow ones where the <em>Lexique</em> has them: before
/// <c>; ! ?</c> and between groups of digits. The template's own text and the values alike, whoever typed them.
/// </summary>
internal static class NarrowSpaces
{
    // In the text of elements alone: an attribute may be a name that something refers to.
    private static readonly Regex Text = new(">[^<]+<", RegexOptions.CultureInvariant);
    private static readonly Regex Thin = new(@"\u00A0(?=[;!?])|(?<=\d)\u00A0(?=\d{3}(?!\d))", RegexOptions.CultureInvariant);

    // Of our own making: only what is written in the file bounds it.
    private static readonly PackageLimits Own = new() { MaxPackageBytes = int.MaxValue, MaxInflatedBytes = int.MaxValue, MaxRatio = int.MaxValue };

    public static ReadOnlyMemory<byte> In(ReadOnlyMemory<byte> docx)
    {
        var package = ZipPackage.TryOpen(docx, Own).Package ?? throw new InvalidOperationException("The document just rendered cannot be read.");
        var output = new MemoryStream(docx.Length + 1024);
        var zip = new ZipPackageWriter(output);
        foreach (var entry in package.Entries)
        {
            var text = IsPrinted(entry.Name) ? Encoding.UTF8.GetString(entry.ReadAll()) : null;
            if (text is not null && text.Contains('\u00A0', StringComparison.Ordinal))
            {
                zip.Add(entry.Name, Encoding.UTF8.GetBytes(Text.Replace(text, run => Thin.Replace(run.Value, "\u202F"))), CompressionLevel.Fastest);
            }
            else
            {
                zip.AddRaw(entry);
            }
        }

        zip.Finish();
        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }

    private static bool IsPrinted(string name) =>
        name.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !name.Contains("/_rels/", StringComparison.OrdinalIgnoreCase);
}
