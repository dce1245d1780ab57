using System.Collections.Immutable;
using System.Security.Cryptography;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>The content of letters that have still to go. Files that several letters share are kept once.</summary>
internal static class LettreTable
{
    public static void Put(Session session, Lettre lettre)
    {
        session.Run(
            "INSERT INTO lettre VALUES (@cle, @de_nom, @de_adresse, @a_nom, @a_adresse, @objet, @texte, @date, @adresse, @dossier)",
            ("cle", lettre.Cle),
            ("de_nom", lettre.De.Nom),
            ("de_adresse", lettre.De.Adresse),
            ("a_nom", lettre.A.Nom),
            ("a_adresse", lettre.A.Adresse),
            ("objet", lettre.Objet),
            ("texte", lettre.Texte),
            ("date", lettre.Date.ToUnixTimeMilliseconds()),
            ("adresse", Cells.Of(lettre.AdressePostale)),
            ("dossier", lettre.Dossier));
        for (var rang = 0; rang < lettre.Pieces.Length; rang++)
        {
            var piece = lettre.Pieces[rang];
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(piece.Bytes.Span));
            session.Run("INSERT INTO piece VALUES (@sha256, @donnees) ON CONFLICT (sha256) DO NOTHING", ("sha256", sha256), ("donnees", piece.Bytes.ToArray()));
            session.Run(
                "INSERT INTO lettre_piece VALUES (@cle, @rang, @nom, @type_mime, @sha256)",
                ("cle", lettre.Cle), ("rang", (long)rang), ("nom", piece.Nom), ("type_mime", piece.TypeMime), ("sha256", sha256));
        }
    }

    /// <summary>The letter, or null where its content is no longer kept.</summary>
    public static Lettre? Find(Session session, string cle, string messageId) => session.Query(
        "SELECT * FROM lettre WHERE cle = @cle",
        row => new Lettre
        {
            Cle = cle,
            MessageId = messageId,
            De = new(row.Text("de_nom"), row.Text("de_adresse")),
            A = new(row.Text("a_nom"), row.Text("a_adresse")),
            Objet = row.Text("objet"),
            Texte = row.Text("texte"),
            Date = row.Time("date"),
            AdressePostale = row.Lines("adresse"),
            Dossier = row.Text("dossier"),
        },
        ("cle", cle)).Select(lettre => lettre with { Pieces = Pieces(session, cle) }).SingleOrDefault();

    /// <summary>Forgets the content of a letter, with the files that no other letter needs.</summary>
    public static void Forget(Session session, string cle)
    {
        session.Run("DELETE FROM lettre WHERE cle = @cle", ("cle", cle));
        session.Run("DELETE FROM lettre_piece WHERE cle = @cle", ("cle", cle));
        session.Run("DELETE FROM piece WHERE NOT EXISTS (SELECT 1 FROM lettre_piece WHERE lettre_piece.sha256 = piece.sha256)");
    }

    private static ImmutableArray<PieceJointe> Pieces(Session session, string cle) => session.Query(
        "SELECT lettre_piece.nom, lettre_piece.type_mime, piece.donnees FROM lettre_piece JOIN piece ON piece.sha256 = lettre_piece.sha256 WHERE lettre_piece.cle = @cle ORDER BY rang",
        row => new PieceJointe(row.Text("nom"), row.Text("type_mime"), row.GetFieldValue<byte[]>(row.GetOrdinal("donnees"))),
        ("cle", cle));
}
