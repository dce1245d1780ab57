using System.Buffers;
using System.Collections.Frozen;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R42MissingPiece() : Controle(
    "R42", Severity.Blocking,
    "Pièce du dossier absente ou mal nommée",
    "Chaque pièce obligatoire de l’étape est reçue et datée ; le nom de son fichier est admis par SharePoint. La liste officielle des pièces étant celle de l’USH, elle se tient dans la feuille « Pièces ».",
    $"{Source.CahierDesCharges} ; Microsoft, noms de fichiers dans SharePoint")
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\"*:<>?|\t\n\r");

    private static readonly FrozenSet<string> Reserved = new[] { "CON", "PRN", "AUX", "NUL", "DESKTOP.INI", ".LOCK" }
        .Concat(Enumerable.Range(0, 10).SelectMany(digit => new[] { $"COM{digit}", $"LPT{digit}" })).ToFrozenSet();

    public override IEnumerable<Finding> Check(Examination examined) =>
        from piece in examined.Plan.Pieces
        where IsOfStep(piece, examined.Etape)
        from finding in Lacks(piece)
        select finding;

    private static bool IsOfStep(Piece piece, EtapeCycle? etape) =>
        etape is not { } step || piece.Etape is not { } its || step.Phase.Contains(its);

    private IEnumerable<Finding> Lacks(Piece piece)
    {
        var named = Naming.Quote(string.IsNullOrWhiteSpace(piece.Intitule) ? piece.Code : piece.Intitule);
        if (piece.Obligatoire == true && piece.Recue != true)
        {
            yield return Raise(
                piece.Origine.PlaceOf(nameof(Piece.Recue)),
                $"La pièce obligatoire {named} n’est pas reçue.",
                $"Obtenez cette pièce, puis indiquez « oui » et sa date.");
        }

        if (piece.Recue == true && piece.Date is null)
        {
            yield return Raise(
                piece.Origine.PlaceOf(nameof(Piece.Date)),
                $"La pièce {named} est reçue, mais n’est pas datée.",
                $"Indiquez la date du document.");
        }

        if (!IsValidName(FileName(piece.Lien)))
        {
            yield return Raise(
                piece.Origine.PlaceOf(nameof(Piece.Lien)),
                $"Le nom de fichier {Naming.Quote(FileName(piece.Lien))} de la pièce {named} n’est pas admis par SharePoint.",
                $"Renommez le fichier sans les signes \" * : < > ? / \\ |, ni espace ou point à la fin.");
        }
    }

    // The last segment of an address, without its query, or of a path.
    private static string FileName(string lien)
    {
        var path = Uri.TryCreate(lien, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? Uri.UnescapeDataString(uri!.AbsolutePath) // TryCreate succeeded
            : lien;
        return path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
    }

    private static bool IsValidName(string name) =>
        name.Length == 0
        || (!name.AsSpan().ContainsAny(Forbidden)
            && !name.StartsWith(' ') && !name.EndsWith(' ') && !name.EndsWith('.')
            && !name.StartsWith("~$", StringComparison.Ordinal)
            && !name.Contains("_vti_", StringComparison.OrdinalIgnoreCase)
            && !Reserved.Contains(name.ToUpperInvariant()));
}
