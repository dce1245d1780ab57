namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>Where a tag stands, in words that its author recognises.</summary>
/// <param name="Words">« corps du document, tableau 2, ligne 3, colonne « Montant » ».</param>
internal sealed record TagPlace(string Words);
