using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>A ticket that is presented becomes, once, the request that it was made for.</summary>
internal static class BilletRedemption
{
    public const string Path = "/api/billets";

    public static IApplicationBuilder UseBillets(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || !request.Path.StartsWithSegments(Path, out var secret) || secret.Value is not { Length: > 1 } words)
        {
            return next(context);
        }

        var billets = context.RequestServices.GetRequiredService<Billets>();
        if (billets.Take(words[1..]) is not { } billet)
        {
            return ProblemWriter.Write(context, FrenchProblem.Of(
                StatusCodes.Status404NotFound, "Ce lien de téléchargement a déjà servi ou a expiré : redemandez le document dans le volet."));
        }

        var adresse = billet.Adresse;
        context.User = billet.User;
        var cut = adresse.IndexOf('?', StringComparison.Ordinal);
        request.Path = cut < 0 ? adresse : adresse[..cut];
        request.QueryString = new QueryString(cut < 0 ? null : adresse[cut..]);
        context.SetEndpoint(null);
        return next(context);
    });
}
