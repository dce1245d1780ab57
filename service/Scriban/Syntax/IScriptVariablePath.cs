namespace Scriban.Syntax;

/// <summary>An expression that may stand on the left of an assignment.</summary>
public interface IScriptVariablePath
{
    /// <summary>The value, without calling it when it is a function.</summary>
    object? GetValue(TemplateContext context);

    void SetValue(TemplateContext context, object? valueToSet);

    string GetFirstPath();
}
