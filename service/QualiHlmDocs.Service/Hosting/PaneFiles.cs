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
                OnPrepareResponse = served => served.Context.Response.Headers.CacheControl = CacheRule(served.Context.Request),
            });
    }

    /// <summary>The icons that the manifest names.</summary>
    public static bool IsIcon(HttpRequest request) => request.Path.StartsWithSegments("/icones");

    // Office shows no icon that it may not keep.
    private static string CacheRule(HttpRequest request) =>
        request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable"
        : IsIcon(request) ? "public, max-age=86400"
        : "no-cache";
}
