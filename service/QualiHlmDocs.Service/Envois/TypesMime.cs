namespace QualiHlmDocs.Service.Envois;

/// <summary>Media types of the files that people join to letters.</summary>
internal static class TypesMime
{
    public static string Of(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PDF" => "application/pdf",
        ".DOCX" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".XLSX" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".TXT" => "text/plain",
        _ => "application/octet-stream",
    };
}
