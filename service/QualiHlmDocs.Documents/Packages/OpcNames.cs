namespace QualiHlmDocs.Documents.Packages;

/// <summary>Names of parts, and where a relative target leads.</summary>
internal static class OpcNames
{
    /// <summary><c>word/document.xml</c> → <c>word/_rels/document.xml.rels</c>; the package itself → <c>_rels/.rels</c>.</summary>
    public static string RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>A target as written in a relationship of <paramref name="source"/>, as a part name.</summary>
    public static string Resolve(string source, string target)
    {
        var path = Uri.UnescapeDataString(target.Split('#')[0]);
        if (path.StartsWith('/'))
        {
            return path[1..];
        }

        var segments = new List<string>(source.Split('/')[..^1]);
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ".." or ""))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
