using System.Collections.Immutable;
using System.Data.Common;
using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>The persons that letters went to.</summary>
internal static class PersonneTable
{
    private const string Upsert = """
        INSERT INTO personne VALUES (@cle, @organisme, @ref, @civilite, @prenom, @nom, @association, @qualite, @courriel, @adresse, @mandat_du, @mandat_au, @information_rgpd, NULL)
        ON CONFLICT (cle) DO UPDATE SET civilite = excluded.civilite, prenom = excluded.prenom, nom = excluded.nom, association = excluded.association,
            qualite = excluded.qualite, courriel = excluded.courriel, adresse = excluded.adresse, mandat_du = excluded.mandat_du,
            mandat_au = excluded.mandat_au, information_rgpd = excluded.information_rgpd, effacee_le = NULL
        """;

    /// <summary>As the workbook now says. Whom was erased stays so, unless <paramref name="isWrittenTo"/>.</summary>
    public static void Put(Session session, Personne personne, bool isWrittenTo) => session.Run(
        isWrittenTo ? Upsert : Upsert + " WHERE personne.effacee_le IS NULL",
        ("cle", personne.Cle),
        ("organisme", personne.Organisme),
        ("ref", personne.Ref),
        ("civilite", personne.Civilite),
        ("prenom", personne.Prenom),
        ("nom", personne.Nom),
        ("association", personne.Association),
        ("qualite", personne.Qualite),
        ("courriel", personne.Courriel),
        ("adresse", Cells.Of(personne.Adresse)),
        ("mandat_du", Cells.Of(personne.MandatDu)),
        ("mandat_au", Cells.Of(personne.MandatAu)),
        ("information_rgpd", Cells.Of(personne.InformationRgpd)));

    public static ImmutableArray<Personne> All(Session session) => session.Query("SELECT * FROM personne ORDER BY organisme, association, ref, nom", Read);

    /// <summary>Leaves her key, her reference and her association: what the proof of a sending needs.</summary>
    public static int Erase(Session session, string cle, DateTimeOffset now) => session.Run(
        """
        UPDATE personne SET civilite = '', prenom = '', nom = '', qualite = '', courriel = '', adresse = '', mandat_du = NULL, mandat_au = NULL,
            information_rgpd = NULL, effacee_le = @now WHERE cle = @cle AND effacee_le IS NULL
        """,
        ("cle", cle),
        ("now", now.ToUnixTimeMilliseconds()));

    private static Personne Read(DbDataReader row) => new()
    {
        Cle = row.Text("cle"),
        Organisme = row.Text("organisme"),
        Ref = row.Text("ref"),
        Civilite = row.Text("civilite"),
        Prenom = row.Text("prenom"),
        Nom = row.Text("nom"),
        Association = row.Text("association"),
        Qualite = row.Text("qualite"),
        Courriel = row.Text("courriel"),
        Adresse = row.Lines("adresse"),
        MandatDu = row.DayOrNull("mandat_du"),
        MandatAu = row.DayOrNull("mandat_au"),
        InformationRgpd = row.DayOrNull("information_rgpd"),
        EffaceeLe = row.TimeOrNull("effacee_le"),
    };
}
