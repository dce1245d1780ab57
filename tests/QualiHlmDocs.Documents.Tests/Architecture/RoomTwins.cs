using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>Proof that the guard of the rooms can fail, on the faulty house of <c>Twins/Rooms.cs</c>.</summary>
public sealed class RoomTwins
{
    private const string Table = """
        | room | what | may name | library | door |
        |---|---|---|---|---|
        | `Twins.Plans` | | | | |
        | `Twins.BySignature` | | | | |
        | `Twins.ByLambda` | | | | |
        | `Twins.ByGeneric` | | | | |
        | `Twins.ByMethodArgument` | | | | |
        | `Twins.ByAttribute` | | | | |
        | `Twins.ByConstraint` | | | | |
        | `Twins.ByCatch` | | | | |
        | `Twins.ByIterator` | | | | |
        | `Twins.ByLibrary` | | | | |
        | `Twins.Deserted` | | | | |
        """;

    private static readonly ImmutableArray<Arrow> House = CompiledAssembly.Arrows(ProductAssemblies.Tests);

    [Theory]
    [InlineData("BySignature", "Door.Enter")]
    [InlineData("ByLambda", "Door.<Enter>b__0_0")]
    [InlineData("ByGeneric", "Door.Enter")]
    [InlineData("ByMethodArgument", "Door.Enter")]
    [InlineData("ByAttribute", "Door")]
    [InlineData("ByConstraint", "Door.Enter")]
    [InlineData("ByCatch", "Door.Enter")]
    [InlineData("ByIterator", "Door.MoveNext")]
    public void An_arrow_that_the_table_forbids_is_seen(string room, string place) =>
        Faults(Table).Should().Contain($"{room} names QualiHlmDocs.Twins.Plans (in {place})");

    [Fact]
    public void An_arrow_that_the_table_allows_is_no_fault() =>
        Faults(Table.Replace("| `Twins.BySignature` | | |", "| `Twins.BySignature` | | `Plans` |", StringComparison.Ordinal))
            .Should().NotContain(fault => fault.StartsWith("BySignature", StringComparison.Ordinal));

    [Fact]
    public void A_library_that_the_table_does_not_give_is_seen() =>
        Faults(Table).Should().Contain("ByLibrary names the library DocumentFormat.OpenXml (in Door.Enter)");

    [Fact]
    public void A_library_that_the_table_gives_is_no_fault() =>
        Faults(Table.Replace("| `Twins.ByLibrary` | | |", "| `Twins.ByLibrary` | | | `DocumentFormat.OpenXml`", StringComparison.Ordinal))
            .Should().NotContain(fault => fault.StartsWith("ByLibrary", StringComparison.Ordinal));

    [Fact]
    public void A_room_without_a_row_is_seen() =>
        Faults(Table).Should().Contain("QualiHlmDocs.Twins.Unlisted is a room without a row");

    [Fact]
    public void A_row_without_a_room_is_seen() =>
        Check(Table).EmptyRooms(House)
            .Should().Equal("QualiHlmDocs.Twins.Deserted has a row and no type");

    [Fact]
    public void A_door_that_is_no_type_is_seen() =>
        Check(Table.Replace("| `Twins.ByLambda` | | | | |", "| `Twins.ByLambda` | | | | `Door`, `Window` |", StringComparison.Ordinal))
            .MissingDoors(CodeName.Of(ProductAssemblies.Tests))
            .Should().Equal("QualiHlmDocs.Twins.ByLambda.Window is a door and no type");

    [Fact]
    public void A_table_that_names_a_room_without_a_row_is_refused() =>
        FluentActions.Invoking(() => RoomTable.Parse(Table.Replace("| `Twins.Plans` | | |", "| `Twins.Plans` | | `Nowhere` |", StringComparison.Ordinal), "QualiHlmDocs."))
            .Should().Throw<InvalidOperationException>().WithMessage("*Nowhere*");

    private static IEnumerable<string> Faults(string table) => Check(table).Faults(House);

    private static RoomCheck Check(string table) =>
        new(RoomTable.Parse(table, "QualiHlmDocs."), "QualiHlmDocs.Twins", ProductAssemblies.Framework);
}
