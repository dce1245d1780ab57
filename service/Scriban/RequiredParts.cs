using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Scriban;

/// <summary>Parts that a faulty template may lack, and that are there once it has parsed without errors.</summary>
internal static class RequiredParts
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Required<T>([NotNull] this T? part)
        where T : class => part ?? throw Missing();

    private static InvalidOperationException Missing() => new("A part is missing: a template with errors cannot be evaluated.");
}
