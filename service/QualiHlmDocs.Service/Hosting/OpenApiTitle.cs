using Microsoft.AspNetCore.OpenApi;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Hosting;

/// <summary>What the OpenAPI document says of itself: the framework would name the assembly.</summary>
internal static class OpenApiTitle
{
    public static void Set(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info.Title = "QualiHlm Docs";
        document.Info.Version = ProgramVersion.Current;
        document.Info.Description = "Le plan d’actions lu, contrôlé, et ses documents. Les refus sont des « problem details » (RFC 9457).";
        document.Servers = []; // the origin that it was asked from
        return Task.CompletedTask;
    });
}
