using System.Globalization;
using System.Text.Json.Nodes;
using QualiHlmDocs.Benchmarks.Inputs;
using QualiHlmDocs.Documents.Templates;

namespace QualiHlmDocs.Benchmarks.Contenders;

/// <summary>The contenders that run in this program: our engine, and the limit.</summary>
internal static class InProcess
{
    public static Job Prepare(Contender contender, string folder) =>
        contender.Role == Role.Limit ? Limit.Prepare(contender, folder) : Engine(contender, folder);

    private static Job Engine(Contender contender, string folder)
    {
        var bytes = File.ReadAllBytes(Contender.TemplateFile(folder, contender.Syntax));
        var data = (IReadOnlyDictionary<string, object?>)Plain(JsonNode.Parse(File.ReadAllText(Contender.DataFile(folder))))!; // the scenario's data is an object
        var options = new RenderOptions { Compression = contender.Level };
        CompiledTemplate? compiled = null;
        byte[] Next() => Render(compiled ??= Compile(bytes), data, options);
        byte[] Anew() => Render(Compile(bytes), data, options);
        return contender.IsCompiledAnew ? new(Anew, Anew) : new(Next, Next);
    }

    private static CompiledTemplate Compile(byte[] bytes)
    {
        var compilation = CompiledTemplate.Compile(bytes, "template.docx");
        return compilation.Template ?? throw new InvalidOperationException(string.Join(" / ", compilation.Findings));
    }

    private static byte[] Render(CompiledTemplate template, IReadOnlyDictionary<string, object?> data, RenderOptions options)
    {
        var rendering = template.Render(data, options);
        return rendering.Bytes?.ToArray() ?? throw new InvalidOperationException(string.Join(" / ", rendering.Findings));
    }

    private static object? Plain(JsonNode? node) => node switch
    {
        JsonObject found => found.ToDictionary(pair => string.Intern(pair.Key), pair => Plain(pair.Value)),
        JsonArray list => list.Select(Plain).ToList(),
        null => null,
        _ => node.GetValue<string>(),
    };
}
