using System.CommandLine;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>documents</c>: what can be produced from a workbook, and producing it.</summary>
internal static class DocumentsCommand
{
    public static Command Create()
    {
        var command = new Command("documents", "Dit quels documents du cycle peuvent être produits, et les produit.");
        command.Subcommands.Add(DocumentsListerCommand.Create());
        command.Subcommands.Add(DocumentsProduireCommand.Create());
        return command;
    }
}
