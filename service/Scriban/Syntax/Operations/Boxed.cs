namespace Scriban.Syntax;

/// <summary>The two booleans as objects, made once: conditions are evaluated for every row of a document.</summary>
internal static class Boxed
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static object Of(bool value) => value ? True : False;
}
