using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>What « for » and « while » stand for inside their block: an object that cannot be written.</summary>
internal abstract class LoopStateBase(string name) : IScriptObject
{
    private static readonly string[] While = ["index", "first", "even", "odd"];
    private static readonly string[] For = [.. While, "rindex", "last", "changed", "length"];
    private static readonly string[] TableRow = [.. For, "col"];

    public int Index { get; set; } = -1;

    public int Count => GetMembers().Count();

    public bool IsReadOnly
    {
        get => true;
        set
        {
            // Belongs to the loop: stays read-only.
        }
    }

    /// <summary>What a template may ask of a loop.</summary>
    public static string[] MembersOf(string loop) => loop switch
    {
        "while" => While,
        "tablerow" => TableRow,
        _ => For,
    };

    public IEnumerable<string> GetMembers() => MembersOf(name);

    public bool Contains(string member) => GetMembers().Contains(member);

    public abstract bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value);

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => (IScriptObject)MemberwiseClone();
}
