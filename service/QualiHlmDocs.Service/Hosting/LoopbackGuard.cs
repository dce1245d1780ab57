using System.Net;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>
/// With no sign-in configured the service answers this machine alone: a foreign <c>Host</c> is a name that was made to
/// point here (DNS rebinding), a foreign <c>Origin</c> is another site's page using the user's browser.
/// </summary>
internal static class LoopbackGuard
{
    public static IApplicationBuilder UseLoopbackGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!IsLoopback(request.Host.Host))
        {
            return ProblemWriter.Write(context, FrenchProblem.Of(
                StatusCodes.Status421MisdirectedRequest, "Ce service ne répond qu’aux adresses de cette machine (127.0.0.1 ou localhost)."));
        }

        if (request.Headers.Origin is [{ } origin] && !IsOwn(origin, request.Host))
        {
            return ProblemWriter.Write(context, FrenchProblem.Of(
                StatusCodes.Status403Forbidden, "Ce service ne répond qu’à ses propres pages."));
        }

        return next(context);
    });

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && HostString.FromUriComponent(uri).Equals(host);
}
