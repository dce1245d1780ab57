namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>Content types of workbooks that are read: with macros (never run) or without, and templates.</summary>
internal static class FileFormats
{
    public static bool IsWorkbook(string? contentType) => contentType is
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
        or "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"
        or "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
        or "application/vnd.ms-excel.template.macroEnabled.main+xml";
}
