using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Content controls that hold a tag: bound to XML data, Word would put the old text back on opening; shown as a
/// placeholder, it would print grey. Both marks go.
/// </summary>
internal static class ContentControls
{
    public static void Free(PartMarkup part, Edits edits, IReadOnlyList<Tag> tags)
    {
        var controls = new HashSet<int>();
        foreach (var tag in tags)
        {
            for (var i = part.Enclosing(tag.Carrier, ElementKind.Control); i >= 0; i = part.Enclosing(part.Elements[i].Parent, ElementKind.Control))
            {
                controls.Add(i);
            }
        }

        foreach (var control in controls)
        {
            var properties = control + 1;
            for (var i = properties + 1; properties < part.Elements.Length && i < part.Elements[properties].After; i++)
            {
                if (part.Elements[properties].Kind == ElementKind.ControlProperties && part.Elements[i].Kind is ElementKind.DataBinding or ElementKind.Placeholder)
                {
                    edits.Remove(part.Elements[i].Start, part.Elements[i].End);
                }
            }
        }
    }
}
