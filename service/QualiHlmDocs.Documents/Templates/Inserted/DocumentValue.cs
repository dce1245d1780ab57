using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Inserted;

/// <summary>A whole document, which takes the place of the paragraph of its tag.</summary>
internal sealed class DocumentValue(SourceDocument source) : ShapedValue
{
    internal override string? PlainText => null;

    internal override string Words => "un document";

    internal override void Write(ValuePen pen) => throw Misplaced("un document à insérer se place seul dans son paragraphe");

    internal override bool WriteBlock(ValuePen pen)
    {
        try
        {
            new DocumentInsert(source, pen).Write();
            return true;
        }
        catch (PackageFaultException)
        {
            throw SourceDocument.NotADocument("ce document est abîmé");
        }
    }
}
