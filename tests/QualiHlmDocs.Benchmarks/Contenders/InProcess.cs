using System.Text.Json.Nodes;
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
        var documents = ReadData(folder);
        var options = new RenderOptions { Compression = contender.Level };
        CompiledTemplate? compiled = null;
        byte[] Next() => All(compiled ??= Compile(bytes));
        byte[] Anew() => All(Compile(bytes));
        byte[] All(CompiledTemplate template) =>
            contender.IsMerged ? Bytes(template.RenderMerged(documents, options)) : LastOf(documents.Count, index => Bytes(template.Render(documents[index], options)));
        return contender.IsCompiledAnew ? new(Anew, Anew) : new(Next, Next);
    }

    /// <summary>The data of each document to make.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, object?>> ReadData(string folder) =>
        JsonNode.Parse(File.ReadAllText(Contender.DataFile(folder))) is JsonArray many
            ? [.. many.Select(Fields)]
            : [Fields(JsonNode.Parse(File.ReadAllText(Contender.DataFile(folder))))];

    public static CompiledTemplate Compile(byte[] bytes)
    {
        var compilation = CompiledTemplate.Compile(bytes, "template.docx");
        return compilation.Template ?? throw new InvalidOperationException(string.Join(" / ", compilation.Findings));
    }

    /// <summary>Data as the engine takes them: one object for each name, as names are few and values many.</summary>
    public static Dictionary<string, object?> Fields(JsonNode? node) =>
        node is JsonObject found ? found.ToDictionary(pair => string.Intern(pair.Key), pair => Plain(pair.Value)) : throw new InvalidOperationException("The data are no object.");

    /// <summary>Makes so many documents, and gives the last.</summary>
    public static byte[] LastOf(int count, Func<int, byte[]> make)
    {
        byte[] last = [];
        for (var index = 0; index < count; index++)
        {
            last = make(index);
        }

        return last;
    }

    private static byte[] Bytes(Rendering rendering) =>
        rendering.Bytes?.ToArray() ?? throw new InvalidOperationException(string.Join(" / ", rendering.Findings));

    private static object? Plain(JsonNode? node) => node switch
    {
        JsonObject found => Fields(found),
        JsonArray list => list.Select(Plain).ToList(),
        null => null,
        _ => node.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.True => true,
            System.Text.Json.JsonValueKind.False => false,
            _ => node.GetValue<string>(),
        },
    };
}
