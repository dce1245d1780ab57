using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>The data as a template's outermost names: a name that is not there may still be a function's.</summary>
internal sealed class RootData(DataObject data) : IScriptObject
{
    public int Count => data.Count;

    public bool IsReadOnly
    {
        get => true;
        set { } // the data are read-only whatever a template asks
    }

    public IEnumerable<string> GetMembers() => data.GetMembers();

    public bool Contains(string member) => data.Contains(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object value) => data.TryGetValue(context, span, member, out value);

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
        // Everything is.
    }

    public IScriptObject Clone(bool deep) => this;
}
