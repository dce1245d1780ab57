using Microsoft.AspNetCore.Mvc.Filters;

namespace QualiHlmDocs.Service.Problems;

/// <summary>
/// Reads the form before model binding does: binding turns « too large » into an ordinary 400, reading it here lets the
/// exception reach the problem writer with its own status.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class ReadFormFirstAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (context.HttpContext.Request.HasFormContentType)
        {
            await context.HttpContext.Request.ReadFormAsync(context.HttpContext.RequestAborted);
        }

        await next();
    }
}
