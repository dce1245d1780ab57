using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Productions;

/// <summary>
/// The ten steps of a cycle's documents, 0 (engagement) to 9 (renouvellement), the steps of the sheet « Cycle » that they
/// stand for, and the archive's folders.
/// </summary>
internal static class EtapeSteps
{
    private static readonly string[] Names =
    [
        "engagement dans la démarche", "diagnostic HQS®", "plan d’actions d’amélioration", "concertation", "validation par l’auditeur",
        "candidature à l’admissibilité", "suites du comité", "mise en œuvre et labellisation", "vérification et maintien", "second diagnostic et renouvellement",
    ];

    public static string NameOf(int step) => Names[step];

    /// <summary>The documents' step of a step of the sheet « Cycle ».</summary>
    public static int Of(EtapeCycle etape) => etape switch
    {
        EtapeCycle.Engagement => 0,
        EtapeCycle.DiagnosticHqs => 1,
        EtapeCycle.Paa => 2,
        EtapeCycle.Concertation => 3,
        EtapeCycle.Admissibilite => 5,
        EtapeCycle.AuditMiseEnOeuvre or EtapeCycle.Labellisation => 7,
        EtapeCycle.AuditVerification or EtapeCycle.Maintien => 8,
        _ => 9,
    };

    /// <summary>Where the archive files what is made for a step of the sheet « Cycle ».</summary>
    public static EtapeArchive ArchiveOf(EtapeCycle? etape) => Named(etape switch
    {
        EtapeCycle.Engagement => "ENG",
        EtapeCycle.DiagnosticHqs => "HQS",
        EtapeCycle.Paa => "PAA",
        EtapeCycle.Concertation => "CON",
        EtapeCycle.AuditMiseEnOeuvre => "AMO",
        EtapeCycle.Labellisation => "LAB",
        EtapeCycle.AuditVerification => "AVE",
        EtapeCycle.Maintien => "MAI",
        EtapeCycle.Hqs2 => "HQ2",
        EtapeCycle.Renouvellement => "REN",
        _ => "ADM", // what a dossier de candidature is first made for
    });

    /// <summary>Where the archive files a document whose step is known by its number alone.</summary>
    public static EtapeArchive ArchiveOf(int step) => Named(step switch
    {
        0 => "ENG",
        1 => "HQS",
        2 => "PAA",
        3 => "CON",
        7 => "LAB",
        8 => "MAI",
        9 => "REN",
        _ => "ADM",
    });

    private static EtapeArchive Named(string code) =>
        EtapeArchive.Find(code) ?? throw new InvalidOperationException($"The archive has no step {code}.");
}
