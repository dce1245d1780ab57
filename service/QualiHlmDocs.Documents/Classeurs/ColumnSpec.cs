namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>How a column of the model workbook is typed, and what it says of itself.</summary>
/// <param name="Saisie">What is typed in it.</param>
/// <param name="Width">In characters.</param>
/// <param name="Explication">French; shown when a cell of it is selected (Excel takes 255 characters).</param>
/// <param name="Liste">The list it offers; null for none.</param>
/// <param name="IsClosed">True where the list admits nothing else.</param>
internal sealed record ColumnSpec(Saisie Saisie, int Width, string Explication, string? Liste = null, bool IsClosed = false);

/// <summary>What is typed in a column.</summary>
internal enum Saisie { Texte, Date, Echeance, Entier, Nombre, Euros, Part, Calcul }
