using QualiHlmDocs.Documents;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Modeles;

namespace QualiHlmDocs.Service.Productions;

/// <summary>A dossier just made, with what it was made from.</summary>
/// <param name="Production">The document, the plan, the findings.</param>
/// <param name="Nom">The document's name, as its user calls it.</param>
/// <param name="Classeur">The workbook's bytes.</param>
/// <param name="Modele">The template.</param>
/// <param name="Date">The day it was made for.</param>
/// <param name="Pdf">Its PDF, where one was made.</param>
internal sealed record MadeDossier(
    Production Production, string Nom, ReadOnlyMemory<byte> Classeur, OfferedModele Modele, DateOnly Date, ReadOnlyMemory<byte>? Pdf = null)
{
    /// <summary>Where the archive files it; a dossier of its step when null.</summary>
    public ArchivePlace? Place { get; init; }
}

/// <summary>What tells a document from the others of its plan, in the archive.</summary>
/// <param name="Etape">The step that it is filed under.</param>
/// <param name="Type">What kind it is.</param>
/// <param name="Distinction">Which of its kind; null for the only one.</param>
/// <param name="Diffusion">Who may see it.</param>
internal sealed record ArchivePlace(EtapeArchive Etape, TypeDocument Type, string? Distinction, DiffusionArchive Diffusion);
