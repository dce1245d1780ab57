using System.Collections.Immutable;
using System.Text;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>The NAMASTE file that says what a folder is, and by which OCFL version.</summary>
internal sealed record Declaration(string Prefix, string HasOne, string Form, string Pattern, string Tag, string Value, string Content)
{
    public static ImmutableArray<string> KnownSpecifications { get; } = ["1.0", "1.1"];

    public static Declaration OfObject { get; } = new("ocfl_object_", "E003", "E002", "E004", "E005", "E006", "E007");

    public static Declaration OfRoot { get; } = new("ocfl_", "E076", "E075", "E077", "E078", "E079", "E080");

    /// <summary>A file that is, or was meant to be, this declaration.</summary>
    public bool Resembles(string name)
    {
        var value = name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return name.Length > 1 && name.Contains('=', StringComparison.Ordinal)
            && value.StartsWith(Prefix, StringComparison.Ordinal)
            && (this == OfObject || !value.StartsWith(OfObject.Prefix, StringComparison.Ordinal));
    }

    /// <summary>The OCFL version declared in <paramref name="folder"/>; null, with the fault logged, when none can be told.</summary>
    public string? Read(FolderListing folder, OcflLimits limits, FaultLog log)
    {
        var candidates = folder.Files.Where(file => IsCandidate(file.Name)).ToList();
        if (candidates.Count != 1)
        {
            log.Add(HasOne, folder.Place, OcflWords.Found(candidates.Count == 0 ? null : string.Join(", ", candidates.Select(file => file.Name))));
        }

        string? declared = null;
        foreach (var file in candidates)
        {
            declared = CheckOne(file, limits, log) ?? declared;
        }

        return declared;
    }

    /// <summary>Names that the folder may hold without being foreign to it, well formed or not.</summary>
    public bool IsCandidate(string name) => Resembles(name) || name.StartsWith("0=", StringComparison.Ordinal);

    private string? CheckOne(FolderEntry file, OcflLimits limits, FaultLog log)
    {
        var value = file.Name[(file.Name.IndexOf('=', StringComparison.Ordinal) + 1)..];
        var version = KnownSpecifications.FirstOrDefault(known => value == Prefix + known);
        if (!file.Name.StartsWith("0=", StringComparison.Ordinal))
        {
            log.Add(Tag, file.Place, OcflWords.Found(file.Name));
            log.Add(file.Name.IndexOf('=', StringComparison.Ordinal) == 1 ? Form : Pattern, file.Place, OcflWords.Found(file.Name));
        }

        if (version is null)
        {
            log.Add(Value, file.Place, OcflWords.Found(file.Name));
            return null;
        }

        var content = SmallFile.Read(file, limits.MaxSmallFileBytes, log);
        if (content is not null && Encoding.UTF8.GetString(content) != value + "\n")
        {
            log.Add(Content, file.Place, OcflWords.Expected(value, Encoding.UTF8.GetString(content).TrimEnd('\n')));
        }

        return version;
    }
}
