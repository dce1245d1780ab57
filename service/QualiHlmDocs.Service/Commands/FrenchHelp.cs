using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace QualiHlmDocs.Service.Commands;

/// <summary>The library's help, with the words that its French translation leaves in English.</summary>
internal sealed class FrenchHelp(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly (string English, string French)[] Words =
    [
        ("Description:", "Description :"),
        ("[command]", "[verbe]"),
        ("Commandes", "Verbes"),
        ("Afficher les informations de version", "Affiche la version."),
    ];

    /// <summary>Puts itself in the place of the root command's own help.</summary>
    public static void Install(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Description = "Affiche cette aide.";
        option.Action = new FrenchHelp((HelpAction)option.Action!); // the library gives its help option a HelpAction
    }

    public override int Invoke(ParseResult parseResult)
    {
        using var text = new StringWriter();
        var output = parseResult.InvocationConfiguration.Output;
        parseResult.InvocationConfiguration.Output = text;
        help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(Words.Aggregate(text.ToString(), (said, word) => said.Replace(word.English, word.French, StringComparison.Ordinal)));
        return ExitCodes.Done;
    }
}
