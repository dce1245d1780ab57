using System.Globalization;
using System.Security.Cryptography;
using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Inserted;
using QualiHlmDocs.Documents.Templates.Running;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>
/// What values add to the package of one document: pictures (each once, whatever the number of its uses), links, other
/// parts. Named in the order they are met: the same data give the same names.
/// </summary>
internal sealed class Additions(PackageAdditions parts, PackageMap package, TemplateLimits limits)
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private readonly Dictionary<string, string> _media = [];
    private readonly Dictionary<(string Part, string Type, string Target), string> _ids = [];
    private readonly Dictionary<string, NoteAdditions> _notes = [];
    private ListAdditions? _lists;
    private StyleAdditions? _styles;
    private int _inserts;
    private long _bytes;
    private int _last;

    public PackageMap Package { get; } = package;

    public TemplateLimits Limits { get; } = limits;

    public PackageAdditions Parts { get; } = parts;

    /// <summary>The styles of the template.</summary>
    public Styles Styles => field ??= Package.Styles is { } name && Package.Read(name) is { } xml ? Styles.Read(xml) : Styles.None;

    /// <summary>The lists that values bring.</summary>
    public ListAdditions ListsIn(Dialect dialect)
    {
        if (_lists is null)
        {
            _lists = new ListAdditions(Package, dialect);
            if (Package.Numbering is { } name)
            {
                Parts.Complete(name, _lists.AddedTo);
            }
        }

        return _lists;
    }

    /// <summary>The styles that inserted documents bring.</summary>
    public StyleAdditions StylesIn(Dialect dialect)
    {
        if (_styles is null)
        {
            var own = Package.Styles is { } part && Package.Read(part) is { } xml ? SafeXml.TryRead(xml) : null;
            if (own is null && Package.Styles is not null)
            {
                throw SourceDocument.NotADocument("ce document ne peut pas être inséré : les styles du modèle sont illisibles");
            }

            _styles = new StyleAdditions(own, dialect);
            if (Package.Styles is { } name)
            {
                Parts.Complete(name, _styles.AddedTo);
            }
        }

        return _styles;
    }

    /// <summary>The notes that inserted documents bring.</summary>
    /// <param name="root">What the part's root is called: <c>footnotes</c>, <c>endnotes</c>.</param>
    /// <param name="dialect">That of the document being made.</param>
    public NoteAdditions NotesIn(string root, Dialect dialect)
    {
        if (!_notes.TryGetValue(root, out var notes))
        {
            var own = root == "footnotes" ? Package.Footnotes : Package.Endnotes;
            _notes[root] = notes = new NoteAdditions(own ?? $"{Package.MainFolder}{root}-annexes.xml", root, dialect);
            if (own is not null)
            {
                Parts.Complete(own, notes.AddedTo);
            }
        }

        return notes;
    }

    /// <summary>Tells one inserted document from the next.</summary>
    public int NextInsert()
    {
        _inserts++;
        return _inserts;
    }

    /// <summary>Adds the parts that only now are whole.</summary>
    public void Finish()
    {
        if (_styles is { IsEmpty: false } styles && Package.Styles is null)
        {
            Relate(Package.Main, Dialect.Transitional.Relationships + "/styles", AddPart("styles", "xml", styles.ToPart(), WordType + "styles+xml"));
        }

        foreach (var (root, notes) in _notes.Where(notes => !Package.Has(notes.Value.Part)))
        {
            Parts.AddPart(notes.Part, $"{WordType}{root}+xml", notes.ToPart());
            Relate(Package.Main, Dialect.Transitional.Relationships + "/" + root, notes.Part);
        }

        if (_lists is { IsEmpty: false } lists && Package.Numbering is null)
        {
            var name = AddPart("numbering", "xml", lists.ToPart(), WordType + "numbering+xml");
            Relate(Package.Main, lists.Dialect.Relationships + "/numbering", name);
        }
    }

    /// <summary>A relationship from a part to another; the same one is added once.</summary>
    /// <returns>Its identifier.</returns>
    public string Relate(string part, string type, string name) => Relate(part, type, "/" + name, false);

    /// <summary>A relationship from a part to an address, checked before.</summary>
    public string RelateOutside(string part, string type, string address) => Relate(part, type, address, true);

    /// <summary>A picture or another medium as a part; the same bytes are the same part.</summary>
    /// <returns>Its name.</returns>
    public string AddMedium(ReadOnlyMemory<byte> bytes, string extension, string type)
    {
        var digest = extension + Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        if (!_media.TryGetValue(digest, out var name))
        {
            _media[digest] = name = AddPart("media/valeur", extension, bytes, null);
            Parts.AddExtension(extension, type);
        }

        return name;
    }

    /// <summary>Another part beside the main one, under a name that nothing has yet.</summary>
    /// <param name="stem">Its name without number and extension: <c>media/valeur</c>.</param>
    /// <param name="extension">Without the dot.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="type">Its content type; null when its extension says it.</param>
    /// <returns>Its name.</returns>
    public string AddPart(string stem, string extension, ReadOnlyMemory<byte> bytes, string? type)
    {
        Count(bytes.Length);
        string name;
        do
        {
            _last++;
            name = $"{Package.MainFolder}{stem}{_last.ToString(CultureInfo.InvariantCulture)}.{extension}";
        }
        while (Package.Has(name));
        Parts.AddPart(name, type, bytes);
        return name;
    }

    /// <summary>Counts what a value adds against the limit of a document.</summary>
    public void Count(long bytes)
    {
        _bytes += bytes;
        if (_bytes > Limits.MaxAddedBytes)
        {
            throw new FilterException(ValueFindings.TooLarge, $"les images et documents insérés dépassent ensemble {Limits.MaxAddedBytes / (1024 * 1024)} Mo", "Réduisez les images, ou produisez plusieurs documents.");
        }
    }

    private string Relate(string part, string type, string target, bool isOutside) =>
        _ids.TryGetValue((part, type, target), out var id) ? id : _ids[(part, type, target)] = Parts.Relate(part, type, target, isOutside);
}
