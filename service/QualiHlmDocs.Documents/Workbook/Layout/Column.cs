using System.Collections.Immutable;
using System.Text.Json;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>
/// A column (or a key of a key/value sheet): the field it fills and the headers it goes by. Compared by reference: it
/// is looked up for every cell.
/// </summary>
internal sealed class Column
{
    private readonly string _titreKey;

    private Column(string field, ImmutableArray<string> names) =>
        (Field, Names, Champ, _titreKey) = (field, names, JsonNamingPolicy.SnakeCaseLower.ConvertName(field), NameKey.Of(names[0]));

    /// <summary>The property of the record, which is also its name in <see cref="Plans.Origine"/>.</summary>
    public string Field { get; }

    /// <summary>The field as JSON and templates call it, <c>point_alerte</c>.</summary>
    public string Champ { get; }

    public ImmutableArray<string> Names { get; }

    /// <summary>The header of the model workbook.</summary>
    public string Titre => Names[0];

    /// <summary>Its position among the columns of its layout, which gives it once.</summary>
    public int Ordinal { get; set; }

    /// <summary>True for the model workbook's own header, however it is typed.</summary>
    public bool IsTitre(string header) => NameKey.Of(header) == _titreKey;

    /// <param name="field">The property it fills.</param>
    /// <param name="names">Its headers; the first is the model workbook's own.</param>
    public static Column Of(string field, params string[] names) => new(field, [.. names]);
}
