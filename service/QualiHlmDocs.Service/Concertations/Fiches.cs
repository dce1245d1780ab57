using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Json;
using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>What a workbook says of the concertation, as the register keeps it beside what was done.</summary>
public sealed record Fiches
{
    public required string Organisme { get; init; }

    /// <summary>SHA-256 of the workbook.</summary>
    public string Classeur { get; init; } = string.Empty;

    public ImmutableArray<FicheAssociation> Associations { get; init; } = [];

    public ImmutableArray<FicheReunion> Reunions { get; init; } = [];

    public ImmutableArray<FicheObservation> Observations { get; init; } = [];

    /// <summary>Persons of the workbook, written to or not.</summary>
    public ImmutableArray<Personne> Personnes { get; init; } = [];
}

/// <summary>A tenants' association.</summary>
public sealed record FicheAssociation(string Ref, string Sigle, string Nom, string Affiliation, string CommissionNationale, decimal? Suffrages, bool? SignatairePcl);

/// <summary>A meeting, with who came.</summary>
public sealed record FicheReunion
{
    public string Ref { get; init; } = string.Empty;
    public string Etape { get; init; } = string.Empty;
    public string Instance { get; init; } = string.Empty;
    public DateOnly? Date { get; init; }
    public string Lieu { get; init; } = string.Empty;
    public DateOnly? DateConvocation { get; init; }
    public string Documents { get; init; } = string.Empty;
    public ImmutableArray<string> OrdreDuJour { get; init; } = [];
    public ImmutableArray<string> Presents { get; init; } = [];
    public ImmutableArray<string> Excuses { get; init; } = [];
    public ImmutableArray<string> Absents { get; init; } = [];
    public DateOnly? DateCompteRendu { get; init; }
    public bool? Approuve { get; init; }
}

/// <summary>What an association said, and what was answered.</summary>
public sealed record FicheObservation(string Ref, string Reunion, string Association, string Objet, string Texte, string Reponse, string Suite, string Action, DateOnly? Date);

/// <summary>The rows behind them: one for each record, replaced when a newer workbook says otherwise.</summary>
internal static class FicheTable
{
    public static void Put(Session session, Fiches fiches)
    {
        session.Run("DELETE FROM fiche WHERE organisme = @organisme", ("organisme", fiches.Organisme));
        Put(session, fiches, "association", fiches.Associations, one => one.Ref);
        Put(session, fiches, "reunion", fiches.Reunions, one => one.Ref);
        Put(session, fiches, "observation", fiches.Observations, one => one.Ref);
        foreach (var personne in fiches.Personnes)
        {
            PersonneTable.Put(session, personne, isWrittenTo: false);
        }
    }

    public static ImmutableArray<Fiches> All(Session session)
    {
        var rows = session.Query("SELECT * FROM fiche ORDER BY organisme, nature, rang", Read);
        var people = PersonneTable.All(session).ToLookup(personne => personne.Organisme, StringComparer.Ordinal);
        return [.. rows.GroupBy(row => row.Organisme, StringComparer.Ordinal).Select(group => new Fiches
        {
            Organisme = group.Key,
            Classeur = group.First().Classeur,
            Associations = Of<FicheAssociation>(group, "association"),
            Reunions = Of<FicheReunion>(group, "reunion"),
            Observations = Of<FicheObservation>(group, "observation"),
            Personnes = [.. people[group.Key]],
        })];
    }

    private static void Put<T>(Session session, Fiches fiches, string nature, ImmutableArray<T> records, Func<T, string> reference)
    {
        for (var rang = 0; rang < records.Length; rang++)
        {
            session.Run(
                "INSERT INTO fiche VALUES (@organisme, @nature, @ref, @rang, @donnees, @classeur)",
                ("organisme", fiches.Organisme),
                ("nature", nature),
                ("ref", $"{reference(records[rang])}#{rang}"), // an owner may number two alike
                ("rang", (long)rang),
                ("donnees", JsonSerializer.Serialize(records[rang])),
                ("classeur", fiches.Classeur));
        }
    }

    private static ImmutableArray<T> Of<T>(IEnumerable<Row> rows, string nature) =>
        [.. rows.Where(row => row.Nature == nature).Select(row => JsonSerializer.Deserialize<T>(row.Donnees) ?? throw new InvalidOperationException("A row of the register is null."))];

    private static Row Read(DbDataReader row) => new(row.Text("organisme"), row.Text("nature"), row.Text("donnees"), row.Text("classeur"));

    private sealed record Row(string Organisme, string Nature, string Donnees, string Classeur);
}
