namespace QualiHlmDocs.Documents.Templates.Programs;

/// <summary>
/// How a stretch of constants stands in the text of a program: two characters of Unicode's private use area, which no
/// Scriban syntax knows and which no code of a template can print from there.
/// </summary>
internal static class StretchMark
{
    private const char First = '\uE000';
    private const int Digits = 6400;

    public static string Of(int stretch) => string.Create(2, stretch, (mark, number) =>
    {
        mark[0] = (char)(First + (number / Digits));
        mark[1] = (char)(First + (number % Digits));
    });

    public static int Read(string text, int at) => ((text[at] - First) * Digits) + text[at + 1] - First;
}
