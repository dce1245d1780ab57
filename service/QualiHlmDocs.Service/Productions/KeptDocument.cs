namespace QualiHlmDocs.Service.Productions;

/// <summary>A produced document, as it is kept on disk beside its bytes.</summary>
/// <param name="Id">Its folder's name; ordered by time.</param>
/// <param name="Nom">The file's name, as it is downloaded.</param>
/// <param name="Empreinte">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Taille">In bytes.</param>
/// <param name="Provisoire">True when blocking findings remained: the document says « PROJET ».</param>
/// <param name="Classeur">Name of the workbook it was made from.</param>
/// <param name="ClasseurEmpreinte">SHA-256 of that workbook.</param>
/// <param name="Date">The day it was produced for.</param>
/// <param name="ProduitLe">When it was produced.</param>
/// <param name="Objet">Its document in the archive; null when it could not be archived.</param>
/// <param name="VersionArchivee">Its version there, <c>v3</c>.</param>
/// <param name="Avertissement">Why it could not be archived, one French sentence.</param>
public sealed record KeptDocument(
    Guid Id,
    string Nom,
    string Empreinte,
    int Taille,
    bool Provisoire,
    string Classeur,
    string ClasseurEmpreinte,
    DateOnly Date,
    DateTimeOffset ProduitLe,
    string? Objet = null,
    string? VersionArchivee = null,
    string? Avertissement = null);
