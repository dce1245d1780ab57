namespace Scriban.Parsing;

/// <summary>The dialect a template is written in.</summary>
public enum ScriptLang
{
    /// <summary>The Scriban language.</summary>
    Default,

    /// <summary>Not supported by this implementation: parsing reports an error.</summary>
    Liquid,

    /// <summary>Scriban where <c>|</c>, <c>&amp;</c> and <c>^</c> are operators on numbers and lists, and <c>|&gt;</c> is the pipe.</summary>
    Scientific,
}
