using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>How much each mailbox has sent lately, counted for all workers together.</summary>
internal static class BoiteTable
{
    private const long Minute = 60_000;
    private const long Day = 24 * 60 * Minute;

    /// <summary>Counts one letter more, where the mailbox may send it now; otherwise says how long to wait.</summary>
    public static bool TryTake(Session session, string boite, DateTimeOffset now, RythmeEnvoi rythme, out TimeSpan wait)
    {
        var at = now.ToUnixTimeMilliseconds();
        session.Run("INSERT INTO boite VALUES (@boite, 0, 0, 0, 0, 0) ON CONFLICT (adresse) DO NOTHING", ("boite", boite));
        var isTaken = session.Run(
            """
            UPDATE boite SET
                minute_partis = CASE WHEN minute <= @now - 60000 THEN 1 ELSE minute_partis + 1 END, minute = CASE WHEN minute <= @now - 60000 THEN @now ELSE minute END,
                jour_partis = CASE WHEN jour <= @now - 86400000 THEN 1 ELSE jour_partis + 1 END, jour = CASE WHEN jour <= @now - 86400000 THEN @now ELSE jour END
            WHERE adresse = @boite AND pause <= @now AND (minute <= @now - 60000 OR minute_partis < @par_minute) AND (jour <= @now - 86400000 OR jour_partis < @par_jour)
            """,
            ("boite", boite),
            ("now", at),
            ("par_minute", (long)rythme.ParMinute),
            ("par_jour", (long)rythme.ParJour)) > 0;
        wait = isTaken ? TimeSpan.Zero : session.Query(
            "SELECT * FROM boite WHERE adresse = @boite",
            row => TimeSpan.FromMilliseconds(Math.Max(
                row.Number("pause") - at,
                row.Number("jour_partis") >= rythme.ParJour ? row.Number("jour") + Day - at : row.Number("minute_partis") >= rythme.ParMinute ? row.Number("minute") + Minute - at : 0)),
            ("boite", boite)).Single();
        return isTaken;
    }

    /// <summary>Nothing more from this mailbox until then: its server asked for it.</summary>
    public static void Pause(Session session, string boite, DateTimeOffset until) => session.Run(
        "UPDATE boite SET pause = @until WHERE adresse = @boite AND pause < @until", ("boite", boite), ("until", until.ToUnixTimeMilliseconds()));
}
