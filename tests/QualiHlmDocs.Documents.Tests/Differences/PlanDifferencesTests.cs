using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Differences;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Differences;

public sealed class PlanDifferencesTests
{
    [Fact]
    public void A_plan_does_not_differ_from_itself() => PlanDifferences.Of(Some.Plan(), Some.Plan()).Should().BeEmpty();

    [Fact]
    public void A_changed_cell_is_told_in_the_owners_words_wherever_its_row_went()
    {
        var before = Some.Plan() with { Actions = [Written("A-01", 4, "T2 2026"), Written("A-02", 5, "T3 2026")] };
        var after = before with { Actions = [Written("A-02", 4, "T3 2026"), Written("A-01", 5, "T4 2026")] };

        PlanDifferences.Of(before, after).Select(one => $"{one.Phrase} {one.Cellule}").Should().Equal(
            "action A-01 « Repeindre », échéance : « T2 2026 » devient « T4 2026 ». PAA!C5");
    }

    [Fact]
    public void Rows_added_and_removed_are_named()
    {
        var before = Some.Plan() with { Actions = [Written("A-01", 4, "T2 2026")] };
        var after = before with { Actions = [Written("A-09", 4, "T2 2026") with { Libelle = "Isoler" }] };

        PlanDifferences.Of(before, after).Select(one => one.Phrase).Should().Equal(
            "Ligne ajoutée : action A-09 « Isoler ».", "Ligne retirée : action A-01 « Repeindre ».");
    }

    [Fact]
    public void A_row_under_another_reference_is_known_by_its_words()
    {
        var before = Some.Plan() with { Actions = [Written("A-01", 4, "T2 2026")] };
        var after = before with { Actions = [Written("A-31", 4, "T2 2027")] };

        PlanDifferences.Of(before, after).Select(one => one.Nature).Should().Equal(NatureDifference.Changement);
    }

    private static FicheAction Written(string reference, int row, string echeance) => new()
    {
        Ref = reference,
        Libelle = "Repeindre",
        EcheanceTexte = echeance,
        Origine = new(Place.At("PAA", row, 1), new Dictionary<string, CellText> { [nameof(FicheAction.Echeance)] = new(Place.At("PAA", row, 3), echeance) }),
    };
}
