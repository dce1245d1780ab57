using System.Collections.Frozen;

namespace QualiHlmDocs.Documents.Templates.Markup;

/// <summary>The kinds of elements by local name, in WordprocessingML, in DrawingML and in whatever else stands inside.</summary>
internal static class ElementNames
{
    private static readonly FrozenDictionary<string, ElementKind> WordKinds = new Dictionary<string, ElementKind>
    {
        ["body"] = ElementKind.Body,
        ["hdr"] = ElementKind.Header,
        ["ftr"] = ElementKind.Footer,
        ["footnote"] = ElementKind.Note,
        ["endnote"] = ElementKind.Note,
        ["comment"] = ElementKind.Comment,
        ["txbxContent"] = ElementKind.TextBox,
        ["p"] = ElementKind.Paragraph,
        ["pPr"] = ElementKind.ParagraphProperties,
        ["r"] = ElementKind.Run,
        ["rPr"] = ElementKind.RunProperties,
        ["t"] = ElementKind.Text,
        ["tab"] = ElementKind.Tab,
        ["br"] = ElementKind.Break,
        ["cr"] = ElementKind.Break,
        ["noBreakHyphen"] = ElementKind.NoBreakHyphen,
        ["softHyphen"] = ElementKind.SoftHyphen,
        ["instrText"] = ElementKind.FieldCode,
        ["fldChar"] = ElementKind.FieldChar,
        ["tbl"] = ElementKind.Table,
        ["tr"] = ElementKind.Row,
        ["tc"] = ElementKind.Cell,
        ["sdt"] = ElementKind.Control,
        ["sdtPr"] = ElementKind.ControlProperties,
        ["sdtContent"] = ElementKind.ControlContent,
        ["id"] = ElementKind.ControlId,
        ["dataBinding"] = ElementKind.DataBinding,
        ["showingPlcHdr"] = ElementKind.Placeholder,
        ["ins"] = ElementKind.Inserted,
        ["moveTo"] = ElementKind.Inserted,
        ["del"] = ElementKind.Deleted,
        ["moveFrom"] = ElementKind.Deleted,
        ["rPrChange"] = ElementKind.Revision,
        ["pPrChange"] = ElementKind.Revision,
        ["sectPrChange"] = ElementKind.Revision,
        ["tblPrChange"] = ElementKind.Revision,
        ["tcPrChange"] = ElementKind.Revision,
        ["trPrChange"] = ElementKind.Revision,
        ["tblPrExChange"] = ElementKind.Revision,
        ["tblGridChange"] = ElementKind.Revision,
        ["numberingChange"] = ElementKind.Revision,
        ["moveFromRangeStart"] = ElementKind.Revision,
        ["moveFromRangeEnd"] = ElementKind.Revision,
        ["moveToRangeStart"] = ElementKind.Revision,
        ["moveToRangeEnd"] = ElementKind.Revision,
        ["cellIns"] = ElementKind.Revision,
        ["cellDel"] = ElementKind.Revision,
        ["cellMerge"] = ElementKind.Revision,
        ["trPr"] = ElementKind.RowProperties,
        ["hyperlink"] = ElementKind.Hyperlink,
        ["smartTag"] = ElementKind.Transparent,
        ["customXml"] = ElementKind.Transparent,
        ["fldSimple"] = ElementKind.Transparent,
        ["dir"] = ElementKind.Transparent,
        ["bdo"] = ElementKind.Transparent,
        ["bookmarkStart"] = ElementKind.BookmarkStart,
        ["bookmarkEnd"] = ElementKind.BookmarkEnd,
        ["commentRangeStart"] = ElementKind.CommentRange,
        ["commentRangeEnd"] = ElementKind.CommentRange,
        ["commentReference"] = ElementKind.CommentReference,
        ["footnoteReference"] = ElementKind.NoteReference,
        ["endnoteReference"] = ElementKind.NoteReference,
        ["permStart"] = ElementKind.PermissionRange,
        ["permEnd"] = ElementKind.PermissionRange,
        ["sectPr"] = ElementKind.SectionProperties,
        ["numId"] = ElementKind.NumberingId,
        ["object"] = ElementKind.Object,
        ["proofErr"] = ElementKind.Noise,
        ["lastRenderedPageBreak"] = ElementKind.Noise,
        ["drawing"] = ElementKind.Ink,
        ["pict"] = ElementKind.Ink,
        ["sym"] = ElementKind.Ink,
        ["ptab"] = ElementKind.Ink,
        ["altChunk"] = ElementKind.Ink,
        ["subDoc"] = ElementKind.Ink,
        ["pgNum"] = ElementKind.Ink,
        ["footnoteRef"] = ElementKind.Ink,
        ["endnoteRef"] = ElementKind.Ink,
        ["separator"] = ElementKind.Ink,
        ["continuationSeparator"] = ElementKind.Ink,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ElementKind> DrawingKinds = new Dictionary<string, ElementKind>
    {
        ["p"] = ElementKind.Paragraph,
        ["pPr"] = ElementKind.ParagraphProperties,
        ["r"] = ElementKind.Run,
        ["rPr"] = ElementKind.RunProperties,
        ["t"] = ElementKind.Text,
        ["br"] = ElementKind.Break,
        ["fld"] = ElementKind.Transparent,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ElementKind> OtherKinds = new Dictionary<string, ElementKind>
    {
        ["docPr"] = ElementKind.DrawingId,
        ["shape"] = ElementKind.LegacyShape,
        ["rect"] = ElementKind.LegacyShape,
        ["oMath"] = ElementKind.Ink,
        ["chart"] = ElementKind.Chart,
    }.ToFrozenDictionary();

    public static ElementKind Word(ReadOnlySpan<char> localName) => Find(WordKinds, localName);

    public static ElementKind Drawing(ReadOnlySpan<char> localName) => Find(DrawingKinds, localName);

    public static ElementKind Elsewhere(ReadOnlySpan<char> localName) => Find(OtherKinds, localName);

    private static ElementKind Find(FrozenDictionary<string, ElementKind> kinds, ReadOnlySpan<char> localName) =>
        kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(localName, out var kind) ? kind : ElementKind.Other;
}
