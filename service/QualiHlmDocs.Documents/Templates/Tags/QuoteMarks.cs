namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>Straight quotes, and those that Word types instead.</summary>
internal static class QuoteMarks
{
    /// <summary>What may close a string opened by that mark, by its straight form; null when it opens none.</summary>
    public static char? ClosingOf(char mark) => mark switch
    {
        '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' => '"',
        '\'' or '\u2018' or '\u2019' or '\u201A' => '\'',
        '`' => '`',
        _ => null,
    };

    public static bool Closes(char opening, char mark) => opening switch
    {
        '\u00AB' => mark is '\u00BB' or '"',
        '"' or '\u201C' or '\u201D' or '\u201E' => mark is '"' or '\u201D' or '\u201C',
        // An apostrophe that Word bent (l’homme) is a letter of a string that a straight one opened.
        '\'' => mark is '\'',
        '\u2018' or '\u2019' or '\u201A' => mark is '\u2019' or '\u2018' or '\'',
        _ => mark == opening,
    };
}
