using System.Collections;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>What templates and messages call the types of values.</summary>
internal static class TypeNames
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool => "bool",
        byte => "byte",
        sbyte => "sbyte",
        ushort => "ushort",
        short => "short",
        uint => "uint",
        int => "int",
        ulong => "ulong",
        long => "long",
        string => "string",
        float => "float",
        double => "double",
        decimal => "decimal",
        BigInteger => "bigint",
        Enum => "enum",
        ScriptRange => "range",
        IScriptObject when value is IList => "array",
        IScriptObject or IDictionary => "object",
        IScriptCustomFunction => "function",
        IList => "array",
        _ => value.GetType().Name,
    };
}
