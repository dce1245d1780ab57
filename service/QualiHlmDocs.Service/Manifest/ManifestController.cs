using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Manifest;

/// <summary>The add-in's manifest for the origin that this service is reached under.</summary>
[ApiController]
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)] // a file for Office's administrators, not a part of the pane's API
[Route("manifest.xml")]
public sealed class ManifestController(ServiceSettings settings, IdentitySettings identity, Jeton jeton) : ControllerBase
{
    private static readonly AddinManifest Manifest = new();

    [HttpGet]
    public ContentResult Get()
    {
        Response.Headers.CacheControl = "no-cache";
        var origin = settings.Origine?.GetLeftPart(UriPartial.Authority) ?? $"{Request.Scheme}://{Request.Host}";
        return Content(Manifest.For(origin, CarriesJeton ? Uri.EscapeDataString(jeton.Value) : null), "application/xml", Encoding.UTF8);
    }

    // Told to nobody who does not know it already.
    private bool CarriesJeton => identity.Entra is null && User.Identity?.IsAuthenticated == true;
}
