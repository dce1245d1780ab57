using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>Finds the flows of a part in which two braces stand at all; the others cost a scan of their bytes.</summary>
internal sealed class FlowReader(PartMarkup part, bool isRelationships)
{
    private readonly List<Flow> _flows = [];

    public List<Flow> Read()
    {
        for (var i = 0; i < part.Elements.Length; i++)
        {
            ref var element = ref part.Elements[i];
            if (element.Kind == ElementKind.Paragraph)
            {
                ReadParagraph(i);
            }

            ReadAttributes(i);
            ReadPlainText(i);
        }

        return _flows;
    }

    private void ReadParagraph(int paragraph)
    {
        ref var element = ref part.Elements[paragraph];
        if (element.IsEmpty || !HasBraces(element.OpenEnd, element.CloseStart))
        {
            return;
        }

        var text = new Flow(element.IsDrawing ? SlotKind.PlainText : SlotKind.Run, paragraph);
        var code = new Flow(SlotKind.FieldCode, paragraph);
        for (var i = paragraph + 1; i < element.After; i++)
        {
            if (Skips(i))
            {
                i = part.Elements[i].After - 1;
            }
            else
            {
                AddTo(text, code, i);
            }
        }

        Keep(text);
        Keep(code);
    }

    // Deleted text is no text; what stands in a text box is a flow of its own.
    private bool Skips(int element) => part.Elements[element].Kind is
        ElementKind.Deleted or ElementKind.Paragraph or ElementKind.TextBox or ElementKind.ParagraphProperties or ElementKind.RunProperties;

    private void AddTo(Flow text, Flow code, int element)
    {
        var (carrier, kind) = (part.Elements[element], part.Elements[element].Kind);
        switch (kind)
        {
            case ElementKind.Text:
                text.AddText(part, element, carrier.OpenEnd, carrier.CloseStart);
                break;
            case ElementKind.FieldCode:
                code.AddText(part, element, carrier.OpenEnd, carrier.CloseStart);
                break;
            case ElementKind.Tab:
                text.AddElement(part, element, '\t');
                break;
            case ElementKind.Break:
                text.AddElement(part, element, '\n');
                break;
            case ElementKind.NoBreakHyphen:
                text.AddElement(part, element, '-');
                break;
            case ElementKind.SoftHyphen:
                text.AddElement(part, element, '\u00AD');
                break;
        }
    }

    private void ReadAttributes(int element)
    {
        ref var it = ref part.Elements[element];
        if (!HasBraces(it.Start, it.OpenEnd) && !(isRelationships && part.Bytes(it.Start, it.OpenEnd).IndexOf("%7B%7B"u8) >= 0))
        {
            return;
        }

        foreach (var attribute in XmlAttribute.Of(part, element))
        {
            var name = part.Bytes(attribute.NameStart, attribute.NameEnd);
            var flow = new Flow(isRelationships && name.SequenceEqual("Target"u8) ? SlotKind.Address : SlotKind.Attribute, element);
            flow.AddText(part, element, attribute.ValueStart, attribute.ValueEnd);
            if (flow.Kind == SlotKind.Address)
            {
                // Word's own dialogue writes « {{ » so.
                flow.DecodePercents();
            }

            Keep(flow);
        }
    }

    // Document properties, chart titles kept as plain elements: any text outside paragraphs.
    private void ReadPlainText(int element)
    {
        ref var it = ref part.Elements[element];
        if (it.IsEmpty || it.After != element + 1 || it.Kind is ElementKind.Text or ElementKind.FieldCode || !HasBraces(it.OpenEnd, it.CloseStart))
        {
            return;
        }

        // Word's own deleted text keeps its tags: they are deleted too.
        if (part.Name(element).EndsWith("delText"u8) || part.Name(element).EndsWith("delInstrText"u8))
        {
            return;
        }

        var flow = new Flow(SlotKind.PlainText, element);
        flow.AddText(part, element, it.OpenEnd, it.CloseStart);
        Keep(flow);
    }

    private void Keep(Flow flow)
    {
        if (flow.Text.Contains("{{", StringComparison.Ordinal))
        {
            _flows.Add(flow);
        }
    }

    private bool HasBraces(int start, int end)
    {
        var bytes = part.Bytes(start, end);
        var first = bytes.IndexOf((byte)'{');
        return first >= 0 && bytes[(first + 1)..].IndexOf((byte)'{') >= 0;
    }
}
