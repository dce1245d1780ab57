using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>Where a tag stands, in words that its author recognises.</summary>
/// <param name="Words">« corps du document, tableau 2, ligne 3, colonne « Montant » ».</param>
/// <param name="Part">The part that holds it.</param>
internal sealed record TagPlace(string Words, PartMarkup Part);
