using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Running;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>The lists that values bring: what they look like, and the number that paragraphs call each by.</summary>
internal sealed class ListAdditions(PackageMap package, Dialect dialect)
{
    private const int Levels = 9;

    // Half a centimetre and a quarter for each level, as Word does.
    private const int Step = 360;
    private static readonly string[] Bullets = ["\u2022", "\u25E6", "\u25AA"];
    private static readonly string[] Numbers = ["decimal", "lowerLetter", "lowerRoman"];
    private readonly StringBuilder _looks = new();
    private readonly StringBuilder _lists = new();
    private readonly Dictionary<bool, int> _usual = [];
    private int? _nextLook;

    public Dialect Dialect { get; } = dialect;

    public bool IsEmpty => _lists.Length == 0;

    /// <summary>Another list, which begins again.</summary>
    /// <param name="first">Its first item.</param>
    /// <param name="identities">Gives its number.</param>
    /// <returns>Its number, for <c>w:numId</c>.</returns>
    public int Add(RichBlock first, Identities identities)
    {
        if (!_usual.TryGetValue(first.IsNumbered, out var look))
        {
            var levels = string.Concat(Enumerable.Range(0, Levels).Select(level => Level(level, first.IsNumbered)));
            _usual[first.IsNumbered] = look = AddLook("<w:multiLevelType w:val=\"multilevel\"/>" + levels);
        }

        return AddList(look, identities, first.IsNumbered ? string.Concat(Enumerable.Range(0, Levels).Select(level => Restart(level, level == first.Level ? first.Start : 1))) : string.Empty);
    }

    /// <summary>A look (<c>w:abstractNum</c>) by what it holds; elements have the prefix <c>w</c>.</summary>
    public int AddLook(string content)
    {
        _nextLook ??= FirstFreeLook();
        var look = _nextLook.Value;
        _nextLook++;
        _looks.Append(CultureInfo.InvariantCulture, $"<w:abstractNum xmlns:w=\"{Dialect.Word}\" w:abstractNumId=\"{look}\">{content}</w:abstractNum>");
        return look;
    }

    /// <summary>A list of a look.</summary>
    public int AddList(int look, Identities identities, string overrides)
    {
        var list = identities.NextList();
        _lists.Append(CultureInfo.InvariantCulture, $"<w:num xmlns:w=\"{Dialect.Word}\" w:numId=\"{list}\"><w:abstractNumId w:val=\"{look}\"/>{overrides}</w:num>");
        return list;
    }

    /// <summary>A part that holds them and nothing else.</summary>
    public byte[] ToPart() => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:numbering xmlns:w=\"{Dialect.Word}\">{_looks}{_lists}</w:numbering>");

    /// <summary>The template's part with them: looks stand before lists, lists before what Word keeps for cleaning.</summary>
    public byte[] AddedTo(byte[] xml)
    {
        var part = PartMarkup.Read(xml, 256);
        var root = part.Elements[0];
        if (root.IsEmpty)
        {
            return ToPart();
        }

        var (looks, lists) = (root.CloseStart, root.CloseStart);
        for (var i = 1; i < part.Elements.Length; i = part.Elements[i].After)
        {
            var isList = part.LocalName(i).SequenceEqual("num"u8);
            looks = isList && looks == root.CloseStart ? part.Elements[i].Start : looks;
            lists = isList || part.LocalName(i).SequenceEqual("abstractNum"u8) ? part.Elements[i].End : lists;
        }

        looks = Math.Min(looks, lists);
        return [.. part.Bytes(0, looks), .. Encoding.UTF8.GetBytes(_looks.ToString()), .. part.Bytes(looks, lists), .. Encoding.UTF8.GetBytes(_lists.ToString()), .. part.Bytes(lists, xml.Length)];
    }

    private static string Level(int level, bool isNumbered)
    {
        var (indent, hanging) = (Step * 2 * (level + 1), Step);
        return isNumbered
            ? string.Create(CultureInfo.InvariantCulture, $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{Numbers[level % 3]}\"/><w:lvlText w:val=\"%{level + 1}.\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{indent}\" w:hanging=\"{hanging}\"/></w:pPr></w:lvl>")
            : string.Create(CultureInfo.InvariantCulture, $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{Bullets[level % 3]}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{indent}\" w:hanging=\"{hanging}\"/></w:pPr></w:lvl>");
    }

    private static string Restart(int level, int start) => string.Create(CultureInfo.InvariantCulture, $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>");

    private int FirstFreeLook()
    {
        var last = -1;
        if (package.Numbering is { } name && package.Read(name) is { } xml)
        {
            var part = PartMarkup.Read(xml, 256);
            for (var i = 1; i < part.Elements.Length; i = part.Elements[i].After)
            {
                last = XmlAttribute.Find(part, i, "abstractNumId"u8) is { } id && int.TryParse(id.Value(part), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(last, number) : last;
            }
        }

        return last + 1;
    }
}
