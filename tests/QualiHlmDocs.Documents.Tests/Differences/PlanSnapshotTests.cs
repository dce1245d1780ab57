using QualiHlmDocs.Documents.Differences;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Production;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Differences;

public sealed class PlanSnapshotTests
{
    [Fact]
    public void A_plan_is_the_same_as_its_own_snapshot() => PlanSnapshot.TryCompare(PlanSnapshot.Of(Read(new())), Read(new())).Should().BeEmpty();

    [Fact]
    public void What_changed_is_told_in_the_words_of_now_alone()
    {
        var now = Read(new FixtureBook().Set("Actions", 1, "Objectif", "Un autre objectif"));

        var change = PlanSnapshot.TryCompare(PlanSnapshot.Of(Read(new())), now).Should().ContainSingle().Subject;

        change.Champ.Should().Be("objectif");
        change.Apres.Should().Be("Un autre objectif");
        change.Phrase.Should().Contain("devient").And.NotContain("(vide)");
        change.Cellule.Should().StartWith("Actions!");
    }

    [Fact]
    public void Rows_that_came_and_went_are_told_by_their_references()
    {
        var before = Read(new FixtureBook().Add("Associations", "AS-02", "XYZ", "Autre association", "Autre confédération"));
        var (gone, added) = (PlanSnapshot.TryCompare(PlanSnapshot.Of(before), Read(new())), PlanSnapshot.TryCompare(PlanSnapshot.Of(Read(new())), before));

        gone.Should().ContainSingle().Which.Phrase.Should().Contain("association AS-02");
        added.Should().ContainSingle().Which.Nature.Should().Be(NatureDifference.Ajout);
    }

    [Fact]
    public void Nothing_of_the_plan_can_be_read_in_it_and_nobody_is_in_it()
    {
        var plan = Read(new());
        var snapshot = PlanSnapshot.Of(plan);

        foreach (var words in plan.Actions.Select(action => action.Libelle).Concat(plan.Representants.Select(person => person.Nom)).Concat(plan.Representants.Select(person => person.Ref)))
        {
            snapshot.Should().NotContain($"\"{words}\"");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("null")]
    [InlineData("[{}]")]
    [InlineData("{\"a\":1}")]
    public void What_someone_spoilt_is_no_snapshot(string text) => PlanSnapshot.TryCompare(text, Read(new())).Should().BeNull();

    private static PlanActions Read(FixtureBook book) =>
        WorkbookReader.Read(book.Build(), "paa.xlsx", ct: TestContext.Current.CancellationToken).Plan ?? throw new InvalidOperationException("The fixture is a plan.");
}
