using System.Globalization;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Tests.Typography;

public sealed class FrenchNumbersTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(12480, "12~480")]
    [InlineData(-1250000, "-1~250~000")]
    public void Quantities_stand_in_groups_of_three(long value, string expected) =>
        FrenchNumbers.Quantity(value).Should().Be(FrenchTextTests.Visible(expected));

    [Theory]
    [InlineData("5.40", 2, "5,4")]
    [InlineData("1234.567", 2, "1~234,57")]
    [InlineData("2.5", 0, "3")]
    [InlineData("7", 2, "7")]
    public void A_quantity_keeps_no_idle_decimal(string value, int decimals, string expected) =>
        FrenchNumbers.Quantity(decimal.Parse(value, CultureInfo.InvariantCulture), decimals)
            .Should().Be(FrenchTextTests.Visible(expected));

    [Theory]
    [InlineData("0.61", 0, "61~%")]
    [InlineData("0.615", 0, "62~%")]
    [InlineData("0.938", 1, "93,8~%")]
    [InlineData("1", 0, "100~%")]
    public void A_share_is_printed_as_a_percentage(string share, int decimals, string expected) =>
        FrenchNumbers.Percent(decimal.Parse(share, CultureInfo.InvariantCulture), decimals)
            .Should().Be(FrenchTextTests.Visible(expected));

    [Theory]
    [InlineData("38000", "38~000~€")]
    [InlineData("12.5", "12,50~€")]
    [InlineData("0.004", "0~€")]
    public void Amounts_show_cents_only_when_there_are_some(string amount, string expected) =>
        FrenchNumbers.Euros(decimal.Parse(amount, CultureInfo.InvariantCulture)).Should().Be(FrenchTextTests.Visible(expected));

    [Theory]
    [InlineData("0", "action")]
    [InlineData("1", "action")]
    [InlineData("1.99", "action")]
    [InlineData("2", "actions")]
    public void The_singular_holds_under_two(string count, string expected) =>
        FrenchNumbers.Plural(decimal.Parse(count, CultureInfo.InvariantCulture), "action").Should().Be(expected);

    [Fact]
    public void A_count_takes_the_plural_it_is_given() =>
        FrenchNumbers.Count(2, "point d’alerte", "points d’alerte").Should().Be("2\u00A0points d’alerte");

    [Fact]
    public void The_narrow_space_is_an_option() =>
        FrenchNumbers.Quantity(12480, FrenchSpacing.Narrow).Should().Be("12\u202F480");
}
