using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Turns values into text.</summary>
internal readonly struct ObjectFormatter(TemplateContext context)
{
    public string? Format(object? value, bool nested)
    {
        switch (value)
        {
            case string text:
                return nested ? StringEscapes.Quote(text) : text;
            case null:
                return nested ? "null" : null;
            case bool boolean:
                return boolean ? "true" : "false";
            case int or long or double or decimal or float or BigInteger:
                return ((IFormattable)value).ToString(null, context.CurrentCulture);
        }

        var builder = new StringBuilder();
        Append(builder, value, nested, 0);
        var limit = context.LimitToString;
        return limit > 0 && builder.Length > limit ? builder.ToString(0, limit) + "..." : builder.ToString();
    }

    private void Append(StringBuilder builder, object? value, bool nested, int depth)
    {
        if ((context.ObjectRecursionLimit > 0 && depth > context.ObjectRecursionLimit) || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(
                context.CurrentSpan, $"Structure is too deeply nested or contains reference loops. ObjectRecursionLimit `{context.ObjectRecursionLimit}`.");
        }

        if (context.LimitToString > 0 && builder.Length > context.LimitToString)
        {
            return;
        }

        switch (value)
        {
            case null or string or bool or int or long or double or decimal or float or BigInteger:
                builder.Append(Format(value, nested));
                break;
            case DateTime or DateTimeOffset:
                builder.Append(DateTimeFunctions.Of(context).ToString(value as DateTime? ?? ((DateTimeOffset)value).DateTime, context));
                break;
            case EmptyScriptObject:
                break;
            case ScriptObject scriptObject:
                Members(builder, scriptObject, depth);
                break;
            case IScriptCustomFunction:
                builder.Append("<function>");
                break;
            default:
                AppendOther(builder, value, depth);
                break;
        }
    }

    private void AppendOther(StringBuilder builder, object value, int depth)
    {
        switch (value)
        {
            case DictionaryEntry entry:
                Pair(builder, entry.Key, entry.Value, depth);
                break;
            case KeyValuePair<string, object?> pair:
                Pair(builder, pair.Key, pair.Value, depth);
                break;
            case IDictionary dictionary:
                Members(builder, dictionary, depth);
                break;
            case IEnumerable items:
                Items(builder, items, depth);
                break;
            case IScriptObject scriptObject:
                Members(builder, scriptObject, depth);
                break;
            case IFormattable formattable:
                builder.Append(formattable.ToString(null, context.CurrentCulture));
                break;
            default:
                builder.Append(value);
                break;
        }
    }

    private void Items(StringBuilder builder, IEnumerable items, int depth)
    {
        builder.Append('[');
        var isFirst = true;
        foreach (var item in InternalLoop.Over(context, context.CurrentSpan, items))
        {
            builder.Append(isFirst ? string.Empty : ", ");
            isFirst = false;
            Append(builder, item, nested: true, depth + 1);
            if (context.LimitToString > 0 && builder.Length > context.LimitToString)
            {
                break;
            }
        }

        builder.Append(']');
    }

    private void Pair(StringBuilder builder, object key, object? value, int depth)
    {
        builder.Append("{key: ");
        Append(builder, key, nested: true, depth + 1);
        builder.Append(", value: ");
        Append(builder, value, nested: true, depth + 1);
        builder.Append('}');
    }

    private void Members(StringBuilder builder, IScriptObject scriptObject, int depth)
    {
        builder.Append('{');
        var isFirst = true;
        foreach (var member in scriptObject.GetMembers())
        {
            scriptObject.TryGetValue(context, context.CurrentSpan, member, out var value);
            Member(builder, member, value, ref isFirst, depth);
        }

        builder.Append('}');
    }

    private void Members(StringBuilder builder, IDictionary dictionary, int depth)
    {
        builder.Append('{');
        var isFirst = true;
        foreach (DictionaryEntry entry in dictionary)
        {
            Member(builder, Format(entry.Key, nested: false) ?? string.Empty, entry.Value, ref isFirst, depth);
        }

        builder.Append('}');
    }

    private void Member(StringBuilder builder, string name, object? value, ref bool isFirst, int depth)
    {
        builder.Append(isFirst ? string.Empty : ", ");
        isFirst = false;
        builder.Append(IsIdentifier(name) ? name : StringEscapes.Quote(name)).Append(": ");
        Append(builder, value, nested: true, depth + 1);
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(static c => c == '_' || char.IsLetterOrDigit(c));
}
