using System.Globalization;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>Styles as Word saves them: mostly the list of the styles that are not used.</summary>
internal static class StylesPart
{
    private static readonly string[] Own =
        ["Expediteur", "Destinataire", "Reference", "Objet", "Corps", "Signature", "Titre", "Cellule"];

    private static readonly string[] Families =
    [
        "Light Shading", "Light List", "Light Grid", "Medium Shading 1", "Medium Shading 2", "Medium List 1", "Medium List 2",
        "Medium Grid 1", "Medium Grid 2", "Medium Grid 3", "Dark List", "Colorful Shading", "Colorful List", "Colorful Grid",
        "Grid Table 1 Light", "Grid Table 2", "Grid Table 3", "Grid Table 4", "Grid Table 5 Dark", "Grid Table 6 Colorful",
        "Grid Table 7 Colorful", "List Table 1 Light", "List Table 2", "List Table 3", "List Table 4", "List Table 5 Dark",
        "List Table 6 Colorful", "List Table 7 Colorful",
    ];

    private static readonly string[] Numbered = ["heading", "toc", "index", "List", "List Bullet", "List Number", "List Continue", "Body Text"];

    public static string Content(string names) =>
        $"""<w:styles {names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"""
        + """<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376">"""
        + string.Concat(LatentNames().Select(name => $"""<w:lsdException w:name="{name}" w:semiHidden="1" w:uiPriority="39" w:unhideWhenUsed="1"/>"""))
        + "</w:latentStyles>"
        + """<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"""
        + """<w:style w:type="table" w:default="1" w:styleId="TableauNormal"><w:name w:val="Normal Table"/></w:style><w:style w:type="table" w:styleId="Grilledutableau"><w:name w:val="Table Grid"/><w:basedOn w:val="TableauNormal"/></w:style>"""
        + string.Concat(Own.Select(Style)) + "</w:styles>";

    private static IEnumerable<string> LatentNames() =>
        Numbered.SelectMany(name => Enumerable.Range(1, 9).Select(number => string.Create(CultureInfo.InvariantCulture, $"{name} {number}")))
            .Concat(Families.SelectMany(name => Enumerable.Range(1, 6).Select(number => string.Create(CultureInfo.InvariantCulture, $"{name} Accent {number}")).Prepend(name)));

    private static string Style(string id) =>
        $"""<w:style w:type="paragraph" w:customStyle="1" w:styleId="{id}"><w:name w:val="{id}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="60" w:after="60"/></w:pPr><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/><w:sz w:val="22"/></w:rPr></w:style>""";
}
