namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>A box, ticked or not, that a reader of the document may tick in turn.</summary>
internal sealed class CheckBoxValue(bool isTicked) : ShapedValue
{
    internal const string Ticked = "\u2612";
    internal const string Empty = "\u2610";

    // Word's own font for the two signs.
    private const string Font = "MS Gothic";
    private const string Namespace = "http://schemas.microsoft.com/office/word/2010/wordml";

    internal bool IsTicked => isTicked;

    internal override string PlainText => isTicked ? Ticked : Empty;

    internal override string Words => "une case";

    internal override void Write(ValuePen pen)
    {
        var w = pen.Frame.Prefix;
        var look = pen.Frame.RunLook?.With("rFonts", $"<{w}rFonts {w}ascii=\"{Font}\" {w}eastAsia=\"{Font}\" {w}hAnsi=\"{Font}\" {w}hint=\"eastAsia\"/>").ToXml(w) ?? string.Empty;
        pen.LeaveRun();
        pen.Markup($"<{w}sdt><{w}sdtPr><w14:checkbox xmlns:w14=\"{Namespace}\"><w14:checked w14:val=\"{(isTicked ? 1 : 0)}\"/><w14:checkedState w14:val=\"2612\" w14:font=\"{Font}\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"{Font}\"/></w14:checkbox></{w}sdtPr><{w}sdtContent>");
        pen.EnterRun(look);
        pen.Text(PlainText);
        pen.LeaveRun();
        pen.Markup($"</{w}sdtContent></{w}sdt>");
        pen.EnterRun();
    }
}
