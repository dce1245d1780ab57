using System.Globalization;
using System.Runtime.CompilerServices;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Tests.Typography;

/// <summary>The table <c>cas-francais.txt</c>, which a French reader can read and add to.</summary>
public sealed class FrenchCasesTests
{
    private static readonly IReadOnlyList<string[]> Cases = [.. File.ReadLines(Table()).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" | "))];

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in Cases)
            {
                rows.Add(row[0], Visible(row[1]), Visible(row[2]));
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_case_of_the_table_is_printed_as_it_says(string rule, string typed, string expected) => Printed(rule, typed).Should().Be(expected);

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_printed_passes_the_check_and_is_not_changed_again(string rule, string typed, string expected)
    {
        var spacing = rule == "fine" ? FrenchSpacing.Narrow : FrenchSpacing.Wide;
        FrenchText.Typographic(expected, spacing).Should().Be(expected);
        TypographyCheck.Of(expected, spacing).Should().BeEmpty();
        if (rule is "texte" or "fine" && typed != expected)
        {
            TypographyCheck.Of(typed, spacing).Should().NotBeEmpty();
        }
    }

    [Fact]
    public void The_table_has_at_least_a_hundred_and_fifty_cases_and_none_twice()
    {
        Cases.Should().HaveCountGreaterThanOrEqualTo(150).And.OnlyContain(row => row.Length == 3);
        Cases.Select(row => row[0] + row[1]).Should().OnlyHaveUniqueItems();
    }

    private static string Printed(string rule, string typed) => rule switch
    {
        "texte" => FrenchText.Typographic(typed),
        "fine" => FrenchText.Typographic(typed, FrenchSpacing.Narrow),
        "date" => FrenchDates.Plain(Day(typed)),
        "jour" => FrenchDates.WithWeekday(Day(typed)),
        "abrege" => FrenchDates.Abbreviated(Day(typed)),
        "chiffres" => FrenchDates.Numeric(Day(typed)),
        "mois" => FrenchDates.MonthAndYear(Day(typed)),
        "heure" => FrenchDates.HourOf(typed),
        "nombre" => FrenchNumbers.Quantity((long)Number(typed)),
        "decimal" => FrenchNumbers.Quantity(Number(typed)),
        "pourcent" => FrenchNumbers.Percent(Number(typed)),
        "pourcent1" => FrenchNumbers.Percent(Number(typed), 1),
        "euros" => FrenchNumbers.Euros(Number(typed)),
        "pluriel" => FrenchNumbers.Plural(Number(typed.Split(' ')[0]), typed.Split(' ')[1]),
        "compte" => FrenchNumbers.Count((long)Number(typed.Split(' ')[0]), typed.Split(' ')[1]),
        "liste" => FrenchText.Enumerate(typed.Split(';')),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A rule that the table does not have."),
    };

    private static DateOnly Day(string typed) => DateOnly.ParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal Number(string typed) => decimal.Parse(typed, CultureInfo.InvariantCulture);

    private static string Visible(string cell) =>
        cell.Replace('~', '\u00A0').Replace('^', '\u202F').Replace("\\n", "\n", StringComparison.Ordinal);

    private static string Table([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here) ?? string.Empty, "cas-francais.txt");
}
