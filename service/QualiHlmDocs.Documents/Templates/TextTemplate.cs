using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>
/// A text (of a mail) with the tags, filters and rules of Word templates: each line is a paragraph, and one that holds
/// nothing but the tag of a block vanishes with it. Compiled once, rendered many times.
/// </summary>
public sealed class TextTemplate
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace W = Word;

    private readonly CompiledTemplate _document;

    private TextTemplate(CompiledTemplate document) => _document = document;

    /// <summary>Compiles a text typed by its author. Findings count its lines as paragraphs.</summary>
    /// <param name="text">The whole text; its lines end as they like.</param>
    /// <param name="name">Its name, for findings.</param>
    public static TextTemplateCompilation Compile(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var compilation = CompiledTemplate.Compile(DocumentOf(text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')), name);
        return new TextTemplateCompilation(compilation.Template is { } document ? new TextTemplate(document) : null, compilation.Findings);
    }

    /// <summary>Produces a text, its lines ended by line feeds.</summary>
    /// <param name="data">As for a Word template.</param>
    /// <param name="options">Culture and date.</param>
    /// <param name="ct">Raises <see cref="OperationCanceledException"/>.</param>
    public TextRendering Render(IReadOnlyDictionary<string, object?> data, RenderOptions options, CancellationToken ct = default)
    {
        var rendering = _document.Render(data, options, ct);
        return new TextRendering(rendering.Bytes is { } bytes ? TextOf(bytes) : null, rendering.Findings);
    }

    // The least that is a Word document.
    private static byte[] DocumentOf(string[] lines)
    {
        using var bytes = new MemoryStream();
        var zip = new ZipPackageWriter(bytes);
        zip.Add("[Content_Types].xml", Encoding.UTF8.GetBytes(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"), CompressionLevel.Fastest);
        zip.Add("_rels/.rels", Encoding.UTF8.GetBytes(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Target=\"word/document.xml\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>"), CompressionLevel.Fastest);
        var body = new XElement(W + "body", lines.Select(Paragraph));
        zip.Add("word/document.xml", Encoding.UTF8.GetBytes(new XElement(W + "document", new XAttribute(XNamespace.Xmlns + "w", Word), body).ToString(SaveOptions.DisableFormatting)), CompressionLevel.Fastest);
        zip.Finish();
        return bytes.ToArray();
    }

    private static XElement Paragraph(string line) => new(
        W + "p", line.Length == 0 ? null : new XElement(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), line)));

    private static string TextOf(ReadOnlyMemory<byte> docx)
    {
        var main = ZipPackage.TryOpen(docx, PackageLimits.Default).Package?.Find("word/document.xml")
            ?? throw new InvalidOperationException("A document of our own is no package.");
        using var part = main.Open();
        var paragraphs = XDocument.Load(part, LoadOptions.PreserveWhitespace).Descendants(W + "p");
        return string.Join('\n', paragraphs.Select(paragraph => string.Concat(paragraph.Descendants().Select(Written))));
    }

    private static string Written(XElement element) => element.Name.LocalName switch
    {
        "t" => element.Value,
        "br" => "\n",
        "tab" when element.Parent?.Name == W + "r" => "\t",
        "noBreakHyphen" => "-",
        _ => string.Empty,
    };
}

/// <summary>What compiling a text gave.</summary>
/// <param name="Template">Null when a finding of severity Blocking keeps it from being used.</param>
/// <param name="Findings">All the errors of the text at once.</param>
public sealed record TextTemplateCompilation(TextTemplate? Template, ImmutableArray<Finding> Findings);

/// <summary>What producing a text gave.</summary>
/// <param name="Text">Null when a finding of severity Blocking kept it from being made.</param>
/// <param name="Findings">All that was met.</param>
public sealed record TextRendering(string? Text, ImmutableArray<Finding> Findings);
