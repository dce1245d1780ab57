using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>Tells of every type that a signature names; what the signature itself is does not matter here.</summary>
internal sealed class TypeNames(Action<NamedType> see) : ISignatureTypeProvider<int, int>
{
    public int GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        Seen(NameOf(reader, handle));

    public int GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        Seen(NameOf(reader, handle));

    public int GetTypeFromSpecification(MetadataReader reader, int context, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, context);

    public int GetArrayType(int elementType, ArrayShape shape) => 0;
    public int GetByReferenceType(int elementType) => 0;
    public int GetFunctionPointerType(MethodSignature<int> signature) => 0;
    public int GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) => 0;
    public int GetGenericMethodParameter(int genericContext, int index) => 0;
    public int GetGenericTypeParameter(int genericContext, int index) => 0;
    public int GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => 0;
    public int GetPinnedType(int elementType) => 0;
    public int GetPointerType(int elementType) => 0;
    public int GetPrimitiveType(PrimitiveTypeCode typeCode) => 0;
    public int GetSZArrayType(int elementType) => 0;

    public static NamedType NameOf(MetadataReader reader, TypeDefinitionHandle handle) =>
        NameOf(reader, reader.GetTypeDefinition(handle));

    public static NamedType NameOf(MetadataReader reader, TypeDefinition type)
    {
        while (!type.GetDeclaringType().IsNil)
        {
            type = reader.GetTypeDefinition(type.GetDeclaringType());
        }

        return new(reader.GetString(type.Namespace), reader.GetString(type.Name), null);
    }

    private static NamedType NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        }

        var assembly = type.ResolutionScope.Kind == HandleKind.AssemblyReference
            ? reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)
            : null;
        return new(reader.GetString(type.Namespace), reader.GetString(type.Name), assembly);
    }

    private int Seen(NamedType type)
    {
        see(type);
        return 0;
    }
}
