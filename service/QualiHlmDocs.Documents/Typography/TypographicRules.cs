namespace QualiHlmDocs.Documents.Typography;

/// <summary>
/// The rules in the order they apply, until they have nothing left to do: that is what makes the whole idempotent.
/// </summary>
internal static class TypographicRules
{
    // Any blank within a line: ordinary, unbreakable, narrow, thin.
    private const string Blank = @"[ \u00A0\u202F\u2009]";
    private const string Units = "%|‰|€|k€|M€|m²|m³|km/h|km|kWh|kW|°C|ha|kg|cm|mm|min|Mo|Go|Ko";
    // Words that a number follows, and is not to be cut from.
    private const string BeforeNumber = "p|pp|art|fig|chap|vol|al|tél|Tél|Art|Fig|Chap";
    private const string Months =
        "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

    private static readonly TypographicRule[] Wide = [.. Rules('\u00A0')];
    private static readonly TypographicRule[] Narrow = [.. Rules('\u202F')];

    // A rule may prepare the ground for an earlier one (« 9h00km »): two passes settle what people write.
    private const int MaxPasses = 4;

    /// <summary>Applies every rule, again until nothing changes any more.</summary>
    public static string Apply(string text, FrenchSpacing spacing)
    {
        var rules = spacing == FrenchSpacing.Narrow ? Narrow : Wide;
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            var before = text;
            foreach (var rule in rules)
            {
                text = rule.Apply(text);
            }

            if (text == before)
            {
                break;
            }
        }

