using System.Xml;

namespace QualiHlmDocs.Documents.Templates.Charts;

/// <summary>Texts of data inside charts and their sheets.</summary>
internal static class ChartText
{
    /// <summary>Without the characters that no XML may hold; lines become spaces.</summary>
    public static string Clean(string text) => string.Concat(text.ReplaceLineEndings(" ").Select((c, i) =>
        XmlConvert.IsXmlChar(c) ? c.ToString()
        : char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? text[i..(i + 2)]
        : string.Empty));
}
