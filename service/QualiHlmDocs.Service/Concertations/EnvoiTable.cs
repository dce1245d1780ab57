using System.Collections.Immutable;
using System.Data.Common;
using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>The outbox's lines, and every statement that changes one.</summary>
internal static class EnvoiTable
{
    public static void Put(Session session, Campagne campagne, DateTimeOffset now) => session.Run(
        "INSERT INTO campagne VALUES (@id, @organisme, @cycle, @etape, @type, @reunion, @date_reunion, @renvoi, @classeur, @cree_par, @cree_le) ON CONFLICT (id) DO NOTHING",
        ("id", campagne.Id),
        ("organisme", campagne.Organisme),
        ("cycle", (long)campagne.Cycle),
        ("etape", campagne.Etape),
        ("type", campagne.Type),
        ("reunion", campagne.Reunion),
        ("date_reunion", Cells.Of(campagne.DateReunion)),
        ("renvoi", (long)campagne.Renvoi),
        ("classeur", campagne.Classeur),
        ("cree_par", campagne.CreePar),
        ("cree_le", now.ToUnixTimeMilliseconds()));

    public static bool TryPut(Session session, Campagne campagne, EnvoiPrepare letter, DateTimeOffset now) => session.Run(
        """
        INSERT INTO envoi VALUES (@cle, @campagne, @type, @personne, @canal, @expediteur, @message_id, @document, @empreinte, 'prete', 0, @now, '', 0, '', '', @now, NULL)
        ON CONFLICT (cle) DO NOTHING
        """,
        ("cle", letter.Lettre.Cle),
        ("campagne", campagne.Id),
        ("type", campagne.Type),
        ("personne", letter.Personne.Cle),
        ("canal", letter.Canal),
        ("expediteur", letter.Lettre.De.Adresse),
        ("message_id", letter.Lettre.MessageId),
        ("document", letter.Document),
        ("empreinte", letter.Empreinte),
        ("now", now.ToUnixTimeMilliseconds())) > 0;

    public static Envoi? Claim(Session session, string bail, DateTimeOffset now, DateTimeOffset until, string? campagne, string skipLocked) => session.Query(
        $"""
        UPDATE envoi SET bail = @bail, bail_fin = @until WHERE cle = (
            SELECT cle FROM envoi WHERE etat IN ('prete', 'redigee', 'depart', 'inconnue') AND pas_avant <= @now AND bail_fin <= @now
            AND (@campagne = '' OR campagne = @campagne) ORDER BY pas_avant, cle LIMIT 1 {skipLocked})
        RETURNING *
        """,
        Read,
        ("bail", bail),
        ("until", until.ToUnixTimeMilliseconds()),
        ("now", now.ToUnixTimeMilliseconds()),
        ("campagne", campagne ?? string.Empty)).SingleOrDefault();

    /// <summary>Gives a held letter back in a new state. False when it is no longer held.</summary>
    public static bool Move(Session session, Envoi envoi, EtatEnvoi to, DateTimeOffset notBefore, string motif, string? externe) => session.Run(
        """
        UPDATE envoi SET etat = @etat, pas_avant = @pas_avant, motif = @motif, externe = COALESCE(@externe, externe), bail = '', bail_fin = 0
        WHERE cle = @cle AND bail = @bail
        """,
        ("etat", to.Code),
        ("pas_avant", notBefore.ToUnixTimeMilliseconds()),
        ("motif", motif),
        ("externe", externe),
        ("cle", envoi.Cle),
        ("bail", envoi.Bail)) > 0;

    public static bool Depart(Session session, Envoi envoi, DateTimeOffset now, DateTimeOffset until) => session.Run(
        "UPDATE envoi SET etat = 'depart', essai = essai + 1, parti_le = @now, pas_avant = @now, bail_fin = @until WHERE cle = @cle AND bail = @bail AND etat IN ('prete', 'redigee')",
        ("now", now.ToUnixTimeMilliseconds()),
        ("until", until.ToUnixTimeMilliseconds()),
        ("cle", envoi.Cle),
        ("bail", envoi.Bail)) > 0;

    /// <summary>
    /// That it left is true whoever says it and whenever; that it did not is believed as long as nobody decided otherwise.
    /// </summary>
    public static bool Settle(Session session, Envoi envoi, EtatEnvoi to, DateTimeOffset notBefore, string motif) => session.Run(
        to is EtatEnvoi.Envoyee or EtatEnvoi.Deposee
            ? "UPDATE envoi SET etat = @etat, pas_avant = @pas_avant, motif = @motif, bail = '', bail_fin = 0 WHERE cle = @cle AND essai = @essai AND etat NOT IN ('envoyee', 'abandonnee')"
            : "UPDATE envoi SET etat = @etat, pas_avant = @pas_avant, motif = @motif, bail = '', bail_fin = 0 WHERE cle = @cle AND essai = @essai AND etat IN ('depart', 'inconnue', 'indecise')",
        ("etat", to.Code),
        ("pas_avant", notBefore.ToUnixTimeMilliseconds()),
        ("motif", motif),
        ("cle", envoi.Cle),
        ("essai", (long)envoi.Essai)) > 0;

    public static bool Decide(Session session, string cle, DecisionEnvoi decision, EtatEnvoi to, DateTimeOffset now) => session.Run(
        decision == DecisionEnvoi.Abandonner
            ? "UPDATE envoi SET etat = @etat, pas_avant = @now, motif = '', bail = '', bail_fin = 0 WHERE cle = @cle AND etat IN ('prete', 'redigee', 'indecise', 'refusee', 'deposee')"
            : decision == DecisionEnvoi.Envoyee
                ? "UPDATE envoi SET etat = @etat, pas_avant = @now, motif = '', bail = '', bail_fin = 0 WHERE cle = @cle AND etat IN ('indecise', 'refusee', 'deposee')"
                : "UPDATE envoi SET etat = @etat, pas_avant = @now, motif = '', bail = '', bail_fin = 0 WHERE cle = @cle AND etat IN ('indecise', 'refusee')",
        ("etat", to.Code),
        ("now", now.ToUnixTimeMilliseconds()),
        ("cle", cle)) > 0;

    /// <summary>A letter that left and came back: a person must find another way.</summary>
    public static void Return(Session session, string cle, string motif, DateTimeOffset now) => session.Run(
        "UPDATE envoi SET etat = 'refusee', motif = @motif, pas_avant = @now WHERE cle = @cle AND etat IN ('envoyee', 'deposee', 'inconnue', 'indecise')",
        ("motif", motif),
        ("now", now.ToUnixTimeMilliseconds()),
        ("cle", cle));

    public static ImmutableArray<Envoi> List(Session session, string? campagne) => session.Query(
        "SELECT * FROM envoi WHERE @campagne = '' OR campagne = @campagne ORDER BY cree_le, cle", Read, ("campagne", campagne ?? string.Empty));

    private static Envoi Read(DbDataReader row) => new()
    {
        Cle = row.Text("cle"),
        Campagne = row.Text("campagne"),
        Type = row.Text("type"),
        Personne = row.Text("personne"),
        Canal = row.Text("canal"),
        MessageId = row.Text("message_id"),
        Document = row.Text("document"),
        Empreinte = row.Text("empreinte"),
        Etat = EtatNames.Of(row.Text("etat")),
        Essai = (int)row.Number("essai"),
        Externe = row.Text("externe"),
        Motif = row.Text("motif"),
        CreeLe = row.Time("cree_le"),
        PartiLe = row.TimeOrNull("parti_le"),
        Bail = row.Text("bail"),
        Expediteur = row.Text("expediteur"),
    };
}
