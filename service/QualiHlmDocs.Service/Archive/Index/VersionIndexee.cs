namespace QualiHlmDocs.Service.Archive.Index;

/// <summary>A line of the catalogue: one version of one document, without opening either.</summary>
/// <param name="Objet">The document's id.</param>
/// <param name="Version">The OCFL version: <c>v3</c>.</param>
/// <param name="Numero">What people call it: <c>1.0</c>.</param>
/// <param name="Statut">As in the record: <c>projet</c>, <c>valide</c>, <c>depose</c>, <c>decide</c>.</param>
/// <param name="Organisme">As it is written.</param>
/// <param name="Date">The day in the file's name, <c>AAAA-MM-JJ</c>.</param>
/// <param name="CreeLe">When it was archived, UTC.</param>
/// <param name="Auteur">Who archived it.</param>
/// <param name="Nom">The document's file name.</param>
/// <param name="Sha256">Of the document.</param>
public sealed record VersionIndexee(
    string Objet, string Version, string Numero, string Statut, string Organisme, string Date, string CreeLe, string Auteur, string Nom, string Sha256);
