using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Envois;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Commands;

/// <summary>The installation's desk, and what it refuses told in one sentence.</summary>
internal static class EnvoiAccess
{
    public static EnvoiSettings Settings()
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .Build();
        return EnvoiSettings.From(configuration, ServiceSettings.FromEnvironment().DataFolder);
    }

    /// <summary>Runs a verb; what sending, the archive or the database refuse is one sentence and <see cref="ExitCodes.Unusable"/>.</summary>
    public static async Task<int> Run(Func<EnvoiDesk, Task<int>> verb)
    {
        try
        {
            using var desk = new EnvoiDesk(Settings(), new DossierArchive(ArchiveAccess.Store()), TimeProvider.System);
            return await verb(desk);
        }
        catch (Exception refusal) when (refusal is EnvoiException or ArchiveException)
        {
            return Terminal.Refuse(refusal.Message);
        }
        catch (System.Data.Common.DbException fault)
        {
            return Terminal.Refuse($"La base de la concertation ne répond pas ({fault.Message.TrimEnd('.')}) : rien n’a été envoyé.");
        }
    }
}
