using System.Globalization;
using QualiHlmDocs.Documents.Templates.Compiling;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>
/// Writes letters one after the other into one document. Headers and footers with tags are made for each letter; those
/// that come out the same are one part. What the template says once (properties) is said by the first letter.
/// </summary>
internal sealed class LetterMerge(LetterContent content, RenderContext context, MadeParts made)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Stream _body = made.Open(content.Body.Name);
    private readonly Dictionary<(int Item, string Bytes), string> _known = [];

    /// <summary>Writes the next letter; its data are the context's.</summary>
    public void Write(int index, bool isLast)
    {
        if (index == 0)
        {
            _body.Write(content.Before);
            AddBlanks();
        }

        var relationships = Relationships(index);
        context.Letter = new LetterTurn(isLast, relationships);
        context.Run(content.Body, _body);
        context.CheckLength(_body.Length);
        for (var item = 0; item < relationships.Count; item++)
        {
            MakePart(item, index, relationships[item]);
        }

        foreach (var program in index == 0 ? content.OfFirst : [])
        {
            context.Run(program, made.Open(program.Name));
        }

        if (isLast)
        {
            _body.Write(content.After);
            foreach (var program in content.OfLast)
            {
                context.Run(program, made.Open(program.Name));
            }
        }
    }

    // The first letter keeps those of the template.
    private List<string> Relationships(int index) => [.. content.Parts.Items.Select(item => index == 0 ? item.RelationshipId : context.Additions.NextId())];

    private void MakePart(int item, int index, string relationship)
    {
        var part = content.Parts.Items[item];
        using var bytes = new MemoryStream();
        context.Run(content.PartPrograms[part.Name], bytes);
        var own = RelationshipsOf(part);
        var key = (item, Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length) + Convert.ToBase64String(own ?? []));
        if (index == 0)
        {
            made.Open(part.Name).Write(bytes.GetBuffer(), 0, (int)bytes.Length);
            _known[key] = part.Name;
            return;
        }

        if (!_known.TryGetValue(key, out var name))
        {
            _known[key] = name = NameOf(part, index);
            context.Additions.AddPart(name, part.ContentType, bytes.ToArray());
            AddRelationships(part, name, own);
        }

        context.Additions.Relate(content.Parts.MainPart, relationship, part.RelationshipType, "/" + name, isExternal: false);
    }

    // The addresses of its links may hold tags too.
    private byte[]? RelationshipsOf(LetterPart part)
    {
        if (part.Relationships is not { } entry || !content.PartPrograms.TryGetValue(entry.Name, out var program))
        {
            return null;
        }

        using var bytes = new MemoryStream();
        context.Run(program, bytes);
        return bytes.ToArray();
    }

    private void AddRelationships(LetterPart part, string name, byte[]? own)
    {
        context.Additions.Follow(name, part.Name, own ?? part.Relationships?.ReadAll());
    }

    private static string NameOf(LetterPart part, int index) => $"{part.FreeStem}{(index + 1).ToString(CultureInfo.InvariantCulture)}{part.Name[part.Name.LastIndexOf('.')..]}";

    private void AddBlanks()
    {
        foreach (var id in content.Parts.UsedBlanks)
        {
            var isHeader = id == content.Parts.BlankHeader;
            var (kind, root, name) = isHeader ? ("header", "hdr", "word/entete-vide.xml") : ("footer", "ftr", "word/pied-vide.xml");
            context.Additions.AddPart(name, $"{Word}{kind}+xml", System.Text.Encoding.UTF8.GetBytes($"<w:{root} xmlns:w=\"{Namespace}\"><w:p/></w:{root}>"));
            context.Additions.Relate(content.Parts.MainPart, id, Office + kind, "/" + name, isExternal: false);
        }
    }
}
