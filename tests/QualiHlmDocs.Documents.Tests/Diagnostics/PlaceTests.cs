using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Tests.Diagnostics;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("PAA", 9, 4, "PAA!D9")]
    [InlineData("Plan 2026", 1, 27, "'Plan 2026'!AA1")]
    [InlineData("L'année", 1, 1, "'L''année'!A1")]
    public void A_cell_is_printed_as_Excel_writes_it(string sheet, int row, int column, string expected) =>
        Place.At(sheet, row, column).Text.Should().Be(expected);
}
