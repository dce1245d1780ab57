namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>A part in which tags may stand.</summary>
/// <param name="Words">What its author calls it: « corps du document », « en-tête 2 ».</param>
/// <param name="Order">Parts are produced in this order: what the body sets, headers may print.</param>
internal sealed record PartKind(string Words, int Order)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>The body of the document.</summary>
    public bool IsBody => Order == 0;

    /// <summary>Where the relationships of a part lead.</summary>
    public bool IsRelationships => Order == 6;

    /// <summary>Numbered lists: no tag stands there, but loops add to it.</summary>
    public bool IsLists { get; private init; }

    /// <summary>Read though it has no tag: loops of other parts may add to it.</summary>
    public bool IsAlwaysRead { get; private init; }

    public bool IsComments => Order == 2;

    /// <summary>A header or a footer.</summary>
    public bool IsHeader => Order == 3;

    /// <summary>Made when all else is: loops and letters add to it.</summary>
    public bool Collects => Order is 1 or 2 or 9;

    /// <summary>The same part, read whatever it holds.</summary>
    public PartKind AlwaysRead() => this with { IsAlwaysRead = true };

    /// <summary>The kind of a part by its name and content type; null when no tag is looked for in it.</summary>
    public static PartKind? Of(string name, string? contentType) => contentType switch
    {
        _ when IsMain(contentType) => new PartKind("corps du document", 0),
        Word + "footnotes+xml" => new PartKind("notes de bas de page", 1) { IsAlwaysRead = true },
        Word + "endnotes+xml" => new PartKind("notes de fin", 1) { IsAlwaysRead = true },
        Word + "numbering+xml" => new PartKind("listes numérotées", 9) { IsLists = true, IsAlwaysRead = true },
        Word + "comments+xml" => new PartKind("commentaires", 2) { IsAlwaysRead = true },
        Word + "header+xml" => new PartKind(Numbered("en-tête", name), 3),
        Word + "footer+xml" => new PartKind(Numbered("pied de page", name), 3),
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml" => new PartKind(Numbered("graphique", name), 4),
        "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml" => new PartKind(Numbered("graphique SmartArt", name), 4),
        "application/vnd.ms-office.drawingml.diagramDrawing+xml" => new PartKind(Numbered("graphique SmartArt", name), 4),
        "application/vnd.openxmlformats-package.core-properties+xml" => new PartKind("propriétés du document", 5),
        "application/vnd.openxmlformats-officedocument.extended-properties+xml" => new PartKind("propriétés du document", 5),
        "application/vnd.openxmlformats-officedocument.custom-properties+xml" => new PartKind("propriétés du document", 5),
        "application/vnd.openxmlformats-package.relationships+xml" when name.StartsWith("word/", StringComparison.Ordinal) => new PartKind("liens du document", 6),
        _ => null,
    };

    /// <summary>A document, a template, with macros or without.</summary>
    public static bool IsMain(string? contentType) => contentType is
        Word + "document.main+xml" or Word + "template.main+xml"
        or "application/vnd.ms-word.document.macroEnabled.main+xml" or "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";

    private static string Numbered(string words, string name)
    {
        var digits = string.Concat(name[(name.LastIndexOf('/') + 1)..].Where(char.IsAsciiDigit));
        return digits.Length == 0 ? words : $"{words} {digits}";
    }
}
