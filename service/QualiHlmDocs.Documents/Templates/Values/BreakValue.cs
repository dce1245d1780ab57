namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>The end of a page.</summary>
internal sealed class BreakValue : ShapedValue
{
    internal override string? PlainText => null;

    internal override string Words => "un saut de page";

    internal override void Write(ValuePen pen)
    {
        pen.LeaveText();
        pen.Markup($"<{pen.Frame.Prefix}br {pen.Frame.Prefix}type=\"page\"/>");
        pen.EnterText();
    }
}
