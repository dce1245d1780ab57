using System.CommandLine;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>archive diagnostiquer</c>: which setting or permission the copies to SharePoint lack.</summary>
internal static class ArchiveDiagnostiquerCommand
{
    public static Command Create()
    {
        var command = new Command("diagnostiquer", "Dit quel réglage ou quelle autorisation manque aux copies vers SharePoint.");
        command.SetAction((_, stop) => SharePointAccess.Run(async copies =>
        {
            var checks = await copies.Diagnose(stop);
            foreach (var check in checks)
            {
                Console.Out.WriteLine($"{(check.IsGood ? "bon " : "non ")} {check.Phrase}");
            }

            return checks.All(check => check.IsGood) ? ExitCodes.Done : ExitCodes.BlockingFindings;
        }));
        return command;
    }
}
