using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>A column (or a key of a key/value sheet): the field it fills and the headers it goes by.</summary>
/// <param name="Field">The property of the record, which is also its name in <see cref="Plans.Origine"/>.</param>
/// <param name="Names">Headers; the first is the model workbook's own.</param>
internal sealed record Column(string Field, ImmutableArray<string> Names)
{
    public static Column Of(string field, params string[] names) => new(field, [.. names]);

    /// <summary>The header of the model workbook.</summary>
    public string Titre => Names[0];
}
