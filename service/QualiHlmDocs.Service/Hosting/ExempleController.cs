using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>The fictional workbook behind « Essayer avec l'exemple ».</summary>
[ApiController]
[Authorize(Droits.Lire)]
[Route("api/exemple")]
public sealed class ExempleController : ControllerBase
{
    [HttpGet]
    public PhysicalFileResult Get() => PhysicalFile(
        ProgramFiles.Exemple,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Path.GetFileName(ProgramFiles.Exemple));
}
