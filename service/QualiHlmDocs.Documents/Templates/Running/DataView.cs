using QualiHlmDocs.Documents.Templates.Values;
using Scriban.Runtime;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>
/// The data of one document as templates see them. The same list always gives the same object, and wrappers of the same
/// dictionary are equal, so that a template may compare them.
/// </summary>
internal sealed class DataView
{
    private readonly Dictionary<object, object> _seen = new(ReferenceEqualityComparer.Instance);

    public object? Of(object? value) => value switch
    {
        null or string or bool or int or long or decimal or double => value,
        byte[] bytes => BinaryData.Of(bytes),
        ReadOnlyMemory<byte> bytes => BinaryData.Of(bytes),
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        IReadOnlyDictionary<string, object?> dictionary => new DataObject(dictionary, this),
        IReadOnlyList<object?> list => ListOf(list),
        _ => value,
    };

    // A copy: whatever a template does to it stays in its own document.
    private object ListOf(IReadOnlyList<object?> list)
    {
        if (_seen.TryGetValue(list, out var known))
        {
            return known;
        }

        var array = new ScriptArray(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            array.Add(Of(list[i])!); // Scriban's lists hold nulls
        }

        return _seen[list] = array;
    }

    public void Clear() => _seen.Clear();
}
