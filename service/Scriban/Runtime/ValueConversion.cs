using System.Collections;
using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Converts values of templates to the types that functions ask for.</summary>
internal static class ValueConversion
{
    public static object? IsEmpty(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        string text => text.Length == 0,
        ICollection collection => collection.Count == 0,
        IScriptObject scriptObject => scriptObject.Count == 0,
        IEnumerable items => !InternalLoop.Over(context, span, items).Any(),
        _ when MemberAccess.IsPrimitive(value) => false,
        _ => context.GetMemberAccessor(value).GetMemberCount(context, span, value) == 0,
    };

    public static IList? ToList(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        IList list => list,
        IEnumerable items and not string and not IScriptObject => new ScriptArray(InternalLoop.Over(context, span, items)),
        _ => new ScriptArray { value },
    };

    public static int ToInt(TemplateContext context, SourceSpan span, object? value)
    {
        try
        {
            return value switch
            {
                null => 0,
                int number => number,
                BigInteger big => (int)big,
                bool boolean => boolean ? 1 : 0,
                double or float or decimal or long or uint or ulong or byte or sbyte or short or ushort =>
                    Convert.ToInt32(value, CultureInfo.InvariantCulture),
                string text when int.TryParse(text, CultureInfo.InvariantCulture, out var parsed) => parsed,
                _ => throw Unable(context, span, value, "int", quoted: false),
            };
        }
        catch (OverflowException e)
        {
            throw new ScriptRuntimeException(span, $"Unable to convert type `{context.GetTypeName(value)}` to int", e);
        }
    }

    public static object? ToObject(TemplateContext context, SourceSpan span, object? value, Type type)
    {
        if (value is null)
        {
            return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        if (type == typeof(string))
        {
            return context.ObjectToString(value);
        }

        if (type == typeof(int))
        {
            return context.ToInt(span, value);
        }

        if (type == typeof(bool))
        {
            return context.ToBool(span, value);
        }

        return typeof(IEnumerable).IsAssignableFrom(type)
            ? ToSequence(context, span, value, type)
            : ToValue(context, span, value, type);
    }

    private static object? ToSequence(TemplateContext context, SourceSpan span, object value, Type type)
    {
        if (typeof(IDictionary).IsAssignableFrom(type) || typeof(IScriptObject).IsAssignableFrom(type) || type == typeof(IEnumerable))
        {
            throw Unable(context, span, value, TypeName(type), quoted: true);
        }

        var list = context.ToList(span, value);
        return type.IsInstanceOfType(list) ? list : throw Unable(context, span, value, TypeName(type), quoted: true);
    }

    private static object ToValue(TemplateContext context, SourceSpan span, object value, Type type)
    {
        try
        {
            if (type.IsEnum)
            {
                return value is string name ? Enum.Parse(type, name, ignoreCase: true) : Enum.ToObject(type, Convert.ToInt64(value, CultureInfo.InvariantCulture));
            }

            if (Numbers.IsNumberOrBool(value))
            {
                return type == typeof(BigInteger) ? Numbers.ToBig(value)
                    : value is BigInteger big ? Convert.ChangeType((double)big, type, CultureInfo.InvariantCulture)
                    : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
            }

            if (type == typeof(DateTime) && value is DateTimeOffset offset)
            {
                return offset.DateTime;
            }
        }
        catch (Exception e) when (e is InvalidCastException or FormatException or OverflowException or ArgumentException)
        {
            throw new ScriptRuntimeException(span, $"Unable to convert type `{context.GetTypeName(value)}` to `{TypeName(type)}`", e);
        }

        throw Unable(context, span, value, TypeName(type), quoted: true);
    }

    private static ScriptRuntimeException Unable(TemplateContext context, SourceSpan span, object? value, string type, bool quoted) =>
        new(span, $"Unable to convert type `{context.GetTypeName(value)}` to {(quoted ? $"`{type}`" : type)}");

    private static string TypeName(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Double => "double",
        TypeCode.Single => "float",
        TypeCode.Decimal => "decimal",
        TypeCode.Int64 => "long",
        _ => type.Name,
    };
}
