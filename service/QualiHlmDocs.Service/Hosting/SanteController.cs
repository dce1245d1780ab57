using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>For who watches the service: whether it lives, and whether it can work. Says nothing that a stranger may not know.</summary>
[ApiController]
[AllowAnonymous]
[Route("sante")]
[Produces("application/json")]
public sealed class SanteController(ServiceSettings settings, ArchiveSettings archive) : ControllerBase
{
    /// <summary>It answers.</summary>
    [HttpGet("vivant")]
    [ProducesResponseType<SanteAnswer>(StatusCodes.Status200OK)]
    public IActionResult Vivant() => Ok(new SanteAnswer(true, []));

    /// <summary>Its templates are there, and its folders can be written to; otherwise 503 with what is wrong.</summary>
    [HttpGet("pret")]
    [ProducesResponseType<SanteAnswer>(StatusCodes.Status200OK)]
    [ProducesResponseType<SanteAnswer>(StatusCodes.Status503ServiceUnavailable)]
    public IActionResult Pret()
    {
        var wrong = new List<string>();
        if (!Directory.Exists(ProgramFiles.Templates))
        {
            wrong.Add("Les modèles manquent.");
        }

        if (!CanWrite(settings.DataFolder))
        {
            wrong.Add("Le dossier de données ne peut pas être écrit.");
        }

        if (!CanWrite(archive.Racine))
        {
            wrong.Add("L’archive ne peut pas être écrite.");
        }

        var answer = new SanteAnswer(wrong.Count == 0, wrong);
        return StatusCode(wrong.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, answer);
    }

    // Tried where it will be written, or in the first folder above that is there: nothing is left behind.
    private static bool CanWrite(string folder)
    {
        var there = folder;
        while (!Directory.Exists(there) && !System.IO.File.Exists(there) && Path.GetDirectoryName(there) is { } above)
        {
            there = above;
        }

        try
        {
            using var file = new FileStream(Path.Combine(there, $".sante-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

/// <summary>How the service is.</summary>
/// <param name="Pret">True when it can work.</param>
/// <param name="Manques">What is wrong, one French sentence each.</param>
public sealed record SanteAnswer(bool Pret, IReadOnlyList<string> Manques);
