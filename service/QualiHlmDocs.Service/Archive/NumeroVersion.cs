using System.Globalization;

namespace QualiHlmDocs.Service.Archive;

/// <summary>What people call a version: minor numbers while it is a projet, a major one from the auditor's agreement on.</summary>
public sealed record NumeroVersion(int Majeur, int Mineur)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Majeur}.{Mineur}");

    public static NumeroVersion? TryParse(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            ? new(major, minor)
            : null;
    }
}
