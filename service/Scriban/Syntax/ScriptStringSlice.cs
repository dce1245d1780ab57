namespace Scriban.Syntax;

/// <summary>A stretch of a text that is shared, not copied.</summary>
public readonly struct ScriptStringSlice : IEquatable<ScriptStringSlice>
{
    public static readonly ScriptStringSlice Empty = new(string.Empty);

    public ScriptStringSlice(string fullText)
        : this(fullText, 0, fullText?.Length ?? 0)
    {
    }

    public ScriptStringSlice(string fullText, int index, int length)
    {
        ArgumentNullException.ThrowIfNull(fullText);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index + length, fullText.Length);
        FullText = fullText;
        Index = index;
        Length = length;
    }

    public string FullText { get; }

    public int Index { get; }

    public int Length { get; }

    public char this[int index] => FullText[Index + index];

    public ReadOnlySpan<char> AsSpan() => FullText.AsSpan(Index, Length);

    public override string ToString() => FullText?.Substring(Index, Length) ?? string.Empty;

    public bool Equals(ScriptStringSlice other) => AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => obj is ScriptStringSlice other && Equals(other);

    public override int GetHashCode() => string.GetHashCode(AsSpan(), StringComparison.Ordinal);

    public static bool operator ==(ScriptStringSlice left, ScriptStringSlice right) => left.Equals(right);

    public static bool operator !=(ScriptStringSlice left, ScriptStringSlice right) => !left.Equals(right);
}
