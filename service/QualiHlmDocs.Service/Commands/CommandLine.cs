using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Service.Commands;

/// <summary>The program's verbs; with none it serves.</summary>
internal static class CommandLine
{
    private static readonly Regex QuotedWord = new(@"'(\S+)'", RegexOptions.CultureInvariant);

    public static async Task<int> Run(string[] args)
    {
        SpeakFrench();
        var parsed = Root().Parse(args);
        // Who asks for help need not have given what the verb asks.
        if (parsed.Errors.Count > 0 && parsed.Action is not FrenchHelp)
        {
            return Terminal.Refuse(Sentence(parsed), ExitCodes.WrongUsage);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return Terminal.Refuse("Arrêté à la demande ; rien n’a été écrit.");
        }
#pragma warning disable CA1031 // the last door: whatever it is, a pilot reads a sentence and her support a name
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Terminal.Refuse($"Le programme a rencontré une difficulté inattendue ({fault.GetType().Name} : {fault.Message}).", ExitCodes.Fault);
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("QualiHlm Docs : du plan d’actions tenu dans Excel aux dossiers Word du label Quali’Hlm®. Sans verbe, lance le service web.");
        ServirCommand.AddTo(root);
        root.Subcommands.Add(ServirCommand.Create());
        root.Subcommands.Add(LireCommand.Create());
        root.Subcommands.Add(ControlerCommand.Create());
        root.Subcommands.Add(ComparerCommand.Create());
        root.Subcommands.Add(DossierCommand.Create());
        root.Subcommands.Add(DocumentsCommand.Create());
        root.Subcommands.Add(LettresCommand.Create());
        root.Subcommands.Add(RendreCommand.Create());
        root.Subcommands.Add(ModeleCommand.Create());
        root.Subcommands.Add(ClasseurCommand.Create());
        root.Subcommands.Add(ArchiveCommand.Create());
        root.Subcommands.Add(EnvoiCommand.Create());
        FrenchHelp.Install(root);
        return root;
    }

    // The library quotes as programs do, and one of its messages has no French.
    private static string Sentence(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command is RootCommand ? string.Empty : parsed.CommandResult.Command.Name + " ";
        var message = parsed.Errors[0].Message.TrimEnd('.').Replace("is required", "est obligatoire", StringComparison.Ordinal);
        return QuotedWord.Replace(message, "« $1 »") + $" (« {verb}--help » montre l’usage).";
    }

    // Whatever the machine's language: those who type these verbs are French, and the library's own messages follow.
    private static void SpeakFrench()
    {
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        if (Console.IsOutputRedirected)
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        else
        {
            Console.OutputEncoding = Encoding.UTF8;
        }
    }
}
