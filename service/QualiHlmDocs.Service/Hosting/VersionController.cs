using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>What the pane asks first: which version answers, and what it takes.</summary>
[ApiController]
[Route("api/version")]
[Produces("application/json")]
public sealed class VersionController : ControllerBase
{
    [HttpGet]
    public VersionAnswer Get() => new(Current, Limits.MaxWorkbookBytes);

    // The part before « + » : the rest is the commit.
    private static string Current { get; } =
        typeof(VersionController).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? string.Empty;
}

/// <summary>The service's version and limits.</summary>
/// <param name="Version">As in the changelog.</param>
/// <param name="TailleMaximale">The most bytes that a workbook may weigh.</param>
public sealed record VersionAnswer(string Version, int TailleMaximale);
