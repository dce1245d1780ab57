using System.Text;
using QualiHlmDocs.Documents.Templates.Running;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>What values with a shape write with: markup, text that is escaped, and what their part must have besides.</summary>
internal sealed class ValuePen(OutputBuffer output, TextEscape escape, Identities identities)
{
    /// <summary>What surrounds the tag whose value is being written.</summary>
    public RunFrame Frame
    {
        get => field ?? throw new InvalidOperationException("No value is being written.");
        set;
    }

    /// <summary>What the document being made needs beyond its template; set when a document begins.</summary>
    public Additions Additions
    {
        get => field ?? throw new InvalidOperationException("No document is being made.");
        set;
    }

    /// <summary>The part being written.</summary>
    public string Part { get; set; } = string.Empty;

    public Identities Identities { get; } = identities;

    private string W => Frame.Prefix;

    /// <summary>Text of the data, escaped for a place.</summary>
    public void Text(string text, SlotKind slot = SlotKind.Run) => escape.Write(text, slot);

    /// <summary>Markup of ours: nothing of the data may stand in it.</summary>
    public void Markup(string xml)
    {
        var room = output.Reserve(xml.Length * 3);
        output.Advance(Encoding.UTF8.GetBytes(xml, room));
    }

    /// <summary>The look of a link: the template's style for links, or blue and underlined where it has none.</summary>
    public string LinkLook(PropertyList? look)
    {
        if (look is null)
        {
            return string.Empty;
        }

        if (Additions.Styles.Character("Hyperlink") is { } style)
        {
            return look.With("rStyle", $"<{W}rStyle {W}val=\"{System.Security.SecurityElement.Escape(style)}\"/>").ToXml(W);
        }

        look = look.Has("color") ? look : look.With("color", $"<{W}color {W}val=\"0563C1\"/>");
        return (look.Has("u") ? look : look.With("u", $"<{W}u {W}val=\"single\"/>")).ToXml(W);
    }

    /// <summary>Out of the text element, into its run.</summary>
    public void LeaveText() => Markup($"</{W}t>");

    public void EnterText() => Markup($"<{W}t xml:space=\"preserve\">");

    /// <summary>Out of the run, into what holds it.</summary>
    public void LeaveRun() => Markup($"</{W}t></{W}r>");

    /// <summary>Another run with the formatting of the tag.</summary>
    public void EnterRun() => EnterRun(Frame.RunProperties);

    public void EnterRun(string properties) => Markup($"<{W}r>{properties}<{W}t xml:space=\"preserve\">");
}
