namespace Scriban.Runtime;

/// <summary>The context given to an object when the host, not a template, reads or writes it.</summary>
internal static class HostContext
{
    [ThreadStatic]
    private static TemplateContext? s_instance;

    public static TemplateContext Instance => s_instance ??= new TemplateContext();
}
