using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>The tables of the outbox and of the register, the same on every database. Times are milliseconds since 1970, UTC.</summary>
internal static class Tables
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS campagne (
            id TEXT PRIMARY KEY, organisme TEXT NOT NULL, cycle BIGINT NOT NULL, etape TEXT NOT NULL, type TEXT NOT NULL,
            reunion TEXT NOT NULL, date_reunion TEXT, renvoi BIGINT NOT NULL, classeur TEXT NOT NULL, cree_par TEXT NOT NULL, cree_le BIGINT NOT NULL);
        CREATE TABLE IF NOT EXISTS personne (
            cle TEXT PRIMARY KEY, organisme TEXT NOT NULL, ref TEXT NOT NULL, civilite TEXT NOT NULL, prenom TEXT NOT NULL, nom TEXT NOT NULL,
            association TEXT NOT NULL, qualite TEXT NOT NULL, courriel TEXT NOT NULL, adresse TEXT NOT NULL,
            mandat_du TEXT, mandat_au TEXT, information_rgpd TEXT, effacee_le BIGINT);
        CREATE TABLE IF NOT EXISTS envoi (
            cle TEXT PRIMARY KEY, campagne TEXT NOT NULL REFERENCES campagne (id), type TEXT NOT NULL, personne TEXT NOT NULL REFERENCES personne (cle),
            canal TEXT NOT NULL, expediteur TEXT NOT NULL, message_id TEXT NOT NULL, document TEXT NOT NULL, empreinte TEXT NOT NULL,
            etat TEXT NOT NULL, essai BIGINT NOT NULL, pas_avant BIGINT NOT NULL, bail TEXT NOT NULL, bail_fin BIGINT NOT NULL,
            externe TEXT NOT NULL, motif TEXT NOT NULL, cree_le BIGINT NOT NULL, parti_le BIGINT);
        CREATE INDEX IF NOT EXISTS envoi_du ON envoi (etat, pas_avant);
        CREATE INDEX IF NOT EXISTS envoi_campagne ON envoi (campagne);
        CREATE TABLE IF NOT EXISTS lettre (
            cle TEXT PRIMARY KEY REFERENCES envoi (cle), de_nom TEXT NOT NULL, de_adresse TEXT NOT NULL, a_nom TEXT NOT NULL, a_adresse TEXT NOT NULL,
            objet TEXT NOT NULL, texte TEXT NOT NULL, date BIGINT NOT NULL, adresse TEXT NOT NULL, dossier TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS piece (sha256 TEXT PRIMARY KEY, donnees {BLOB} NOT NULL);
        CREATE TABLE IF NOT EXISTS lettre_piece (
            cle TEXT NOT NULL REFERENCES envoi (cle), rang BIGINT NOT NULL, nom TEXT NOT NULL, type_mime TEXT NOT NULL, sha256 TEXT NOT NULL REFERENCES piece (sha256),
            PRIMARY KEY (cle, rang));
        CREATE TABLE IF NOT EXISTS boite (
            adresse TEXT PRIMARY KEY, pause BIGINT NOT NULL, minute BIGINT NOT NULL, minute_partis BIGINT NOT NULL, jour BIGINT NOT NULL, jour_partis BIGINT NOT NULL);
        CREATE TABLE IF NOT EXISTS evenement (
            id TEXT PRIMARY KEY, organisme TEXT NOT NULL, etape TEXT NOT NULL, envoi TEXT NOT NULL, nature TEXT NOT NULL, detail TEXT NOT NULL, auteur TEXT NOT NULL, quand BIGINT NOT NULL);
        CREATE INDEX IF NOT EXISTS evenement_envoi ON evenement (envoi);
        CREATE TABLE IF NOT EXISTS reponse (
            id TEXT PRIMARY KEY, organisme TEXT NOT NULL, personne TEXT NOT NULL, envoi TEXT NOT NULL, reunion TEXT NOT NULL,
            nature TEXT NOT NULL, texte TEXT NOT NULL, recue_le TEXT NOT NULL, saisie_le BIGINT NOT NULL);
        CREATE TABLE IF NOT EXISTS fiche (
            organisme TEXT NOT NULL, nature TEXT NOT NULL, ref TEXT NOT NULL, rang BIGINT NOT NULL, donnees TEXT NOT NULL, classeur TEXT NOT NULL,
            PRIMARY KEY (organisme, nature, ref));
        """;

    /// <summary>Makes what is missing; what exists stays.</summary>
    public static void Ensure(IDatabase database) => database.InTransaction(session =>
    {
        foreach (var statement in Schema.Replace("{BLOB}", database.BlobType, StringComparison.Ordinal).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            session.Run(statement);
        }
    });
}
