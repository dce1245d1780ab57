namespace Scriban.Runtime;

/// <summary>One layer of names: an object, or a single name with its value.</summary>
internal struct ScopeFrame
{
    public ScopeFrameKind Kind;

    /// <summary>The name of a loop variable or parameter.</summary>
    public string? Name;

    /// <summary>The value of the name, or the object.</summary>
    public object? Value;

    /// <summary>The function run that a parameter belongs to.</summary>
    public int Level;
}