        return text;
    }

    private static IEnumerable<TypographicRule> Rules(char thin) =>
    [
        .. Ellipses(),
        .. Ordinals(),
        .. Times(),
        .. Numbers(thin),
        .. Words(),
        .. Punctuation(thin),
    ];

    private static IEnumerable<TypographicRule> Ellipses() =>
    [
        new(".…", @"\betc(?:\.{2,}|\.?…)(?=[\s,;:)»]|$)", "etc."),
        new(".", @"(?<!\.)\.{3}(?!\.)", "…"),
        new("…", $@"(?<=\p{{L}}){Blank}+…", "…"),
    ];

    // « 1re », « 2e », « 3es »: the superscript is the template's affair, the letters are ours.
    private static IEnumerable<TypographicRule> Ordinals() =>
    [
        new("e", $@"(?<![\d\p{{L}},.\-/])1{Blank}?(?:è|e)re(s?)(?!\p{{L}})", "1re$1"),
        new("e", @"(?<![\d\p{L},.\-/])(\d+)(?:è|é|e)me(s?)(?!\p{L})", "$1e$2"),
        new("e", $@"(?<![\d\p{{L}},.\-/])1{Blank}er(?!\p{{L}})", "1er"),
    ];

    private static IEnumerable<TypographicRule> Words() =>
    [
        new(" ", @"(?<=\S) {2,}(?=\S)", " "),
        new("'", @"(?<=\p{L})'(?=[\p{L}\d«])", "’"),
        // Only a whole pair within a line; a lone mark may be an inch or a slip.
        new("“", $@"“{Blank}*([^“”\r\n]*?[^“”\s]){Blank}*”", "«\u00A0$1\u00A0»"),
        new("\"", $@"(?<=^|[\s(’]){'"'}{Blank}*(?=\S)([^""\r\n]*?[^""\s]){Blank}*{'"'}(?=$|[\s.,;:!?)…])", "«\u00A0$1\u00A0»"),
        new("oO", @"\b([Mm]an|)([oO])euvr(?=e|i|é)", match => match.Groups[1].Value + (match.Groups[2].Value == "O" ? "Œ" : "œ") + "uvr"),
        new("o", @"\b([BbCcMmNnSsVv]|)oeu(?=(?:rs?|ds?|x|fs?)?\b)", "$1œu"),
        new("o", @"\boeil(?=\b|l)", "œil"),
        new("-", @"(?<=\p{L}|[»)%]) - (?=\p{L}|[«(])", " – "),
        new("—", @"(?<=\S) — (?=\S)", " – "),
        new("nN", $@"\b([nN]°){Blank}*(?=\d)", "$1\u00A0"),
        new(".", $@"\b((?:{BeforeNumber})\.){Blank}*(?=\d)", "$1\u00A0"),
        new("a", $@"\b([aA]rt\.){Blank}+(?=[LRD]\b)", "$1\u00A0"),
        new("LRD", $@"\b([LRD]\.){Blank}+(?=\d)", "$1\u00A0"),
        new("§", $@"§{Blank}*(?=\d)", "§\u00A0"),
        new("M", $@"\bMr\.?{Blank}+(?=\p{{Lu}})", "M.\u00A0"),
        new("M", $@"\b(Mmes?|Mlles?)\.{Blank}+(?=\p{{Lu}})", "$1\u00A0"),
        new("MDP", $@"\b(M\.|MM\.|Mme|Mmes|Mlle|Mlles|Dr|Pr){Blank}+(?=\p{{Lu}})", "$1\u00A0"),
        new("E", @"\bEtat(s?)(?!\p{L})", "État$1"),
        new("A", $@"(?<=^|[.!?…]{Blank}|\n)A(?={Blank}(?:l['’]|la |partir |compter |compléter|défaut |noter|titre ))", "À"),
    ];

    private static IEnumerable<TypographicRule> Punctuation(char thin) =>
    [
        new("«", $"«{Blank}*(?=\\S)", "«\u00A0"),
        new("»", $"(?<=\\S){Blank}*»", "\u00A0»"),
        // Between « 14:30 » and « 1:2 » nothing is set: only a sign that ends a word and is followed by a blank.
        new(":;!?", $@"(?<=[^\s:;!?]){Blank}*([:;!?]+)(?=[\s»)]|$)", match => Before(match.Groups[1].Value, thin)),
        new(",.", $@"(?<=[^\s,.]){Blank}+([,.])(?=\s|$)", "$1"),
        new("(", $@"\({Blank}+(?=\S)", "("),
        new(")", $@"(?<=[^\s(]){Blank}+\)", ")"),
    ];

    private static IEnumerable<TypographicRule> Numbers(char thin) =>
    [
        new(" \u00A0\u202F\u2009", $@"(?<![\d\p{{L}},.\-/]{Blank}?)\d{{1,3}}(?:{Blank}\d{{3}})+(?![\d]|{Blank}\d)", match => Regrouped(match.Value, thin)),
        new("m", $@"(?<=\d){Blank}*m([23])(?![\p{{L}}\d])", match => match.Groups[1].Value == "2" ? "\u00A0m²" : "\u00A0m³"),
        new("%‰€m°khcMKG", $@"(?<=\d){Blank}*({Units})(?![\p{{L}}\d])", "\u00A0$1"),
    ];

    private static IEnumerable<TypographicRule> Times() =>
    [
        new("h", $@"(?<![\d\p{{L}}:,./])0?(\d|1\d|2[0-3]){Blank}?h{Blank}?([0-5]\d)(?![\d\p{{L}}])", match => Hour(match.Groups[1].Value, match.Groups[2].Value)),
        new("h", $@"(?<![\d\p{{L}}:,./])0?(\d|1\d|2[0-3]){Blank}?h(?![\d\p{{L}}/]|{Blank}[0-5]\d\b)", "$1\u00A0h"),
        new("H", $@"(?<![\d\p{{L}}:,./])0?(\d|1\d|2[0-3]){Blank}?H{Blank}?([0-5]\d)(?![\d\p{{L}}])", match => Hour(match.Groups[1].Value, match.Groups[2].Value)),
        // « T2 2026 », « S1 2026 »: a quarter or half-year and its year.
        new("TS", @"\b([TS][1-4]) (?=(?:19|20)\d{2}\b)", "$1\u00A0"),
        new("jfmasond", $@"(?<![\d,.\-/]{Blank}?)0?1{Blank}(?=(?:{Months})\b)", "1er\u00A0"),
        new("jfmasond", $@"(?<![\d,.\-/])0([2-9]){Blank}(?=(?:{Months})\b)", "$1\u00A0"),
        new("jfmasond", $@"(?<!\d)(1er|[1-9]|[12]\d|3[01]) (?=(?:{Months})\b)", "$1\u00A0"),
    ];

    private static string Before(string signs, char thin) => (signs[0] == ':' ? '\u00A0' : thin) + signs;

    private static string Hour(string hours, string minutes) =>
        minutes == "00" ? hours + "\u00A0h" : hours + "\u00A0h\u00A0" + minutes;

    private static string Regrouped(string number, char thin) =>
        string.Create(number.Length, (number, thin), static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = char.IsAsciiDigit(source.number[i]) ? source.number[i] : source.thin;
            }
        });
}
