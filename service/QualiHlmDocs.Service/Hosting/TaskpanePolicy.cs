using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>What may run on Office's page of the pane, beside our own files: Microsoft's script, and the page's watchdog.</summary>
internal static class TaskpanePolicy
{
    private const string OfficeScripts = "https://appsforoffice.microsoft.com";

    private static readonly Regex InlineScript = new("<script>(.*?)</script>", RegexOptions.Singleline);

    /// <summary>The sources to add to <c>script-src</c>; the watchdog is named by its hash, so that no other inline script runs.</summary>
    public static string ScriptSources { get; } = Sources(File.ReadAllText(ProgramFiles.Taskpane));

    public static bool IsFor(HttpRequest request) => request.Path.Equals("/taskpane.html", StringComparison.OrdinalIgnoreCase);

    private static string Sources(string page) =>
        string.Join(' ', [OfficeScripts, .. InlineScript.Matches(page).Select(script => Hash(script.Groups[1].Value))]);

    private static string Hash(string script) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\n"))))}'"; // as HTML parsers read it
}
