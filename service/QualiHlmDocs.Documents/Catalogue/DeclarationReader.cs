using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Catalogue;

/// <summary>What reading a declaration gave: the declaration, or why there is none.</summary>
public sealed record DeclarationReading(DeclaredModele? Modele, ImmutableArray<Finding> Findings);

/// <summary>Reads the <c>.json</c> beside a template.</summary>
public static class DeclarationReader
{
    private static readonly Regex Code = new("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant);
    private static readonly Regex Fichier = new("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$", RegexOptions.CultureInvariant);
    private static readonly Regex Controle = new(@"^(?:[RW]\d\d|tous)$", RegexOptions.CultureInvariant);

    // The most that a declaration weighs; they are a few lines.
    private const int MaxBytes = 64 << 10;

    /// <summary>Reads a declaration; everything that is wrong in it is told at once.</summary>
    /// <param name="json">The file.</param>
    /// <param name="name">Its name without extension, which the code repeats.</param>
    public static DeclarationReading Read(ReadOnlyMemory<byte> json, string name)
    {
        var place = Place.InWords(name + ".json");
        if (json.Length > MaxBytes)
        {
            return new(null, [CatalogueFindings.D01.At(place, $"La déclaration dépasse {MaxBytes >> 10} Ko.", "Gardez-y les seuls mots que dit le guide des modèles.")]);
        }

        try
        {
            using var document = JsonDocument.Parse(WithoutMark(json), new() { MaxDepth = 4, AllowTrailingCommas = true });
            return Read(new DeclarationWords(document.RootElement, place), name);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return new(null, [CatalogueFindings.D01.At(place, "Cette déclaration n’est pas un objet JSON valide.", "Comparez-la à celle d’un modèle du programme.")]);
        }
    }

    private static DeclarationReading Read(DeclarationWords words, string name)
    {
        var modele = new DeclaredModele
        {
            Code = words.Matching("code", Code, "des minuscules sans accent, des chiffres et des tirets"),
            Version = words.Number("version", 1, 9999),
            Titre = words.Required("titre"),
            Genre = words.One<GenreModele>("genre"),
            Portee = words.One<PorteeModele>("portee"),
            Etapes = words.Steps("etapes"),
            Destinataire = words.Text("destinataire"),
            Fichier = words.Matching("fichier", Fichier, "des lettres sans accent, des chiffres et des tirets"),
            Type = words.Text("type"),
            Prepare = words.OneOrNull<EtapeCycle>("prepare"),
            Reunion = words.OneOrNull<ChoixReunion>("reunion") ?? ChoixReunion.Aucune,
            Exige = words.List("exige", Exigences.Knows, "un nom que dit le guide des modèles"),
            Bloquants = words.List("bloquants", Controle.IsMatch, "un code de contrôle, ou « tous »"),
            Objet = words.Text("objet"),
            PiecesJointes = words.List("pieces_jointes", item => item.Length > 0, "un texte"),
        };
        words.CheckNames();
        if (modele.Code != name)
        {
            words.Fault("code", $"le code « {modele.Code} » n’est pas le nom du fichier");
        }

        return words.Findings.IsEmpty ? new(WithType(modele), []) : new(null, words.Findings);
    }

    // « lettre-convocation » is the letter of type « convocation ».
    private static DeclaredModele WithType(DeclaredModele modele) =>
        modele is { Genre: GenreModele.Lettre, Type.Length: 0 } && modele.Code.StartsWith("lettre-", StringComparison.Ordinal)
            ? modele with { Type = modele.Code["lettre-".Length..] }
            : modele;

    // Windows programs put a byte order mark before UTF-8; JSON has none.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) => json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json;
}
