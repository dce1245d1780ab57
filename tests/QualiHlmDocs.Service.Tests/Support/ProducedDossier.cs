using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>A dossier as Word opens it.</summary>
internal sealed class ProducedDossier
{
    private ProducedDossier(IReadOnlyList<string> paragraphs, IReadOnlyList<string> faults) => (Paragraphs, Faults) = (paragraphs, faults);

    /// <summary>The text of each paragraph of the body, spaces made one.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>The whole text, paragraph after paragraph.</summary>
    public string Text => string.Join('\n', Paragraphs);

    /// <summary>What the format's own rules object to.</summary>
    public IReadOnlyList<string> Faults { get; }

    public static ProducedDossier Open(string path)
    {
        using var document = WordprocessingDocument.Open(path, isEditable: false);
        var body = document.MainDocumentPart?.Document.Body ?? throw new InvalidOperationException("A Word document has a body.");
        return new(
            [.. body.Descendants<Paragraph>().Select(paragraph => Spaced(paragraph.InnerText))],
            [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")]);
    }

    /// <summary>Text whose typography does not count: French adds non-breaking spaces and curly apostrophes.</summary>
    public static string Spaced(string text) =>
        string.Join(' ', text.Replace('’', '\'').Split([' ', '\u00a0', '\u202f', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
