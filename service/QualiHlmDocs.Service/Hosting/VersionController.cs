using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>What the pane asks first: which version answers, and what it takes.</summary>
[ApiController]
[AllowAnonymous]
[Route("api/version")]
[Produces("application/json")]
public sealed class VersionController : ControllerBase
{
    [HttpGet]
    public VersionAnswer Get() => new(ProgramVersion.Current, Limits.MaxWorkbookBytes);
}

/// <summary>The service's version and limits.</summary>
/// <param name="Version">As in the changelog.</param>
/// <param name="TailleMaximale">The most bytes that a workbook may weigh.</param>
public sealed record VersionAnswer(string Version, int TailleMaximale);
