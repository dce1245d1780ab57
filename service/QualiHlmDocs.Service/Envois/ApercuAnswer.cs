using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Envois;

/// <summary>A campaign as it would leave: what a person sees before she confirms.</summary>
/// <param name="Campagne">Its id.</param>
/// <param name="Organisme">Whose letters they are.</param>
/// <param name="Reunion">The meeting; empty when none.</param>
/// <param name="DateReunion">Its day.</param>
/// <param name="Nombre">How many letters.</param>
/// <param name="Lettres">To whom, by which way, with what words.</param>
/// <param name="Constats">What to know before.</param>
/// <param name="Confirmation">Sent back to confirm exactly this.</param>
public sealed record ApercuAnswer(
    string Campagne, string Organisme, string Reunion, DateOnly? DateReunion, int Nombre, ImmutableArray<ApercuLettre> Lettres, ImmutableArray<FindingAnswer> Constats, string Confirmation)
{
    internal static ApercuAnswer Of(CampagnePreparee campagne) => new(
        campagne.Campagne.Id, campagne.Campagne.Organisme, campagne.Campagne.Reunion, campagne.Campagne.DateReunion, campagne.Lettres.Length,
        [.. campagne.Lettres.Select(ApercuLettre.Of)], FindingAnswer.Of(campagne.Constats), ConfirmationOf(campagne));

    /// <summary>Changes when anything that was shown changes: letters, addressees, ways, attachments.</summary>
    internal static string ConfirmationOf(CampagnePreparee campagne)
    {
        var shown = campagne.Lettres.Select(letter => string.Join('|', [letter.Envoi.Lettre.Cle, letter.Envoi.Canal, letter.Envoi.Lettre.A.Adresse, letter.Envoi.Empreinte, letter.Envoi.Lettre.Objet, .. letter.Envoi.Lettre.Pieces.Select(piece => $"{piece.Nom}:{piece.Bytes.Length}")]));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', shown))))[..24];
    }
}

/// <summary>One letter of it.</summary>
public sealed record ApercuLettre(string Reference, string Destinataire, string Association, string Canal, string Courriel, ImmutableArray<string> Adresse, string Objet, string Texte, ImmutableArray<ApercuPiece> Pieces)
{
    internal static ApercuLettre Of(LettrePreparee letter) => new(
        letter.Envoi.Personne.Ref, letter.Envoi.Personne.NomComplet, letter.Envoi.Personne.Association, letter.Envoi.Canal, letter.Envoi.Personne.Courriel, letter.Envoi.Personne.Adresse,
        letter.Envoi.Lettre.Objet, letter.Envoi.Lettre.Texte, [.. letter.Envoi.Lettre.Pieces.Select(piece => new ApercuPiece(piece.Nom, piece.Bytes.Length))]);
}

/// <summary>A file that goes with it, and its size in bytes.</summary>
public sealed record ApercuPiece(string Nom, int Taille);
