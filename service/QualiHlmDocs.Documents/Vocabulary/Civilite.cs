namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>How a person is addressed. The opening words come again, identical, in the closing formula (usage).</summary>
/// <param name="Word">« Madame » or « Monsieur »; null when the workbook does not say.</param>
/// <param name="IsFeminine">Null when unknown.</param>
internal sealed record Civilite(string? Word, bool? IsFeminine)
{
    public static Civilite Unknown { get; } = new(null, null);

    public static Civilite Of(string typed) => typed.Trim().TrimEnd('.').ToUpperInvariant() switch
    {
        "MME" or "MADAME" or "MLLE" or "MADEMOISELLE" => new("Madame", true),
        "M" or "MR" or "MONSIEUR" => new("Monsieur", false),
        _ => Unknown,
    };

    /// <summary>« Madame la Présidente »: the function is used when it is one by which people are addressed.</summary>
    public string Appel(string qualite) => (Word, Accord.Presides(qualite)) switch
    {
        (null, _) => "Madame, Monsieur",
        (_, null) => Word,
        (_, { } title) => $"{Word} {(IsFeminine == true ? "la" : "le")} {title}",
    };
}
