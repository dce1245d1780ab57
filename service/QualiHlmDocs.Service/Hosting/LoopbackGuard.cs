using System.Net;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>
/// With no sign-in configured the service answers this machine alone: a foreign <c>Host</c> is a name that was made to
/// point here (DNS rebinding), a foreign <c>Origin</c> is another site's page using the user's browser.
/// The origin that an installation names for itself is its own too: what stands before the service vouches for who asks.
/// </summary>
internal static class LoopbackGuard
{
    public static IApplicationBuilder UseLoopbackGuard(this IApplicationBuilder app, Uri? origine) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!IsLoopback(request.Host.Host) && !IsOrigine(request.Host, origine))
        {
            return ProblemWriter.Write(context, FrenchProblem.Of(
                StatusCodes.Status421MisdirectedRequest, "Ce service ne répond qu’aux adresses de cette machine (127.0.0.1 ou localhost)."));
        }

        if (request.Headers.Origin is [{ } origin] && !IsOwn(origin, request.Host) && !IsPublic(origin, origine))
        {
            return ProblemWriter.Write(context, FrenchProblem.Of(
                StatusCodes.Status403Forbidden, "Ce service ne répond qu’à ses propres pages."));
        }

        return next(context);
    });

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    // A proxy hands on the name that users typed.
    private static bool IsOrigine(HostString host, Uri? origine) =>
        origine is not null && Same(origine, host);

    private static bool IsPublic(string origin, Uri? origine) =>
        origine is not null && origin.Equals(origine.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);

    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && Same(uri, host);

    // Both leave out the port that their scheme implies.
    private static bool Same(Uri uri, HostString host) => uri.Authority.Equals(host.Value, StringComparison.OrdinalIgnoreCase);
}
