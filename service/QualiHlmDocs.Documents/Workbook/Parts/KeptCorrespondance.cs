using System.Text;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>
/// A correspondance as a workbook keeps it: a hidden defined name whose formula is the JSON, in texts of at most 255
/// characters joined by « &amp; ». Excel and LibreOffice both carry it along when they save.
/// </summary>
internal static class KeptCorrespondance
{
    public const string Name = "QualiHlm_Correspondance";

    // Excel's longest text in a formula.
    private const int LongestText = 255;

    public static string ToFormula(string json)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        foreach (var c in json)
        {
            var written = c == '"' ? "\"\"" : c.ToString();
            if (text.Length + written.Length > LongestText)
            {
                texts.Add(text.ToString());
                text.Clear();
            }

            text.Append(written);
        }

        return string.Join("&", texts.Append(text.ToString()).Select(part => '"' + part + '"'));
    }

    /// <summary>The JSON of a formula; null when it is not a joining of texts.</summary>
    public static string? OfFormula(string formula)
    {
        var json = new StringBuilder();
        var position = 0;
        while (true)
        {
            position = Spaces(formula, position);
            if (position >= formula.Length || formula[position++] != '"')
            {
                return null;
            }

            position = Text(formula, position, json);
            position = position < 0 ? position : Spaces(formula, position);
            if (position < 0 || position == formula.Length)
            {
                return position < 0 ? null : json.ToString();
            }

            if (formula[position++] != '&')
            {
                return null;
            }
        }
    }

    // The position behind the closing quote; -1 without one.
    private static int Text(string formula, int position, StringBuilder json)
    {
        for (; position < formula.Length; position++)
        {
            if (formula[position] != '"')
            {
                json.Append(formula[position]);
            }
            else if (position + 1 < formula.Length && formula[position + 1] == '"')
            {
                json.Append('"');
                position++;
            }
            else
            {
                return position + 1;
            }
        }

        return -1;
    }

    private static int Spaces(string formula, int position)
    {
        while (position < formula.Length && char.IsWhiteSpace(formula[position]))
        {
            position++;
        }

        return position;
    }
}
