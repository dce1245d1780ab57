namespace QualiHlmDocs.Documents.Workbook.Markup;

/// <summary>What each byte of UTF-8 may be in XML 1.0. Bytes beyond ASCII are let through here and judged as characters later.</summary>
internal static class XmlBytes
{
    public const byte NameStart = 1;
    public const byte Name = 2;
    public const byte Space = 4;

    /// <summary>Ends a text: <c>&lt;</c>, or a character that XML cannot hold.</summary>
    public const byte Stop = 8;

    /// <summary>Beyond ASCII: to be checked, and decoded.</summary>
    public const byte High = 16;

    /// <summary>An entity begins.</summary>
    public const byte Ampersand = 32;

    /// <summary>A carriage return, which is read as a line feed.</summary>
    public const byte Return = 64;

    /// <summary>May begin <c>]]&gt;</c>, which no text holds.</summary>
    public const byte Bracket = 128;

    /// <summary>By byte.</summary>
    public static readonly byte[] Classes = [.. Enumerable.Range(0, 256).Select(code => Of((byte)code))];

    private static byte Of(byte code) => (char)code switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' => NameStart | Name,
        (>= '0' and <= '9') or '-' or '.' => Name,
        '\r' => Space | Return,
        ' ' or '\t' or '\n' => Space,
        '<' or < ' ' => Stop,
        '&' => Ampersand,
        ']' => Bracket,
        >= (char)128 => NameStart | Name | High,
        _ => 0,
    };
}
