using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>A name that a person gave in code.</summary>
/// <param name="Namespace">Where it stands.</param>
/// <param name="Type">The type, or the type that holds the member.</param>
/// <param name="Member">Null for the type itself.</param>
/// <param name="IsPublic">It can be seen from outside the assembly, its own accessibility alone considered.</param>
internal sealed record CodeName(string Namespace, string Type, string? Member, bool IsPublic)
{
    // Écheance2 → Echeance, 2; DiagnosticHqs → Diagnostic, Hqs; OPCName → OPC, Name.
    private static readonly Regex Word = new(@"[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+");

    public string Name => Member ?? Type;

    public IEnumerable<string> Words => Split(Name);

    public static IEnumerable<string> Split(string name) => Word.Matches(name).Select(match => match.Value);

    /// <summary>Types, properties, fields that are no property's own, and methods of an assembly.</summary>
    public static IReadOnlyList<CodeName> Of(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        var reader = image.GetMetadataReader();
        return [.. reader.TypeDefinitions.Select(reader.GetTypeDefinition).SelectMany(type => Of(reader, type)).Where(name => IsGiven(name.Type) && IsGiven(name.Name))];
    }

    private static IEnumerable<CodeName> Of(MetadataReader reader, TypeDefinition type)
    {
        var (space, name) = (TypeNames.NameOf(reader, type).Namespace, reader.GetString(type.Name).Split('`')[0]);
        var isPublic = (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask)
            is System.Reflection.TypeAttributes.Public or System.Reflection.TypeAttributes.NestedPublic;
        yield return new(space, name, null, isPublic);
        foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition))
        {
            var given = reader.GetString(method.Name);
            var visible = (method.Attributes & System.Reflection.MethodAttributes.MemberAccessMask) == System.Reflection.MethodAttributes.Public;
            yield return new(space, name, given.StartsWith("get_", StringComparison.Ordinal) ? given[4..] : given, isPublic && visible);
        }

        foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
        {
            var visible = (field.Attributes & System.Reflection.FieldAttributes.FieldAccessMask) == System.Reflection.FieldAttributes.Public;
            yield return new(space, name, reader.GetString(field.Name), isPublic && visible);
        }
    }

    // Names of the compiler hold signs, those of accessors and operators an underscore.
    private static bool IsGiven(string name) => name.All(char.IsAsciiLetterOrDigit);
}
