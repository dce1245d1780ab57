using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// Tracked changes of a template are accepted: what was inserted stays, what was deleted goes. A document made from it
/// has no changes to review.
/// </summary>
internal static class Revisions
{
    /// <returns>True when there was any.</returns>
    public static bool Accept(PartMarkup part, Edits edits)
    {
        var any = false;
        for (var i = 0; i < part.Elements.Length; i++)
        {
            ref var element = ref part.Elements[i];
            switch (element.Kind)
            {
                case ElementKind.Inserted:
                    edits.Remove(element.Start, element.OpenEnd);
                    edits.Remove(element.CloseStart, element.End);
                    break;
                case ElementKind.Deleted when element.Parent >= 0 && part.Elements[element.Parent].Kind == ElementKind.RowProperties:
                    var row = part.Elements[element.Parent].Parent;
                    edits.Remove(part.Elements[row].Start, part.Elements[row].End);
                    break;
                case ElementKind.Deleted or ElementKind.Revision:
                    edits.Remove(element.Start, element.End);
                    break;
                default:
                    continue;
            }

            any = true;
        }

        return any;
    }
}
