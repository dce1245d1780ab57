using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using QualiHlmDocs.Service.Hosting;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>servir</c>: the web service and the pane, on loopback, until it is stopped.</summary>
internal static class ServirCommand
{
    public static Command Create()
    {
        var command = new Command("servir", "Lance le service web et le volet sur cette machine, et affiche leur adresse.");
        AddTo(command);
        return command;
    }

    /// <summary>The root command serves too, when it is given no verb.</summary>
    public static void AddTo(Command command)
    {
        var port = new Option<int?>("--port") { Description = $"Port d’écoute (par défaut {ServiceSettings.DefaultPort}, ou un port libre s’il est pris).", HelpName = "PORT" };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !(int.TryParse(value, out var number) && number is >= 0 and <= 65535))
            {
                result.AddError($"« {value} » n’est pas un numéro de port (0 à 65535)");
            }
        });
        command.Options.Add(port);
        command.SetAction((parsed, stop) => Serve(parsed.GetValue(port), stop));
    }

    private static async Task<int> Serve(int? asked, CancellationToken stop)
    {
        var settings = ServiceSettings.FromEnvironment();
        var port = asked ?? settings.Port;
        var app = await Start(settings, port ?? ServiceSettings.DefaultPort, stop);
        if (app is null && port is null)
        {
            app = await Start(settings, 0, stop);
        }

        if (app is null)
        {
            return Terminal.Refuse($"Le port {port} est déjà pris : choisissez-en un autre avec --port.");
        }

        await using (app)
        {
            Console.WriteLine($"QualiHlm Docs est prêt : {WebHost.AddressOf(app)}");
            Console.WriteLine($"Archive : {ArchiveAccess.Settings().Racine}");
            Console.WriteLine("Ouvrez cette adresse dans un navigateur ; Ctrl+C arrête le service.");
            await app.WaitForShutdownAsync(stop);
        }

        return ExitCodes.Done;
    }

    // Null when the port is taken.
    private static async Task<WebApplication?> Start(ServiceSettings settings, int port, CancellationToken stop)
    {
        var app = WebHost.Build(settings, port);
        try
        {
            await app.StartAsync(stop);
            return app;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException or SocketException)
        {
            await app.DisposeAsync();
            return null;
        }
    }
}
