namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>
/// Number formats that files name by number only (ECMA-376-1 § 18.8.30), as a French Excel shows them: 14, the date
/// that follows the system's own order, is day/month/year.
/// </summary>
internal static class BuiltInFormats
{
    private const string Euros = "#,##0\\ \"€\";\\-#,##0\\ \"€\"";
    private const string EurosAndCents = "#,##0.00\\ \"€\";\\-#,##0.00\\ \"€\"";

    public static string Of(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        5 or 6 => Euros,
        7 or 8 => EurosAndCents,
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 => "dd/mm/yyyy",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "hh:mm",
        21 => "hh:mm:ss",
        22 => "dd/mm/yyyy hh:mm",
        37 or 38 => "#,##0;-#,##0",
        39 or 40 => "#,##0.00;-#,##0.00",
        41 => "#,##0",
        42 => Euros,
        43 => "#,##0.00",
        44 => EurosAndCents,
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        48 => "##0.0E+0",
        49 => "@",
        _ => "General",
    };
}
