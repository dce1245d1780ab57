using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The bounds on what one value of a template may weigh.</summary>
internal sealed class ContextLimits
{
    /// <summary>How many bits a whole number may have.</summary>
    public const int MaxIntegerBits = 1 << 16;

    /// <summary>How many characters a text may have; 0 is no limit.</summary>
    public int MaxStringLength { get; set; } = 1 << 20;

    public static void CheckBits(SourceSpan span, long bits)
    {
        if (bits > MaxIntegerBits + 1)
        {
            throw new ScriptRuntimeException(span, $"The integer exceeds the maximum supported size of `{MaxIntegerBits}` bits.");
        }
    }

    public void CheckLength(SourceSpan span, long length, string operation)
    {
        if (MaxStringLength > 0 && length > MaxStringLength)
        {
            throw new ScriptRuntimeException(span, $"{operation} exceeds LimitToString `{MaxStringLength}`.");
        }
    }
}
