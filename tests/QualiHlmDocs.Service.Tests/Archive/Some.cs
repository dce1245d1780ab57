using System.Text;
using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Tests.Archive;

/// <summary>Deposits in a few words.</summary>
internal static class Some
{
    public static readonly AuteurArchive Auteur = new("Camille Martin", "camille.martin@exemple.fr");

    public static readonly DocumentId Dossier = DocumentId.Of("OPH Exemple", 1, EtapeArchive.Admissibilite, TypeDocument.Dossier);

    public static DepotArchive Depot(string document, StatutArchive statut = StatutArchive.Projet, DocumentId? id = null) => new()
    {
        Document = id ?? Dossier,
        Statut = statut,
        Date = new DateOnly(2026, 11, 21),
        Auteur = Auteur,
        Organisme = "OPH Exemple",
        Programme = "QualiHlm Docs 0.1.0",
        Pieces =
        [
            new(RolePiece.Document, "dossier.docx", Bytes(document)),
            new(RolePiece.Classeur, "Plan d’actions 2026.xlsx", Bytes("classeur")),
            new(RolePiece.Modele, "dossier-candidature.docx", Bytes("modèle")),
            new(RolePiece.Constats, "constats.json", Bytes("[]")),
        ],
    };

    /// <summary>The same files in another state.</summary>
    public static DepotArchive Step(StatutArchive statut, DocumentId? id = null) => Depot(string.Empty, statut, id) with { Pieces = [] };

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
