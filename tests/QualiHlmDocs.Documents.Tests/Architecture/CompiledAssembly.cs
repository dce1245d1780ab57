using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>What a compiled assembly says about itself: its types, and which type names which.</summary>
internal sealed class CompiledAssembly
{
    // typeof(X) in an attribute is stored as text (ECMA-335, II.23.3), with its assembly only when that is another one.
    private static readonly Regex TypeInText = new(@"(?<space>QualiHlmDocs(\.\w+)*)\.(?<name>\w+)");

    private readonly PEReader _image;
    private readonly MetadataReader _reader;
    private readonly List<Arrow> _arrows = [];
    private NamedType _from = new(string.Empty, string.Empty, null);
    private string _place = string.Empty;
    private readonly TypeNames _names;

    private CompiledAssembly(PEReader image)
    {
        _image = image;
        _reader = _image.GetMetadataReader();
        _names = new TypeNames(See);
    }

    /// <summary>Every arrow of the assembly at <paramref name="path"/>, written by a person or by the compiler for her.</summary>
    public static ImmutableArray<Arrow> Arrows(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var assembly = new CompiledAssembly(image);
        foreach (var handle in assembly._reader.TypeDefinitions)
        {
            assembly.ReadType(handle);
        }

        return [.. assembly._arrows.Distinct()];
    }

    private void ReadType(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        _from = InRoot(TypeNames.NameOf(_reader, handle));
        _place = _from.Name;
        Follow(type.BaseType);
        Attributes(type.GetCustomAttributes());
        Generics(type.GetGenericParameters());
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            Follow(_reader.GetInterfaceImplementation(implemented).Interface);
        }

        Members(type);
        foreach (var method in type.GetMethods())
        {
            ReadMethod(_reader.GetMethodDefinition(method));
        }
    }

    // Top-level statements become a Program outside every namespace: it stands in the project's own folder.
    private NamedType InRoot(NamedType type) => type is { Namespace: "", Name: "Program" }
        ? type with { Namespace = _reader.GetString(_reader.GetAssemblyDefinition().Name) }
        : type;

    private void Members(TypeDefinition type)
    {
        foreach (var field in type.GetFields().Select(_reader.GetFieldDefinition))
        {
            Stand(field.Name);
            field.DecodeSignature(_names, 0);
            Attributes(field.GetCustomAttributes());
        }

        foreach (var property in type.GetProperties().Select(_reader.GetPropertyDefinition))
        {
            Stand(property.Name);
            property.DecodeSignature(_names, 0);
            Attributes(property.GetCustomAttributes());
        }

        foreach (var @event in type.GetEvents().Select(_reader.GetEventDefinition))
        {
            Stand(@event.Name);
            Follow(@event.Type);
            Attributes(@event.GetCustomAttributes());
        }
    }

    private void ReadMethod(MethodDefinition method)
    {
        Stand(method.Name);
        method.DecodeSignature(_names, 0);
        Attributes(method.GetCustomAttributes());
        Generics(method.GetGenericParameters());
        foreach (var parameter in method.GetParameters())
        {
            Attributes(_reader.GetParameter(parameter).GetCustomAttributes());
        }

        if (method.RelativeVirtualAddress != 0)
        {
            ReadBody(_image.GetMethodBody(method.RelativeVirtualAddress));
        }
    }

    private void ReadBody(MethodBodyBlock body)
    {
        Follow(body.LocalSignature);
        foreach (var region in body.ExceptionRegions)
        {
            Follow(region.CatchType);
        }

        foreach (var token in MethodBodyTokens.Read(body))
        {
            Follow(token);
        }
    }

    // A member's owner is followed and not its signature: what a call gives back is named as soon as anyone uses it.
    private void Follow(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition when !handle.IsNil:
                _names.GetTypeFromDefinition(_reader, (TypeDefinitionHandle)handle, 0);
                break;
            case HandleKind.TypeReference when !handle.IsNil:
                _names.GetTypeFromReference(_reader, (TypeReferenceHandle)handle, 0);
                break;
            case HandleKind.TypeSpecification:
                _names.GetTypeFromSpecification(_reader, 0, (TypeSpecificationHandle)handle, 0);
                break;
            case HandleKind.MethodDefinition:
                Follow(_reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                Follow(_reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                Follow(_reader.GetMemberReference((MemberReferenceHandle)handle).Parent);
                break;
            case HandleKind.MethodSpecification:
                var method = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                Follow(method.Method);
                method.DecodeSignature(_names, 0);
                break;
            case HandleKind.StandaloneSignature when !handle.IsNil:
                Decode(_reader.GetStandaloneSignature((StandaloneSignatureHandle)handle));
                break;
        }
    }

    private void Decode(StandaloneSignature signature)
    {
        if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
        {
            signature.DecodeLocalSignature(_names, 0);
        }
        else
        {
            signature.DecodeMethodSignature(_names, 0);
        }
    }

    private void Generics(GenericParameterHandleCollection parameters)
    {
        foreach (var parameter in parameters.Select(_reader.GetGenericParameter))
        {
            Attributes(parameter.GetCustomAttributes());
            foreach (var constraint in parameter.GetConstraints())
            {
                Follow(_reader.GetGenericParameterConstraint(constraint).Type);
            }
        }
    }

    private void Attributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes.Select(_reader.GetCustomAttribute))
        {
            Follow(attribute.Constructor);
            foreach (Match typeName in TypeInText.Matches(Encoding.UTF8.GetString(_reader.GetBlobBytes(attribute.Value))))
            {
                See(new NamedType(typeName.Groups["space"].Value, typeName.Groups["name"].Value, null));
            }
        }
    }

    private void Stand(StringHandle member) => _place = _from.Name + "." + _reader.GetString(member);

    private void See(NamedType type) => _arrows.Add(new Arrow(_from, _place, type));
}
