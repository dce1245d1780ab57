namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>A link of the text to a page or a mailbox.</summary>
/// <param name="address">Checked before (<see cref="Addresses"/>).</param>
/// <param name="text">What a reader sees.</param>
internal sealed class LinkValue(string address, string text) : ShapedValue
{
    internal override string PlainText => text;

    internal override string Words => "un lien";

    internal override void Write(ValuePen pen)
    {
        if (pen.Frame.IsInLink)
        {
            // A link inside a link is none; the outer one is the template's.
            pen.Text(text);
            return;
        }

        pen.LeaveRun();
        Open(pen, address);
        pen.EnterRun(pen.LinkLook(pen.Frame.RunLook));
        pen.Text(text);
        pen.LeaveRun();
        Close(pen);
        pen.EnterRun();
    }

    internal static void Open(ValuePen pen, string address)
    {
        var dialect = pen.Frame.Dialect;
        var id = pen.Additions.RelateOutside(pen.Part, dialect.Relationships + "/hyperlink", address);
        pen.Markup($"<{pen.Frame.Prefix}hyperlink xmlns:r=\"{dialect.Relationships}\" r:id=\"{id}\" {pen.Frame.Prefix}history=\"1\">");
    }

    internal static void Close(ValuePen pen) => pen.Markup($"</{pen.Frame.Prefix}hyperlink>");
}
