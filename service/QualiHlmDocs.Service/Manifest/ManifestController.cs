using System.Text;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Manifest;

/// <summary>The add-in's manifest for the origin that this service is reached under.</summary>
[ApiController]
[ApiExplorerSettings(IgnoreApi = true)] // a file for Office's administrators, not a part of the pane's API
[Route("manifest.xml")]
public sealed class ManifestController(ServiceSettings settings) : ControllerBase
{
    private static readonly AddinManifest Manifest = new();

    [HttpGet]
    public ContentResult Get()
    {
        Response.Headers.CacheControl = "no-cache";
        var origin = settings.Origine?.GetLeftPart(UriPartial.Authority) ?? $"{Request.Scheme}://{Request.Host}";
        return Content(Manifest.For(origin), "application/xml", Encoding.UTF8);
    }
}
