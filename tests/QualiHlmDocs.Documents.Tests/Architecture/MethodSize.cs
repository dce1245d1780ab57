using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>How many lines a method's body takes, from its first brace to its last, as the compiler recorded them.</summary>
/// <param name="Name">Type and method.</param>
/// <param name="File">The source file's name.</param>
/// <param name="Lines">Lambdas and local functions count in the method that holds them.</param>
internal sealed record MethodSize(string Name, string File, int Lines)
{
    /// <summary>Every method of an assembly that a person wrote; its .pdb stands beside it.</summary>
    public static IReadOnlyList<MethodSize> Of(string assembly)
    {
        using var image = new PEReader(System.IO.File.OpenRead(assembly));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(System.IO.File.OpenRead(Path.ChangeExtension(assembly, ".pdb")));
        var (reader, pdb) = (image.GetMetadataReader(), symbols.GetMetadataReader());
        return [.. reader.MethodDefinitions.Select(handle => Measure(image, pdb, handle)).OfType<MethodSize>()];
    }

    private static MethodSize? Measure(PEReader image, MetadataReader pdb, MethodDefinitionHandle handle)
    {
        var reader = image.GetMetadataReader();
        var method = reader.GetMethodDefinition(handle);
        var name = reader.GetString(method.Name);
        if (name == ".cctor" || IsWrittenByTheCompiler(reader, method, name))
        {
            return null;
        }

        var body = image.GetMethodBody(method.RelativeVirtualAddress);
        var start = name == ".ctor" ? AfterFieldInitializers(reader, body) : 0;
        var points = pdb.GetMethodDebugInformation(handle.ToDebugInformationHandle()).GetSequencePoints()
            .Where(point => !point.IsHidden && point.Offset >= start).ToList();
        if (points.Count == 0 || FileOf(pdb, points[0].Document) is not { } file)
        {
            return null;
        }

        var type = reader.GetTypeDefinition(method.GetDeclaringType());
        return new(reader.GetString(type.Name) + "." + name, file, points.Max(point => point.EndLine) - points.Min(point => point.StartLine) + 1);
    }

    // Lambdas are inside the method that holds them; automatic accessors and a record's own members have no body to read.
    // An iterator's or asynchronous method's body is moved to MoveNext, which is kept.
    private static bool IsWrittenByTheCompiler(MetadataReader reader, MethodDefinition method, string name) =>
        method.RelativeVirtualAddress == 0
        || name.StartsWith('<')
        || method.GetCustomAttributes().Any(attribute => IsCompilerGenerated(reader, reader.GetCustomAttribute(attribute)));

    private static bool IsCompilerGenerated(MetadataReader reader, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
        && reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name) == "CompilerGeneratedAttribute";

    // A constructor begins with the initializers of fields, which stand elsewhere in the file, up to the base's constructor.
    private static int AfterFieldInitializers(MetadataReader reader, MethodBodyBlock body) =>
        MethodBodyTokens.ReadPlaced(body).FirstOrDefault(token => NameOf(reader, token.Token) == ".ctor" && !token.IsNew).Offset;

    private static string? NameOf(MetadataReader reader, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.MemberReference => reader.GetString(reader.GetMemberReference((MemberReferenceHandle)handle).Name),
        HandleKind.MethodDefinition => reader.GetString(reader.GetMethodDefinition((MethodDefinitionHandle)handle).Name),
        _ => null,
    };

    // Generated sources stand in obj/.
    private static string? FileOf(MetadataReader pdb, DocumentHandle handle)
    {
        var path = pdb.GetString(pdb.GetDocument(handle).Name).Replace('\\', '/');
        return path.Contains("/obj/", StringComparison.Ordinal) ? null : Path.GetFileName(path);
    }
}
