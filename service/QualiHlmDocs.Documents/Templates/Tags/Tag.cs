using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>A tag of a part: where its characters stand, what it says and what it does.</summary>
internal sealed class Tag(Flow flow, int first, int after, LexedTag lexed)
{
    private TagPlace? _place;

    public Flow Flow { get; } = flow;

    /// <summary>Its first character in the flow, an opening brace.</summary>
    public int First { get; } = first;

    /// <summary>The character after its last brace.</summary>
    public int After { get; } = after;

    public LexedTag Lexed { get; } = lexed;

    public string Code => Lexed.Code;

    public CodeShape Shape { get; } = CodeShape.Of(lexed.Code, lexed.Tokens);

    /// <summary>As a reader sees it in Word.</summary>
    public string Visible => Flow.Text[First..After];

    /// <summary>Where its first byte stands in the part.</summary>
    public int Position => Flow[First].Start;

    /// <summary>After its last byte.</summary>
    public int EndPosition => Flow[After - 1].End;

    /// <summary>The element that carries its first character.</summary>
    public int Carrier => Flow.CarrierOf(First);

    /// <summary>Prints a value at its place; otherwise its characters simply disappear.</summary>
    public bool IsValue => Shape.Events.IsEmpty && Shape.Prints && !IsSilent;

    /// <summary>Its value is written somewhere else.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Finds where it stands, when somebody asks: a good template has thousands of tags and no fault.</summary>
    public Func<Tag, TagPlace>? PlaceFinder { get; set; }

    public TagPlace? Place => _place ??= PlaceFinder?.Invoke(this);

    /// <summary>What stands around it, for values that are more than text.</summary>
    public RunFrame Frame => field ??= RunFrame.Of(this);

    public bool IsInParagraph => Flow.Kind == SlotKind.Run;
}
