using System.Collections.Immutable;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Productions;

/// <summary>What can be produced from a workbook now, and what is missing.</summary>
/// <param name="Documents">In the order of the cycle's steps.</param>
/// <param name="Constats">What is wrong with the templates themselves.</param>
public sealed record CatalogueAnswer(ImmutableArray<DocumentAnswer> Documents, ImmutableArray<FindingAnswer> Constats);

/// <summary>One kind of document.</summary>
/// <param name="Code">By which it is asked for.</param>
/// <param name="Titre">Its title.</param>
/// <param name="Genre">dossier, plan, fiche, tableau, bordereau, lettre, reunion or mail.</param>
/// <param name="Type">What <c>lettres --type</c> calls it; null for what is no letter.</param>
/// <param name="Etapes">The steps that owe it, 0 to 9.</param>
/// <param name="Destinataire">For whom.</param>
/// <param name="Portee">One for each plan, action, situation, representant, association, reunion or site.</param>
/// <param name="Version">Of its template.</param>
/// <param name="Organisme">True when the template is the organisme's own.</param>
/// <param name="Etat">pret, projet or impossible.</param>
/// <param name="Nombre">How many can be produced.</param>
/// <param name="Sujets">One for each document.</param>
/// <param name="Manques">What the plan lacks for any of them.</param>
/// <param name="Bloquants">What makes them drafts.</param>
/// <param name="Remarques">What is worth knowing.</param>
public sealed record DocumentAnswer(
    string Code, string Titre, GenreModele Genre, string? Type, ImmutableArray<int> Etapes, string Destinataire, PorteeModele Portee, int Version, bool Organisme,
    EtatModele Etat, int Nombre, ImmutableArray<SujetAnswer> Sujets, ImmutableArray<FindingAnswer> Manques, ImmutableArray<FindingAnswer> Bloquants, ImmutableArray<FindingAnswer> Remarques)
{
    internal static DocumentAnswer Of(CatalogueEntry entry, Disponibilite available) => new(
        entry.Declared.Code,
        entry.Declared.Titre,
        entry.Declared.Genre,
        entry.Declared.Type.Length > 0 ? entry.Declared.Type : null,
        entry.Declared.Etapes,
        entry.Declared.Destinataire,
        entry.Declared.Portee,
        entry.Declared.Version,
        entry.IsOwn,
        available.Etat,
        available.Producible.Count(),
        [.. available.Sujets.Where(one => one.Sujet.Distinction.Length > 0).Select(SujetAnswer.Of)],
        FindingAnswer.Of(available.Manques),
        FindingAnswer.Of(available.Bloquants),
        FindingAnswer.Of(available.Remarques));
}

/// <summary>One document of its kind.</summary>
/// <param name="Ref">What tells it from the others.</param>
/// <param name="Libelle">How people call it.</param>
/// <param name="Cellule">Its row.</param>
/// <param name="Manques">What is missing for it.</param>
public sealed record SujetAnswer(string Ref, string Libelle, string Cellule, ImmutableArray<FindingAnswer> Manques)
{
    internal static SujetAnswer Of(SujetDisponible one) => new(one.Sujet.Distinction, one.Sujet.Libelle, one.Sujet.Place.Text, FindingAnswer.Of(one.Manques));
}
