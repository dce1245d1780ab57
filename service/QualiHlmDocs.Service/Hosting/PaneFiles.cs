using Microsoft.Extensions.FileProviders;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>Serves the built pane. Names with a hash never change; the page that names them is asked for each time.</summary>
internal static class PaneFiles
{
    public static IApplicationBuilder UsePane(this IApplicationBuilder app)
    {
        var files = new PhysicalFileProvider(ProgramFiles.Pane);
        return app
            .UseDefaultFiles(new DefaultFilesOptions { FileProvider = files })
            .UseStaticFiles(new StaticFileOptions
            {
                FileProvider = files,
                OnPrepareResponse = served => served.Context.Response.Headers.CacheControl =
                    served.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
            });
    }
}
