using System.Globalization;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>The details that a fault adds to its rule, in French, in one place.</summary>
internal static class OcflWords
{
    private const int ShownDigest = 16;

    public static string TooManyFaults(int max) =>
        string.Create(CultureInfo.InvariantCulture, $"Plus de {max} défauts : les suivants ne sont pas montrés.");

    public static string TooBig(string what, long max) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} : plus de {max}.");

    public static string Found(string? value) => $"Trouvé : « {Short(value ?? "rien")} ».";

    public static string Expected(string expected, string? found) => $"Attendu : « {Short(expected)} », trouvé : « {Short(found ?? "rien")} ».";

    public static string Digest(string algorithm, string expected, string found) =>
        $"Empreinte {algorithm} attendue {Head(expected)}…, calculée {Head(found)}….";

    public static string Missing(string what) => $"Manque : « {Short(what)} ».";

    public static string Unknown(string what) => $"Inconnu : « {Short(what)} ».";

    public static string Path(string path) => $"Chemin : « {Short(path)} ».";

    private static string Head(string digest) => digest.Length <= ShownDigest ? digest : digest[..ShownDigest];

    // A hostile inventory may hold megabytes and control characters where a name is expected; a screen must not.
    private static string Short(string text)
    {
        var clean = string.Concat(text.Take(120).Select(c => char.IsControl(c) ? '·' : c));
        return text.Length > 120 ? clean + "…" : clean;
    }
}
