using Microsoft.AspNetCore.Mvc;

namespace QualiHlmDocs.Service.Problems;

/// <summary>Every refusal and every failure leaves the service as problem details: never a stack trace, never English.</summary>
internal static class ProblemWriter
{
    public static IApplicationBuilder UseFrenchProblems(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Write(context, FrenchProblem.Of(context.Response.StatusCode)),
            StatusCodeSelector = StatusOf,
            // What a client caused is answered, not logged as a fault of the service.
            SuppressDiagnosticsCallback = fault => StatusOf(fault.Exception) < StatusCodes.Status500InternalServerError,
        })
        .UseStatusCodePages(status => Write(status.HttpContext, FrenchProblem.Of(status.HttpContext.Response.StatusCode)));

    public static Task Write(HttpContext context, ProblemDetails problem)
    {
        context.Response.StatusCode = problem.Status ?? StatusCodes.Status500InternalServerError;
        return context.Response.WriteAsJsonAsync(
            problem, options: null, contentType: "application/problem+json; charset=utf-8", context.RequestAborted);
    }

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        // A form's own limits say so by this exception alone.
        InvalidDataException invalid when invalid.Message.Contains("limit", StringComparison.OrdinalIgnoreCase) => StatusCodes.Status413PayloadTooLarge,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };
}
