using Microsoft.AspNetCore.Http.Extensions;

namespace QualiHlmDocs.Service.Identity;

/// <summary>
/// The printed address becomes a cookie that scripts cannot read, and an address bar without the secret: it would
/// otherwise stay in the browser's history and in whatever the page links to.
/// </summary>
internal static class JetonLink
{
    public static IApplicationBuilder UseJetonLink(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || request.Path.StartsWithSegments("/api") || request.Query[Jeton.Parameter].FirstOrDefault() is not { } offered)
        {
            return next(context);
        }

        if (context.RequestServices.GetRequiredService<Jeton>().Matches(offered))
        {
            context.Response.Cookies.Append(Jeton.CookieName(request), offered, new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = request.IsHttps,
                Path = "/",
                IsEssential = true,
            });
        }

        var others = request.Query.Where(one => one.Key != Jeton.Parameter).SelectMany(one => one.Value, (one, value) => KeyValuePair.Create(one.Key, value ?? string.Empty));
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Redirect($"{request.PathBase}{request.Path}{new QueryBuilder(others)}");
        return Task.CompletedTask;
    });
}
