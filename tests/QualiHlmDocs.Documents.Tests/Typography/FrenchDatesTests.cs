using System.Globalization;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Tests.Typography;

public sealed class FrenchDatesTests
{
    [Theory]
    [InlineData("2026-06-18", "jeudi 18~juin 2026", "18~juin 2026", "18~juin 2026", "18/06/2026", "juin 2026")]
    [InlineData("2026-01-01", "jeudi 1er~janvier 2026", "1er~janvier 2026", "1er~janv. 2026", "01/01/2026", "janvier 2026")]
    [InlineData("2026-08-11", "mardi 11~août 2026", "11~août 2026", "11~août 2026", "11/08/2026", "août 2026")]
    [InlineData("2028-02-29", "mardi 29~février 2028", "29~février 2028", "29~févr. 2028", "29/02/2028", "février 2028")]
    public void A_date_is_printed_in_five_ways(string iso, string full, string plain, string abbreviated, string numeric, string month)
    {
        var date = DateOnly.Parse(iso, CultureInfo.InvariantCulture);
        new[] { FrenchDates.WithWeekday(date), FrenchDates.Plain(date), FrenchDates.Abbreviated(date), FrenchDates.Numeric(date), FrenchDates.MonthAndYear(date) }
            .Should().Equal(new[] { full, plain, abbreviated, numeric, month }.Select(FrenchTextTests.Visible));
    }

    [Theory]
    [InlineData("14:30", "14~h~30")]
    [InlineData("14h30", "14~h~30")]
    [InlineData("09:00:00", "9~h")]
    [InlineData("9 h", "9~h")]
    [InlineData("0h05", "0~h~05")]
    [InlineData("après-midi", "après-midi")]
    [InlineData("25:00", "25:00")]
    [InlineData("14", "14")]
    public void An_hour_is_read_however_it_was_typed(string typed, string expected) =>
        FrenchDates.HourOf(typed).Should().Be(FrenchTextTests.Visible(expected));
}
