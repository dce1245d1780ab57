using System.Collections.Immutable;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>The room table of <c>docs/ARCHITECTURE.md</c>, held over the compiled assemblies.</summary>
public sealed class RoomTests
{
    private static readonly string Markdown = File.ReadAllText(TestData.ProjectFile("docs", "ARCHITECTURE.md"));
    private static readonly RoomTable Product = RoomTable.Parse(Section("Rooms of the product"), "QualiHlmDocs.");
    private static readonly RoomTable Language = RoomTable.Parse(Section("Rooms of the language"), string.Empty);

    [Fact]
    public void Each_room_of_Documents_names_only_what_its_row_allows() =>
        ProductCheck.Faults(CompiledAssembly.Arrows(ProductAssemblies.Documents)).Should().BeEmpty();

    [Fact]
    public void Each_room_of_the_service_names_only_what_its_row_allows() =>
        ProductCheck.Faults(CompiledAssembly.Arrows(ProductAssemblies.Service)).Should().BeEmpty();

    [Fact]
    public void Each_room_of_the_language_names_only_what_its_row_allows()
    {
        SkipForOfficialScriban();
        new RoomCheck(Language, "Scriban", ProductAssemblies.Framework)
            .Faults(CompiledAssembly.Arrows(ProductAssemblies.Scriban)).Should().BeEmpty();
    }

    [Fact]
    public void The_guard_sees_an_arrow_that_is_known_to_exist() =>
        CompiledAssembly.Arrows(ProductAssemblies.Documents).Should().Contain(arrow =>
            arrow.From.Namespace == "QualiHlmDocs.Documents.Plans" && arrow.From.Name == "CellText"
            && arrow.To.Namespace == "QualiHlmDocs.Documents.Diagnostics" && arrow.To.Name == "Place");

    [Fact]
    public void Documents_never_names_the_service() =>
        CompiledAssembly.Arrows(ProductAssemblies.Documents)
            .Should().NotContain(arrow => arrow.To.Namespace.StartsWith("QualiHlmDocs.Service", StringComparison.Ordinal));

    [Fact]
    public void Every_row_has_its_room_and_its_doors()
    {
        string[] projects = [ProductAssemblies.Documents, ProductAssemblies.Service];
        ProductCheck.EmptyRooms(projects.SelectMany(project => CompiledAssembly.Arrows(project))).Should().BeEmpty();
        ProductCheck.MissingDoors(projects.SelectMany(CodeName.Of)).Should().BeEmpty();
    }

    [Fact]
    public void What_stands_for_a_package_names_nothing_of_the_product() =>
        CompiledAssembly.Arrows(ProductAssemblies.NumberFormats)
            .Should().NotBeEmpty().And.OnlyContain(arrow => arrow.To.Assembly == null || ProductAssemblies.Framework.Contains(arrow.To.Assembly));

    [Fact]
    public void A_library_belongs_to_one_room() =>
        Product.Rooms.Concat(Language.Rooms).Select(room => room.Library).OfType<string>().Should().OnlyHaveUniqueItems();

    [Fact]
    public void No_arrows_of_Documents_run_in_a_circle() =>
        Circles(Product.Rooms.Where(room => room.Namespace.StartsWith("QualiHlmDocs.Documents", StringComparison.Ordinal)))
            .Should().BeEmpty();

    [Fact]
    public void A_circle_would_be_seen() =>
        Circles(RoomTable.Parse("""
            | room | what | may name | library | door |
            |---|---|---|---|---|
            | `Twins.A` | | `B` | | |
            | `Twins.B` | | `C` | | |
            | `Twins.C` | | `A` | | |
            """, string.Empty).Rooms).Should().HaveCount(3);

    private static RoomCheck ProductCheck => new(Product, "QualiHlmDocs", ProductAssemblies.Framework);

    private static void SkipForOfficialScriban()
    {
#if OFFICIAL_SCRIBAN
        Assert.Skip("Built against the official Scriban, whose rooms are not ours.");
#endif
    }

    private static string Section(string title) =>
        Markdown.Split("\n## ").Single(section => section.StartsWith(title + "\n", StringComparison.Ordinal));

    private static IEnumerable<string> Circles(IEnumerable<Room> rooms)
    {
        var byName = rooms.ToImmutableDictionary(room => room.Namespace);
        return byName.Keys.Where(start => Reach(start, byName).Contains(start));
    }

    private static HashSet<string> Reach(string start, ImmutableDictionary<string, Room> rooms)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>(rooms[start].MayName);
        while (open.TryPop(out var room))
        {
            if (reached.Add(room) && rooms.TryGetValue(room, out var found))
            {
                found.MayName.ToList().ForEach(open.Push);
            }
        }

        return reached;
    }
}
