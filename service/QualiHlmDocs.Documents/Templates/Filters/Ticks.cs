namespace QualiHlmDocs.Documents.Templates.Filters;

/// <summary>Reads yes and no, in the forms that data bring them.</summary>
internal static class Ticks
{
    /// <summary>True or false; nothing is false. Null when it is neither.</summary>
    public static bool? Of(object? value) => value switch
    {
        null => false,
        bool yes => yes,
        string text when text.Trim().ToUpperInvariant() is "OUI" or "VRAI" or "TRUE" or "X" or "1" => true,
        string text when text.Trim().ToUpperInvariant() is "" or "NON" or "FAUX" or "FALSE" or "0" => false,
        int number => number != 0,
        long number => number != 0,
        decimal number => number != 0,
        double number => number is < 0 or > 0,
        _ => null,
    };
}
