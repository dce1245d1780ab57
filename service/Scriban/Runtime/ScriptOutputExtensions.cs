namespace Scriban.Runtime;

/// <summary>Shorter ways to write.</summary>
public static class ScriptOutputExtensions
{
    public static void Write(this IScriptOutput scriptOutput, string text)
    {
        ArgumentNullException.ThrowIfNull(scriptOutput);
        ArgumentNullException.ThrowIfNull(text);
        scriptOutput.Write(text, 0, text.Length);
    }
}
