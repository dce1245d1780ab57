using System.Collections.Frozen;
using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>
/// What producing a document adds to its package: parts, the relationships that lead to them, their content types.
/// Names and identifiers are counted, so that the same data give the same bytes.
/// </summary>
internal sealed class PackageAdditions
{
    /// <summary>What identifiers of added relationships begin with.</summary>
    public const string IdPrefix = "qh";

    private readonly Dictionary<string, StringBuilder> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _typed = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, string> _extensions = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringBuilder _types = new();
    private readonly List<(string Name, ReadOnlyMemory<byte> Content)> _parts = [];
    private readonly List<(string Name, ZipPackageEntry Source)> _copies = [];
    private readonly List<(string Name, string Original, byte[]? Bytes)> _followers = [];
    private int _lastId;

    /// <summary>Nothing was added so far.</summary>
    public bool IsEmpty => _parts.Count + _copies.Count + _relationships.Count + _extensions.Count + _types.Length + _completions.Count == 0;

    private readonly Dictionary<string, Func<byte[], byte[]>> _completions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Says which made parts may be completed once all are made: they are held uncompressed until then.</summary>
    public Predicate<string> IsLate { get; set; } = _ => false;

    /// <summary>Completes an entry of the template once all parts are made.</summary>
    public void Complete(string name, Func<byte[], byte[]> completion) => _completions[name] = completion;

    public void StartAfter(int lastId) => _lastId = lastId;

    /// <summary>Writes a part of the template otherwise.</summary>
    public void Replace(string name, byte[] content) => Complete(name, _ => content);

    public void Clear()
    {
        _relationships.Clear();
        _typed.Clear();
        _extensions.Clear();
        _types.Clear();
        _parts.Clear();
        _copies.Clear();
        _completions.Clear();
        _followers.Clear();
        IsLate = _ => false;
    }

    /// <summary>Adds a relationship to a part.</summary>
    /// <param name="part">The part that it starts from: <c>word/document.xml</c>.</param>
    /// <param name="type">Its whole type.</param>
    /// <param name="target">As written in it: relative to the part's folder, or an address.</param>
    /// <param name="isExternal">True when it leads out of the package.</param>
    /// <returns>Its identifier, to be written where the part refers to it.</returns>
    public string Relate(string part, string type, string target, bool isExternal = false)
    {
        var id = NextId();
        Relate(part, id, type, target, isExternal);
        return id;
    }

    /// <summary>An identifier for a relationship that is added later.</summary>
    public string NextId() => IdPrefix + (++_lastId).ToString(CultureInfo.InvariantCulture);

    public void Relate(string part, string id, string type, string target, bool isExternal) => Of(part).Append(
        CultureInfo.InvariantCulture,
        $"<Relationship Id=\"{id}\" Type=\"{SecurityElement.Escape(type)}\" Target=\"{SecurityElement.Escape(target)}\"{(isExternal ? " TargetMode=\"External\"" : string.Empty)}/>");

    /// <summary>Adds a part.</summary>
    /// <param name="name">Its name in the package, without a leading slash.</param>
    /// <param name="contentType">Its type; null when its extension already has it.</param>
    /// <param name="content">Its bytes.</param>
    public void AddPart(string name, string? contentType, ReadOnlyMemory<byte> content)
    {
        _parts.Add((name, content));
        AddType(name, contentType);
    }

    /// <summary>Gives a part the relationships of another, and those added to it: values write under the other's name.</summary>
    /// <param name="name">The part.</param>
    /// <param name="original">The other.</param>
    /// <param name="relationships">The other's relationships; null when it has none of its own.</param>
    public void Follow(string name, string original, byte[]? relationships) => _followers.Add((OpcNames.RelationshipsOf(name), OpcNames.RelationshipsOf(original), relationships));

    /// <summary>Adds a copy of a part of the template under another name.</summary>
    public void AddCopy(string name, string? contentType, ZipPackageEntry source)
    {
        _copies.Add((name, source));
        AddType(name, contentType);
    }

    /// <summary>Says the content type of all the parts with an extension, unless the template says it.</summary>
    public void AddExtension(string extension, string contentType) => _extensions[extension] = contentType;

    private void AddType(string name, string? contentType)
    {
        if (contentType is not null && _typed.Add(name))
        {
            _types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{SecurityElement.Escape(name)}\" ContentType=\"{contentType}\"/>");
        }
    }

    /// <summary>True when that entry of the template must be written with something added.</summary>
    public bool ChangesEntry(string name) => name == "[Content_Types].xml" ? _types.Length + _extensions.Count > 0 : _relationships.ContainsKey(name) || _completions.ContainsKey(name);

    /// <summary>The bytes of an entry with what is added to it.</summary>
    public byte[] Added(string name, byte[] xml) => name == "[Content_Types].xml"
        ? AppendedXml.Append(xml, _types.ToString(), _extensions)
        : _completions.TryGetValue(name, out var complete) ? complete(xml)
        : AppendedXml.Append(xml, _relationships[name].ToString(), FrozenDictionary<string, string>.Empty);

    /// <summary>Writes the parts, and the relationships of parts that had none.</summary>
    public void Write(ZipPackageWriter zip, Func<string, bool> exists, CompressionLevel level)
    {
        foreach (var (name, content) in _parts)
        {
            zip.Add(name, content.Span, level);
        }

        foreach (var (name, source) in _copies)
        {
            zip.AddRaw(source, name);
        }

        foreach (var (name, original, bytes) in _followers)
        {
            var added = _relationships.TryGetValue(original, out var own) ? own.ToString() : string.Empty;
            if (bytes is not null || added.Length > 0)
            {
                zip.Add(name, AppendedXml.Append(bytes ?? Relationships(string.Empty), added, FrozenDictionary<string, string>.Empty), level);
            }
        }

        foreach (var (name, relationships) in _relationships.Where(part => !exists(part.Key)))
        {
            zip.Add(name, Relationships(relationships.ToString()), level);
        }
    }

    private static byte[] Relationships(string elements) => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{elements}</Relationships>");

    private StringBuilder Of(string part)
    {
        var entry = OpcNames.RelationshipsOf(part);
        if (!_relationships.TryGetValue(entry, out var relationships))
        {
            _relationships[entry] = relationships = new StringBuilder();
        }

        return relationships;
    }
}
