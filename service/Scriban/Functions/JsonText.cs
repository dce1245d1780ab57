using System.Buffers;
using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Writes values of the language as JSON, within the limits of depth and length.</summary>
internal sealed class JsonText
{
    private readonly TemplateContext _context;
    private readonly SourceSpan _span;
    private readonly Utf8JsonWriter _writer;
    private int _depth;

    private JsonText(TemplateContext context, SourceSpan span, Utf8JsonWriter writer)
    {
        _context = context;
        _span = span;
        _writer = writer;
    }

    public static string Write(TemplateContext context, SourceSpan span, object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        new JsonText(context, span, writer).Write(value);
        writer.Flush();
        context.Limits.CheckLength(span, buffer.WrittenCount, "object.to_json");
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Write(object? value)
    {
        _context.Limits.CheckLength(_span, _writer.BytesCommitted + _writer.BytesPending, "object.to_json");
        switch (value)
        {
            case null:
                _writer.WriteNullValue();
                break;
            case IScriptCustomFunction:
                throw new ScriptRuntimeException(_span, "Can not serialize functions to JSON. (Parameter 'value')");
            case string text:
                _writer.WriteStringValue(text);
                break;
            case bool boolean:
                _writer.WriteBooleanValue(boolean);
                break;
            case int number:
                _writer.WriteNumberValue(number);
                break;
            case double or float or decimal or long or BigInteger or uint or ulong or byte or sbyte or short or ushort:
                Number(value);
                break;
            case IEnumerable or IScriptObject:
                Nested(value);
                break;
            default:
                Other(value);
                break;
        }
    }

    private void Number(object value)
    {
        var text = ((IFormattable)value).ToString(null, System.Globalization.CultureInfo.InvariantCulture);
        if (value is double.NaN or double.PositiveInfinity or double.NegativeInfinity or float.NaN or float.PositiveInfinity or float.NegativeInfinity)
        {
            throw new ScriptRuntimeException(_span, $"The number `{text}` cannot be written as JSON");
        }

        _writer.WriteRawValue(text);
    }

    private void Nested(object value)
    {
        if ((_context.ObjectRecursionLimit > 0 && _depth >= _context.ObjectRecursionLimit) || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(
                _span, $"Structure is too deeply nested or contains reference loops. ObjectRecursionLimit `{_context.ObjectRecursionLimit}`.");
        }

        _depth++;
        if (value is IEnumerable items and not IDictionary and (not IScriptObject or IList))
        {
            Items(items);
        }
        else
        {
            Members(value);
        }

        _depth--;
    }

    private void Items(IEnumerable items)
    {
        _writer.WriteStartArray();
        foreach (var item in InternalLoop.Over(_context, _span, items))
        {
            Write(item);
        }

        _writer.WriteEndArray();
    }

    private void Members(object value)
    {
        var accessor = _context.GetMemberAccessor(value);
        _writer.WriteStartObject();
        foreach (var member in accessor.GetMembers(_context, _span, value))
        {
            accessor.TryGetValue(_context, _span, value, member, out var item);
            _writer.WritePropertyName(member);
            Write(item);
        }

        _writer.WriteEndObject();
    }

    private void Other(object value)
    {
        switch (value)
        {
            case DateTime date:
                _writer.WriteStringValue(date);
                break;
            case DateTimeOffset date:
                _writer.WriteStringValue(date);
                break;
            case Guid guid:
                _writer.WriteStringValue(guid);
                break;
            case IFormattable:
                _writer.WriteStringValue(_context.ObjectToString(value));
                break;
            default:
                Nested(value);
                break;
        }
    }
}
