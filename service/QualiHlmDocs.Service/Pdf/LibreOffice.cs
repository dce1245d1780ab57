using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Pdf;

/// <summary>Finds LibreOffice on this machine.</summary>
internal static class LibreOffice
{
    public const string Missing = "LibreOffice est introuvable sur cette machine : installez-le, ou retirez --pdf.";

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/soffice",
        "/usr/lib/libreoffice/program/soffice",
        "/opt/libreoffice/program/soffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        @"C:\Program Files\LibreOffice\program\soffice.exe",
        @"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
    ];

    /// <summary>Its program; null when there is none.</summary>
    public static string? Find(ServiceSettings settings)
    {
        var named = settings.Soffice is { } soffice ? [soffice] : UsualPlaces.Concat(OnPath());
        return named.FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice"));
}
