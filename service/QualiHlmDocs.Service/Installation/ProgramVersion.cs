using System.Reflection;

namespace QualiHlmDocs.Service.Installation;

/// <summary>Which program this is.</summary>
internal static class ProgramVersion
{
    /// <summary>As in the changelog. The part before « + »: the rest is the commit.</summary>
    public static string Current { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? string.Empty;

    /// <summary>Its name and version, as records of the archive say them.</summary>
    public static string Name { get; } = $"QualiHlm Docs {Current}".TrimEnd();
}
