using System.Net;
using Microsoft.AspNetCore.Http.Features;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Envois;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Pdf;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Problems;
using QualiHlmDocs.Service.Productions;
using QualiHlmDocs.Service.Telemetry;
using QualiHlmDocs.Service.Travaux;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>The web service: the pane and its API, on loopback.</summary>
internal static class WebHost
{
    /// <summary>Builds it without starting it. Port 0 takes a free one.</summary>
    public static WebApplication Build(ServiceSettings settings, int port)
    {
        // The program's folder, not the user's: the pane and the templates stand beside the program.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebHost).Assembly.GetName().Name, // whose controllers answer, whoever starts it
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        if (settings.JournalJson)
        {
            builder.Logging.ClearProviders().AddJsonConsole();
        }

        // A port that is taken is told in one sentence by who asked for it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Limits.MaxRequestBytes;
            kestrel.Limits.MaxConcurrentConnections = Limits.MaxConnections;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var identity = IdentitySettings.From(builder.Configuration);
        Identities.Add(builder.Services, identity);
        AddServices(builder.Services, settings, ArchiveSettings.From(builder.Configuration, settings.DataFolder));
        var app = builder.Build();
        Use(app, settings, identity);
        return app;
    }

    /// <summary>What a user opens, once it is started: with the token where there is no sign-in.</summary>
    public static string AddressOf(WebApplication app)
    {
        var isSignedIn = app.Services.GetRequiredService<IdentitySettings>().Entra is not null;
        var address = $"{app.Urls.First()}/";
        return isSignedIn ? address : $"{address}?{Jeton.Parameter}={Uri.EscapeDataString(app.Services.GetRequiredService<Jeton>().Value)}";
    }

    private static void AddServices(IServiceCollection services, ServiceSettings settings, ArchiveSettings archive)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ModeleCatalogue>();
        services.AddScoped<ProductionStore>();
        services.AddSingleton<IPdfPrinter>(_ => LibreOfficePool.Find(settings, PdfLimits.Service) as IPdfPrinter ?? new NoPrinter());
        services.AddSingleton<Billets>();
        services.AddSingleton(archive);
        services.AddHostedService<TelemetryExport>();
        services.AddSingleton<TravauxEnCours>();
        services.AddSingleton<TravauxQueue>();
        services.AddHostedService(all => all.GetRequiredService<TravauxQueue>());
        services.AddScoped<TravauxStore>();
        services.AddScoped(scope => new ArchiveStore(scope.GetRequiredService<Organisation>().Own(archive), TimeProvider.System));
        services.AddScoped<DossierArchive>();
        services.AddSingleton<EnvoiQueue>();
        services.AddHostedService(all => all.GetRequiredService<EnvoiQueue>());
        services.AddScoped(scope => new EnvoiDesk(scope.GetRequiredService<EnvoiQueue>().SettingsOf(scope.GetRequiredService<Organisation>()), scope.GetRequiredService<DossierArchive>(), TimeProvider.System));
        services.AddScoped<KeptProductions>();
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = Limits.MaxWorkbookBytes;
            // A workbook holds personal data: it stays in memory, never in a temporary file.
            form.MemoryBufferThreshold = Limits.MaxRequestBytes;
        });
        services.AddControllers().ConfigureApiBehaviorOptions(api =>
        {
            api.SuppressMapClientErrors = true; // in English; the problem writer says it in French
            api.InvalidModelStateResponseFactory = context => FrenchProblem.Invalid(context.ModelState);
        }).AddJsonOptions(json => PlanJson.Configured(json.JsonSerializerOptions));
        services.ConfigureHttpJsonOptions(json => PlanJson.Configured(json.SerializerOptions)); // what the OpenAPI document describes
        services.AddOpenApi(OpenApiTitle.Set);
    }

    private static void Use(WebApplication app, ServiceSettings settings, IdentitySettings identity)
    {
        app.UseSecurityHeaders();
        app.UseFrenchProblems();
        app.UseLoopbackGuard(settings.Origine);
        Identities.UseLinks(app, identity);
        app.UsePane();
        app.UseBillets();
        app.UseRouting(); // after the tickets, which change the path
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapControllers();
        app.MapOpenApi();
    }
}
