using System.Globalization;
using ExcelNumberFormat;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>What Excel shows, by the rules of ECMA-376-1 § 18.8.31 and Microsoft's own documentation of format codes.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("0", 1234.5, "1235")]
    [InlineData("0.00", 1234.5, "1234.50")]
    [InlineData("#,##0", 1234567, "1,234,567")]
    [InlineData("#,##0.00", -1234.5, "-1,234.50")]
    [InlineData("0%", 0.5, "50%")]
    [InlineData("0.0%", 0.615, "61.5%")]
    [InlineData("#.##", 0.5, ".5")]
    [InlineData("0.0#", 2, "2.0")]
    [InlineData("00000", 59, "00059")]
    [InlineData("00\" \"00\" \"00", 123456, "12 34 56")]
    [InlineData("#,##0,", 1234567, "1,235")]
    [InlineData("0.0,,\" M\"", 1234567, "1.2 M")]
    [InlineData("0.00E+00", 12345, "1.23E+04")]
    [InlineData("# ?/?", 1.5, "1 1/2")]
    [InlineData("?/8", 0.5, "4/8")]
    [InlineData("0;(0)", -5, "(5)")]
    [InlineData("0;-0;\"nul\"", 0, "nul")]
    [InlineData("[<1]\"peu\";[>=1]\"assez\"", 3, "assez")]
    [InlineData("[Red]0.0", -2.25, "-2.3")]
    [InlineData("#,##0\\ [$€-40C]", 1200, "1,200 €")]
    [InlineData("0_)", 3, "3 ")]
    [InlineData("* 0", 3, "3")]
    [InlineData("General", 0.1, "0.1")]
    [InlineData("General", 123456789012.0, "1.23457E+11")]
    [InlineData("General", 0.333333333333333, "0.333333333")]
    [InlineData("@", 12, "12")]
    public void Numbers(string code, double value, string expected) => Show(code, value).Should().Be(expected);

    [Theory]
    [InlineData("dd/mm/yyyy", 46203, "30/06/2026")]
    [InlineData("d-mmm-yy", 46203, "30-Jun-26")]
    [InlineData("dddd d mmmm yyyy", 46203, "Tuesday 30 June 2026")]
    [InlineData("mmmmm", 46203, "J")]
    [InlineData("yyyy\\-mm\\-dd hh:mm:ss", 46203.604166666667, "2026-06-30 14:30:00")]
    [InlineData("h:mm AM/PM", 0.604166666666667, "2:30 PM")]
    [InlineData("[h]:mm", 1.5, "36:00")]
    [InlineData("mm:ss", 0.000694444444444444, "01:00")]
    [InlineData("hh:mm", 0.99999, "23:59")]
    [InlineData("hh:mm:ss", 0.999999, "00:00:00")]
    [InlineData("ss.0", 0.0000177, "01.5")]
    [InlineData("dd/mm/yyyy", 1, "01/01/1900")]
    [InlineData("dd/mm/yyyy", 61, "01/03/1900")]
    [InlineData("dd/mm/yyyy", -1, "-1")]
    public void Dates_and_times(string code, double value, string expected) => Show(code, value).Should().Be(expected);

    [Fact]
    public void French_names_and_separators_come_from_the_culture()
    {
        var french = CultureInfo.GetCultureInfo("fr-FR");

        new NumberFormat("d mmmm yyyy").Format(46203d, french).Should().Be("30 juin 2026");
        new NumberFormat("0.0").Format(1.5, french).Should().Be("1,5");
        new NumberFormat("[$-F800]dddd, mmmm dd, yyyy").Format(46203d, french).Should().Be("mardi 30 juin 2026");
        new NumberFormat("General").Format(true, french).Should().Be("VRAI");
    }

    [Fact]
    public void Dates_of_1904_count_from_1904() =>
        new NumberFormat("dd/mm/yyyy").Format(46203d - 1462, CultureInfo.InvariantCulture, isDate1904: true).Should().Be("30/06/2026");

    [Theory]
    [InlineData("0;-0;0;\"<\"@\">\"", "<x>")]
    [InlineData("@", "x")]
    [InlineData("0.00", "x")]
    public void Texts_pass_through_their_section(string code, string expected) =>
        new NumberFormat(code).Format("x", CultureInfo.InvariantCulture).Should().Be(expected);

    [Theory]
    [InlineData("\"open")]
    [InlineData("[Red")]
    [InlineData("0;0;0;0;0")]
    public void A_code_that_Excel_refuses_shows_values_as_General(string code)
    {
        new NumberFormat(code).IsValid.Should().BeFalse();
        Show(code, 12.5).Should().Be("12.5");
    }

    [Theory]
    [InlineData("dd/mm/yyyy", true, false, false)]
    [InlineData("[h]:mm", false, true, false)]
    [InlineData("0%", false, false, true)]
    [InlineData("\"date\" 0", false, false, false)]
    [InlineData("[Red]0", false, false, false)]
    public void A_format_tells_what_it_shows(string code, bool isDate, bool isDuration, bool isPercent)
    {
        var format = new NumberFormat(code);
        (format.IsDateTimeFormat, format.IsTimeSpanFormat, format.IsPercentFormat).Should().Be((isDate, isDuration, isPercent));
    }

    private static string Show(string code, double value) => new NumberFormat(code).Format(value, CultureInfo.InvariantCulture);
}
