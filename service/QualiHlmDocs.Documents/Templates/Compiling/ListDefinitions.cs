using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>The numbered lists of a template (<c>numbering.xml</c>), and how another of the same look begins anew.</summary>
internal sealed class ListDefinitions(TemplatePart part)
{
    private const int Levels = 9;

    public string Name => part.Name;

    public int LastId => Numbers.Select(number => int.TryParse(Value(number, "numId"u8), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : 0).Append(0).Max();

    /// <summary>Where another list may stand: after the last (ISO/IEC 29500-1 § 17.9.15 gives their order).</summary>
    public int End => Numbers.Select(number => part.Markup.Elements[number].End).Append(part.Markup.Elements[0].OpenEnd).Max();

    /// <summary>A list like that one which begins again, its own number left out; null when there is no such list.</summary>
    public byte[]? DefinitionOf(string id)
    {
        var number = Numbers.FirstOrDefault(number => Value(number, "numId"u8) == id, -1);
        if (number < 0 || Inside(number, "abstractNumId"u8) is not (>= 0 and var reference))
        {
            return null;
        }

        var look = Value(reference, "val"u8);
        var prefix = Encoding.ASCII.GetString(part.Markup.WordPrefix);
        var starts = Starts(look);
        var levels = string.Concat(Enumerable.Range(0, Levels).Select(level =>
            $"<{prefix}lvlOverride {prefix}ilvl=\"{level}\"><{prefix}startOverride {prefix}val=\"{starts.GetValueOrDefault(level.ToString(CultureInfo.InvariantCulture), "1")}\"/></{prefix}lvlOverride>"));
        return Encoding.UTF8.GetBytes($"<{prefix}num {prefix}numId=\"\"><{prefix}abstractNumId {prefix}val=\"{look}\"/>{levels}</{prefix}num>");
    }

    private IEnumerable<int> Numbers => Named("num"u8.ToArray());

    private IEnumerable<int> Named(byte[] name) => Enumerable.Range(0, part.Markup.Elements.Length).Where(i => Local(i).SequenceEqual(name));

    private ReadOnlySpan<byte> Local(int element)
    {
        var name = part.Markup.Name(element);
        return name[(name.IndexOf((byte)':') + 1)..];
    }

    private string Value(int element, ReadOnlySpan<byte> attribute) => XmlAttribute.Find(part.Markup, element, attribute)?.Value(part.Markup) ?? string.Empty;

    private int Inside(int element, ReadOnlySpan<byte> name)
    {
        for (var i = element + 1; i < part.Markup.Elements[element].After; i++)
        {
            if (Local(i).SequenceEqual(name))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, string> Starts(string look)
    {
        var starts = new Dictionary<string, string>();
        foreach (var definition in Named("abstractNum"u8.ToArray()).Where(definition => Value(definition, "abstractNumId"u8) == look))
        {
            for (var i = definition + 1; i < part.Markup.Elements[definition].After; i++)
            {
                if (Local(i).SequenceEqual("lvl"u8) && Inside(i, "start"u8) is >= 0 and var start)
                {
                    starts[Value(i, "ilvl"u8)] = Value(start, "val"u8);
                }
            }
        }

        return starts;
    }
}
