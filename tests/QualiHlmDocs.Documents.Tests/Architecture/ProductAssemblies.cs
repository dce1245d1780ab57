using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>The assemblies of the product as they were just built, beside this one.</summary>
internal static class ProductAssemblies
{
    public static string Documents { get; } = PathOf("QualiHlmDocs.Documents");

    public static string Service { get; } = PathOf("QualiHlmDocs.Service");

    public static string Scriban { get; } = PathOf("Scriban");

    public static string NumberFormats { get; } = PathOf("ExcelNumberFormat");

    public static string Tests { get; } = PathOf("QualiHlmDocs.Documents.Tests");

    /// <summary>Assemblies of .NET and of ASP.NET Core, without extension: no library, always there.</summary>
    public static ImmutableHashSet<string> Framework { get; } = FrameworkNames();

    // Artifacts stand side by side: bin/PROJECT/CONFIGURATION/PROJECT.dll.
    private static string PathOf(string project)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var bin = here.Parent?.Parent ?? throw new InvalidOperationException("The tests do not stand in an artifacts folder.");
        return Path.Combine(bin.FullName, project, here.Name, project + ".dll");
    }

    private static ImmutableHashSet<string> FrameworkNames()
    {
        var core = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!); // .NET itself is always on disk
        var shared = core.Parent?.Parent ?? throw new InvalidOperationException(".NET does not stand in its shared folder.");
        return [.. new[] { "Microsoft.NETCore.App", "Microsoft.AspNetCore.App" }
            .Select(name => new DirectoryInfo(Path.Combine(shared.FullName, name)))
            .SelectMany(folder => folder.EnumerateFiles("*.dll", SearchOption.AllDirectories))
            .Select(file => Path.GetFileNameWithoutExtension(file.Name))];
    }
}
