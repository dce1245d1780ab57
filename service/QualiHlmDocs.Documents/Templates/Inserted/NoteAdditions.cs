using System.Text;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Inserted;

/// <summary>The notes that inserted documents bring, of one kind.</summary>
internal sealed class NoteAdditions(string part, string root, Dialect dialect)
{
    private readonly StringBuilder _notes = new();

    /// <summary>The part that they go to.</summary>
    public string Part { get; } = part;

    public void Add(XElement note) => _notes.Append(note.ToString(SaveOptions.DisableFormatting));

    public byte[] AddedTo(byte[] xml) => XmlEnd.Append(xml, _notes.ToString());

    /// <summary>A part that holds them, with the lines that part notes from text.</summary>
    public byte[] ToPart()
    {
        var note = root[..^1];
        return Encoding.UTF8.GetBytes(
            $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:{root} xmlns:w=\"{dialect.Word}\">"
            + $"<w:{note} w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:{note}><w:{note} w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{note}>{_notes}</w:{root}>");
    }
}
