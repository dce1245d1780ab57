using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Workbook.Layout;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>
/// Persons or functions in one cell. Lines and semicolons always separate; commas and slashes only where what follows
/// begins another person: « Claire Exemple, responsable qualité » is one, « responsable accueil / proximité » too.
/// </summary>
internal static partial class Pilotes
{
    private static readonly HashSet<string> Functions =
    [
        "responsable", "directeur", "directrice", "direction", "chef", "cheffe", "charge", "chargee", "gardien", "gardienne", "agence", "service",
        "pole", "referent", "referente", "assistant", "assistante", "coordinateur", "coordinatrice", "gestionnaire", "technicien", "technicienne",
        "president", "presidente", "adjoint", "adjointe", "dg", "dga", "dsi", "drh", "daf", "rq", "equipe", "cellule", "departement", "secretaire", "conseiller", "conseillere",
    ];

    // Beyond it a cell holds prose, which is not taken apart.
    private const int LongestLine = 500;

    private static readonly HashSet<string> Civilites = ["m", "mr", "mm", "mme", "mlle", "mmes", "monsieur", "madame"];

    public static ImmutableArray<string> Split(string text)
    {
        var pilotes = ImmutableArray.CreateBuilder<string>();
        foreach (var line in text.Split(['\n', '\r', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            pilotes.AddRange(SplitLine(line).SelectMany(Prenoms.SplitPersons));
        }

        return [.. pilotes.Distinct()];
    }

    private static List<string> SplitLine(string line)
    {
        var groups = new List<string>();
        var current = new StringBuilder();
        var separator = string.Empty;
        foreach (var piece in Pieces(line))
        {
            if (piece.Trim() is "," or "/" || piece.Trim().Length == 0)
            {
                separator = piece;
                continue;
            }

            if (current.Length > 0 && BeginsAnother(current.ToString(), separator, piece))
            {
                groups.Add(current.ToString().Trim());
                current.Clear();
            }

            current.Append(current.Length > 0 ? separator : string.Empty).Append(piece);
        }

        groups.Add(current.ToString().Trim());
        groups.RemoveAll(group => group.Length == 0);
        return groups;
    }

    private static bool BeginsAnother(string current, string separator, string next)
    {
        // A slash without spaces ties words of a function together: « Qualité/Sécurité ».
        var isTight = separator == "/";
        return KindOf(next) switch
        {
            PartKind.Function => KindOf(current) == PartKind.Function || current.Contains(',', StringComparison.Ordinal) || current.Contains('(', StringComparison.Ordinal) || separator.Contains('/', StringComparison.Ordinal),
            PartKind.Name => !isTight || KindOf(current) == PartKind.Name,
            _ => false,
        };
    }

    private static PartKind KindOf(string part)
    {
        var first = NameKey.Words(part).FirstOrDefault(word => word is not ("le" or "la" or "les" or "l")) ?? string.Empty;
        return Functions.Contains(first) ? PartKind.Function
            : Civilites.Contains(first) || char.IsUpper(part.TrimStart()[0]) ? PartKind.Name
            : PartKind.Other;
    }

    // Commas and slashes outside brackets, kept among the pieces.
    private static string[] Pieces(string line) => line.Length <= LongestLine ? Separators().Split(line) : [line];

    [GeneratedRegex(@"(\s*[,/]\s*)(?![^(]*\))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();

    private enum PartKind { Name, Function, Other }
}
