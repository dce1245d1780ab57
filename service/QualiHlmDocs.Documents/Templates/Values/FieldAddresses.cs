using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>
/// Tags inside the codes of fields: a value may finish what a field says, but never make it fetch a file or a picture, nor
/// lead a link where none may lead.
/// </summary>
internal sealed partial class FieldAddresses(Edits edits, TemplateReport report)
{
    /// <summary>Takes a tag over; false when its value goes as it is.</summary>
    public bool TryPlace(Tag tag)
    {
        if (tag.Flow.Kind != SlotKind.FieldCode || !tag.IsValue)
        {
            return false;
        }

        if (Fetching().IsMatch(tag.Flow.Text))
        {
            report.Add(ValueFindings.RemoteTarget, tag, "cette balise est dans un champ qui va chercher un fichier, une image ou des données", "Retirez la balise de ce champ ; pour une image, employez le filtre « image ».");
            return true;
        }

        if (!Address().IsMatch(tag.Flow.Text[..tag.First]))
        {
            return false;
        }

        edits.Insert(tag.Position, new Piece.Shape(ShapeStep.LinkStarts));
        edits.Insert(tag.Position, new Piece.Value(tag));
        edits.Insert(tag.Position, new Piece.Shape(ShapeStep.LinkKept, tag));
        return true;
    }

    [GeneratedRegex(@"\b(INCLUDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DDE|DDEAUTO|DATABASE|EMBED|RD|MACROBUTTON)\s", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Fetching();

    // Where the address of a link begins: « HYPERLINK " ».
    [GeneratedRegex(@"HYPERLINK\s+[""«“]?\s*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
