using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>
/// What Word puts into documents and a loop makes difficult: each as what stands in the body of a loop over « items », whose
/// « i.nom » it shows once at least, with the parts it needs.
/// </summary>
internal static class Hazards
{
    private const string Value = "<w:r><w:t xml:space=\"preserve\">{{ i.nom }}</w:t></w:r>";
    private const string Picture = "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>";

    private const string Numbering =
        "<w:numbering xmlns:w=\"" + WordNamespace + "\"><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Numerote\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";

    private const string Styles =
        "<w:styles xmlns:w=\"" + WordNamespace + "\"><w:style w:type=\"paragraph\" w:styleId=\"Numerote\"><w:name w:val=\"Numéroté\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style></w:styles>";

    /// <summary>By name: what stands in the loop, and what the document needs besides.</summary>
    public static IReadOnlyDictionary<string, (string Body, Action<DocxBuilder>? Parts)> All { get; } = new Dictionary<string, (string, Action<DocxBuilder>?)>
    {
        ["proofing, languages and revisions' identifiers"] = ("<w:p w:rsidR=\"00AA11BB\" w14:paraId=\"11111111\" w14:textId=\"77777777\"><w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00AA11BB\"><w:rPr><w:noProof/><w:lang w:val=\"fr-FR\"/></w:rPr><w:t>{{ i.</w:t></w:r><w:proofErr w:type=\"spellEnd\"/><w:r><w:lastRenderedPageBreak/><w:t>nom }}</w:t></w:r></w:p>", null),
        ["insertions and deletions"] = ($"<w:p><w:ins w:id=\"1\" w:author=\"x\">{Value}</w:ins><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>{{{{ i.ancien }}}}</w:delText></w:r></w:del></w:p>", null),
        ["moves"] = ($"<w:p><w:moveFromRangeStart w:id=\"3\" w:author=\"x\" w:name=\"m\"/><w:moveFrom w:id=\"4\" w:author=\"x\"><w:r><w:t>ancien</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id=\"3\"/></w:p><w:p><w:moveToRangeStart w:id=\"5\" w:author=\"x\" w:name=\"m\"/><w:moveTo w:id=\"6\" w:author=\"x\">{Value}</w:moveTo><w:moveToRangeEnd w:id=\"5\"/></w:p>", null),
        ["a simple field"] = ($"<w:p><w:fldSimple w:instr=\" DATE \">{Value}</w:fldSimple></w:p>", null),
        ["a field, its code and its result"] = ($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"https://exemple.fr/{{{{ i.nom }}}}\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Value}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", null),
        ["both branches of an alternative"] = ($"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"9525\" cy=\"9525\"/><wp:docPr id=\"4\" name=\"Zone\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent><w:p>{Value}</w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape id=\"_x0000_s1026\"><v:textbox><w:txbxContent><w:p>{Value}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>", null),
        ["a content control bound to data"] = ($"<w:sdt><w:sdtPr><w:id w:val=\"5\"/><w:showingPlcHdr/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{{AA11BB22-0000-0000-0000-000000000000}}\"/><w:text/></w:sdtPr><w:sdtContent><w:p>{Value}</w:p></w:sdtContent></w:sdt>", null),
        ["a content control in a line"] = ($"<w:p><w:sdt><w:sdtPr><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent>{Value}</w:sdtContent></w:sdt></w:p>", null),
        ["content controls around a row and a cell"] = (TableXml($"<w:sdt><w:sdtPr><w:id w:val=\"6\"/></w:sdtPr><w:sdtContent>{Row($"<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>{Cell("{{ i.nom }}")}</w:sdtContent></w:sdt>")}</w:sdtContent></w:sdt>"), null),
        ["smart tags and custom XML"] = ($"<w:p><w:smartTag w:uri=\"u\" w:element=\"e\">{Value}</w:smartTag><w:customXml w:element=\"e\">{Value}</w:customXml></w:p>", null),
        ["a link outside"] = ($"<w:p><w:hyperlink r:id=\"rIdLien\">{Value}</w:hyperlink></w:p>", docx => docx.Link("rIdLien", "https://exemple.fr/")),
        ["a link whose address has a tag"] = ($"<w:p><w:hyperlink r:id=\"rIdLien\">{Value}</w:hyperlink></w:p>", docx => docx.Link("rIdLien", "https://exemple.fr/{{ i.nom }}")),
        ["a bookmark and what refers to it"] = ($"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"ici\"/>{Value}<w:bookmarkEnd w:id=\"1\"/><w:hyperlink w:anchor=\"ici\"><w:r><w:t>voir</w:t></w:r></w:hyperlink><w:fldSimple w:instr=\" PAGEREF ici \\h \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>", null),
        ["half a bookmark"] = ($"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"dehors\"/>{Value}</w:p>", docx => docx.Xml("<w:p><w:bookmarkEnd w:id=\"1\"/></w:p>")),
        ["a comment"] = ($"<w:p><w:commentRangeStart w:id=\"0\"/>{Value}<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>", docx => docx.Comments("<w:comment w:id=\"0\" w:author=\"x\"><w:p><w:r><w:t>à voir : {{ i.nom }}</w:t></w:r></w:p></w:comment>")),
        ["half a comment"] = ($"<w:p><w:commentRangeStart w:id=\"0\"/>{Value}</w:p>", docx => docx.Xml("<w:p><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>").Comments("<w:comment w:id=\"0\" w:author=\"x\"><w:p><w:r><w:t>à voir</w:t></w:r></w:p></w:comment>")),
        ["a permission"] = ($"<w:p><w:permStart w:id=\"8\" w:edGrp=\"everyone\"/>{Value}<w:permEnd w:id=\"8\"/></w:p>", null),
        ["merged cells"] = ("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
            + Row($"<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p>{Value}</w:p></w:tc>", Cell("a")) + Row("<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>", Cell("b")) + Row("<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc>") + "</w:tbl><w:p/>", null),
        ["a table in a table"] = (TableXml(Row($"<w:tc><w:tcPr/>{TableXml(Row(Cell("{{ i.nom }}")))}<w:p/></w:tc>")), null),
        ["a section and its header"] = ($"<w:p>{Value}</w:p><w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader2.xml\"/><w:type w:val=\"nextPage\"/></w:sectPr></w:pPr></w:p>", docx => docx.Part("header2.xml", "header+xml", "header", $"<w:hdr xmlns:w=\"{WordNamespace}\">{Paragraph("en-tête")}</w:hdr>")),
        ["tabs, breaks and hyphens"] = ($"<w:p><w:r><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/><w:br w:type=\"page\"/></w:r>{Value}</w:p>", null),
        ["hidden text and symbols"] = ($"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>{Value}</w:p>", null),
        ["right to left"] = ($"<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>{{{{ i.nom }}}}</w:t></w:r></w:p>", null),
        ["a footnote"] = ($"<w:p>{Value}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>", docx => docx.Footnotes("<w:footnote w:id=\"2\"><w:p w14:paraId=\"22222222\"><w:bookmarkStart w:id=\"3\" w:name=\"note\"/><w:r><w:t>Note {{ i.nom }}</w:t></w:r><w:bookmarkEnd w:id=\"3\"/></w:p></w:footnote>")),
        ["an endnote"] = ($"<w:p>{Value}<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>", docx => docx.Part("endnotes.xml", "endnotes+xml", "endnotes", $"<w:endnotes xmlns:w=\"{WordNamespace}\"><w:endnote w:id=\"2\">{Paragraph("Note {{ i.nom }}")}</w:endnote></w:endnotes>")),
        ["a numbered list"] = ($"<w:p>{Value}</w:p><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>{Value}</w:p>", docx => docx.Part("numbering.xml", "numbering+xml", "numbering", Numbering).Part("styles.xml", "styles+xml", "styles", Styles)),
        ["a list numbered by its style"] = ($"<w:p>{Value}</w:p><w:p><w:pPr><w:pStyle w:val=\"Numerote\"/></w:pPr>{Value}</w:p>", docx => docx.Part("numbering.xml", "numbering+xml", "numbering", Numbering).Part("styles.xml", "styles+xml", "styles", Styles)),
        ["a drawing"] = ($"<w:p>{Value}<w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"9\" name=\"Forme\" descr=\"{{{{ i.nom }}}}\"/>{Picture}</wp:inline></w:drawing></w:r></w:p>", null),
        ["an object and its shape"] = ($"<w:p>{Value}<w:r><w:object><v:shape id=\"_x0000_i1025\" type=\"#_x0000_t75\"/><o:OLEObject Type=\"Embed\" ProgID=\"Excel.Sheet.12\" ShapeID=\"_x0000_i1025\" DrawAspect=\"Content\" ObjectID=\"_1234\"/></w:object></w:r></w:p>", null),
        ["an equation"] = ($"<w:p>{Value}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>", null),
        ["a form field"] = ($"<w:p><w:bookmarkStart w:id=\"12\" w:name=\"Texte1\"/><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"Texte1\"/><w:enabled/><w:calcOnExit w:val=\"0\"/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Value}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:bookmarkEnd w:id=\"12\"/></w:p>", null),
        ["a chart"] = ($"<w:p>{Value}{DocxCharts.Drawing("Graphique")}</w:p>", docx => docx.WithChart(title: "De {{ i.nom }}")),
        ["a table as the last of a cell"] = (TableXml(Row($"<w:tc><w:tcPr/>{TableXml(Row(Cell("{{ i.nom }}")))}<w:p><w:r><w:t>{{{{ if false }}}}</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p></w:tc>")), null),
    };
}
