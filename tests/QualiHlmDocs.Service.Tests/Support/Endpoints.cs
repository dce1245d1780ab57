using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>One address of the API, as its controller declares it.</summary>
/// <param name="Method">GET, POST…</param>
/// <param name="Template"><c>/api/productions/{id}</c>, without the constraints of its parts.</param>
/// <param name="Right">The right that it asks for; null for everybody.</param>
/// <param name="IsDeclared">False when nothing says who may ask.</param>
/// <param name="IsDescribed">True when the OpenAPI document tells of it.</param>
public sealed record Endpoint(string Method, string Template, string? Right, bool IsDeclared, bool IsDescribed)
{
    /// <summary>An address that matches it.</summary>
    public string Path => System.Text.RegularExpressions.Regex.Replace(Template, @"\{[^}]+\}", "00000000-0000-0000-0000-000000000000");

    public override string ToString() => $"{Method} {Template}";
}

/// <summary>Every address of the API, found by reflection: a new one cannot be forgotten.</summary>
public static class Endpoints
{
    public static IReadOnlyList<Endpoint> All { get; } = [.. Find()];

    private static IEnumerable<Endpoint> Find() =>
        from controller in Assembly.Load("QualiHlmDocs.Service").GetTypes()
        where controller.IsSubclassOf(typeof(ControllerBase)) && !controller.IsAbstract
        from action in controller.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        from verb in action.GetCustomAttributes<HttpMethodAttribute>()
        from method in verb.HttpMethods
        select Of(controller, action, verb, method);

    private static Endpoint Of(Type controller, MethodInfo action, HttpMethodAttribute verb, string method)
    {
        var route = controller.GetCustomAttribute<RouteAttribute>()?.Template ?? string.Empty;
        var template = System.Text.RegularExpressions.Regex.Replace((verb.Template is ['/', ..] ? verb.Template : $"/{route}/{verb.Template}").TrimEnd('/'), @"\{\*{0,2}(\w+)[^}]*\}", "{$1}");
        var attributes = action.GetCustomAttributes().Concat(controller.GetCustomAttributes()).ToList();
        var isOpen = attributes.OfType<IAllowAnonymous>().Any();
        var right = attributes.OfType<AuthorizeAttribute>().Select(one => one.Policy).FirstOrDefault(policy => policy is not null);
        return new(method, template, isOpen ? null : right, isOpen || right is not null, attributes.OfType<ApiExplorerSettingsAttribute>().All(one => !one.IgnoreApi));
    }
}
