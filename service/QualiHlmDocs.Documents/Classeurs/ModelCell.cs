using System.Globalization;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>What a cell is written with. Text is always text: nothing here can make a formula but <see cref="Formula"/>, which only this room fills.</summary>
internal readonly record struct ModelCell(string? Text, double? Number, Look Look, string? Formula = null)
{
    /// <summary>Excel's own limit for a cell.</summary>
    public const int MaxLength = 32_767;

    // Excel takes 1900 for a leap year: no earlier day means the same to every program.
    private static readonly DateOnly Earliest = new(1900, 3, 1);
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    public bool IsEmpty => Text is null or "" && Number is null && Formula is null;

    /// <summary>Text, marked where Excel would take it for a formula when it is typed again.</summary>
    public static ModelCell Of(string? text, Look look = Look.Texte) =>
        new(text, null, text is ['=' or '+' or '-' or '@', ..] ? Look.TexteMarque : look);

    public static ModelCell Of(double number, Look look) => new(null, number, look);

    public static ModelCell Of(DateOnly date, Look look = Look.Date) =>
        date >= Earliest ? new(null, date.DayNumber - Epoch.DayNumber, look) : Of(date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), look);
}

/// <summary>The looks of a cell, each a row of the styles part, in its order.</summary>
internal enum Look { Ordinaire, Texte, TexteMarque, EnTete, Rubrique, Date, DateSansZero, DateCourte, DateIso, Entier, Nombre, Euros, EurosCentimes, Part, PartPrecise, Calcul }
