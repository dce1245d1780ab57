using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Documents.Catalogue;

/// <summary>What can be done with a template now.</summary>
public enum EtatModele
{
    /// <summary>It can be produced.</summary>
    Pret,

    /// <summary>It can be produced, and says « PROJET » while its controls find something.</summary>
    Projet,

    /// <summary>Something without which it makes no sense is missing.</summary>
    Impossible,
}

/// <summary>Whether a document can be produced from a plan, and what is missing.</summary>
/// <param name="Modele">Which.</param>
/// <param name="Sujets">One for each document; those that lack something say so.</param>
/// <param name="Manques">What the plan lacks for any of them.</param>
/// <param name="Bloquants">What the declared controls found.</param>
/// <param name="Remarques">What is worth saying and stops nothing.</param>
public sealed record Disponibilite(
    DeclaredModele Modele, ImmutableArray<SujetDisponible> Sujets, ImmutableArray<Finding> Manques, ImmutableArray<Finding> Bloquants, ImmutableArray<Finding> Remarques)
{
    public EtatModele Etat =>
        !Manques.IsEmpty || !Sujets.Any(sujet => sujet.Manques.IsEmpty) ? EtatModele.Impossible
        : Bloquants.IsEmpty ? EtatModele.Pret
        : EtatModele.Projet;

    /// <summary>Those that can be produced.</summary>
    public IEnumerable<Sujet> Producible => Manques.IsEmpty ? Sujets.Where(one => one.Manques.IsEmpty).Select(one => one.Sujet) : [];
}

/// <summary>One document that a template has to give, and what is missing for it.</summary>
public sealed record SujetDisponible(Sujet Sujet, ImmutableArray<Finding> Manques);
