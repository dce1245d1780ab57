using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>A workbook of the project with a few cells typed over, as a person does it: everything else keeps its bytes.</summary>
internal static class EditedWorkbook
{
    /// <param name="workbook">The original.</param>
    /// <param name="edits">« Actions!H10 » and what is typed there; null empties the cell.</param>
    public static byte[] Of(byte[] workbook, IEnumerable<(string Cell, object? Value)> edits)
    {
        var parts = PartsOf(workbook);
        foreach (var (cell, value) in edits)
        {
            var (sheet, reference) = (cell.Split('!')[0], cell.Split('!')[1]);
            var name = PartOf(parts, sheet);
            parts[name] = Typed(parts[name], reference, value);
        }

        return WorkbookBuilder.Zip(parts.Select(part => KeyValuePair.Create(part.Key, Encoding.UTF8.GetBytes(part.Value))));
    }

    private static string Typed(string sheet, string reference, object? value)
    {
        var cell = new Regex($"<c r=\"{reference}\"(?<attributes>(?: [a-z]+=\"[^\"]*\")*)\\s*(?:/>|>.*?</c>)", RegexOptions.Singleline | RegexOptions.CultureInvariant);
        var found = cell.Match(sheet);
        found.Success.Should().BeTrue("a fixture types over cells that exist, and {0} is one", reference);
        var style = Regex.Match(found.Groups["attributes"].Value, " s=\"[0-9]+\"").Value;
        return cell.Replace(sheet, _ => value switch
        {
            null => string.Empty,
            string text => $"<c r=\"{reference}\"{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
            _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{reference}\"{style}><v>{value}</v></c>"),
        }, 1);
    }

    private static string PartOf(Dictionary<string, string> parts, string sheet)
    {
        var entry = Regex.Matches(parts["xl/workbook.xml"], "<(?:x:)?sheet [^>]*>").Select(match => match.Value).Single(tag => tag.Contains($"name=\"{sheet}\"", StringComparison.Ordinal));
        var id = Regex.Match(entry, "r:id=\"([^\"]*)\"").Groups[1].Value;
        var relationship = Regex.Matches(parts["xl/_rels/workbook.xml.rels"], "<Relationship [^>]*>").Select(match => match.Value).Single(tag => tag.Contains($"Id=\"{id}\"", StringComparison.Ordinal));
        var target = Regex.Match(relationship, "Target=\"([^\"]*)\"").Groups[1].Value;
        return target.StartsWith('/') ? target[1..] : "xl/" + target;
    }

    private static Dictionary<string, string> PartsOf(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }
}
