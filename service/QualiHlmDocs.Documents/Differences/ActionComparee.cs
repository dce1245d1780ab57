using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Differences;

/// <summary>An action in two versions of a plan.</summary>
/// <param name="Avant">As it was; null for one that was added.</param>
/// <param name="Apres">As it is; null for one that is gone.</param>
public sealed record ActionComparee(FicheAction? Avant, FicheAction? Apres)
{
    /// <summary>As it is, or as it was.</summary>
    public FicheAction Action => Apres ?? Avant ?? throw new InvalidOperationException("An action stands in one version at least.");

    /// <summary>Cell by cell, in the owner's words; none for one that was added or is gone.</summary>
    public ImmutableArray<PlanDifference> Changements { get; } = Avant is null || Apres is null ? [] : [.. PlanDifferences.Cells(RowOf(Avant), RowOf(Apres))];

    /// <summary>Open before, realised or abandoned now.</summary>
    public bool IsClosedSince => Avant is { IsClosed: false } && Apres is { IsClosed: true };

    /// <summary>Due later than it was, and still open.</summary>
    public bool IsPostponed => Avant?.Echeance is { } was && Apres is { IsClosed: false, Echeance: { } now } && now > was;

    /// <summary>By how many days; 0 where one of the two has no date.</summary>
    public int Jours => Avant?.Echeance is { } was && Apres?.Echeance is { } now ? now.DayNumber - was.DayNumber : 0;

    private static PlanRow RowOf(FicheAction action) => new("action", action.Ref, action.Libelle, action.Origine);
}
