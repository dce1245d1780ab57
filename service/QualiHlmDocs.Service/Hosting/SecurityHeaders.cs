namespace QualiHlmDocs.Service.Hosting;

/// <summary>What a browser is told about every answer.</summary>
internal static class SecurityHeaders
{
    // Office on the web shows the pane in a frame of its own origins; Microsoft publishes no list, these are those met
    // in the field. X-Frame-Options stays unsent: it knows one origin only, and Office then shows an empty pane.
    private const string AfterScripts =
        "style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft "
        + "https://*.office.com https://*.live.com";

    private const string ContentSecurityPolicy = $"default-src 'none'; script-src 'self'; {AfterScripts}";

    private static readonly string TaskpaneSecurityPolicy =
        $"default-src 'none'; script-src 'self' {TaskpanePolicy.ScriptSources}; {AfterScripts}";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Add(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = TaskpanePolicy.IsFor(context.Request) ? TaskpaneSecurityPolicy : ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        // Office on the web draws the ribbon's icons from a page of its own origin.
        headers["Cross-Origin-Resource-Policy"] = PaneFiles.IsIcon(context.Request) ? "cross-origin" : "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }
    }
}
