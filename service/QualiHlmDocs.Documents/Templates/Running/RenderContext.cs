using QualiHlmDocs.Documents.Templates.Charts;
using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;
using QualiHlmDocs.Documents.Templates.Values;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>
/// A Scriban context that writes into parts of a Word document. Used by one document at a time, and again for the next.
/// </summary>
internal sealed class RenderContext : TemplateContext, IFilterContext, IDisposable
{
    private readonly TextEscape _escape;
    private readonly ValueWriter _values;
    private readonly PartOutput _output;
    private readonly ValuePen _pen;
    private readonly DataView _view = new();
    private PartProgram? _program;
    private DataObject? _root;

    public RenderContext(TemplateLimits limits)
        : base(Builtins.Shared)
    {
        Charts = new ChartTurns(Identities, Additions);
        _escape = new TextEscape(Buffer);
        Limits = limits;
        _pen = new ValuePen(Buffer, _escape, Identities);
        var shapes = new ShapeSteps(_pen, Buffer);
        _values = new ValueWriter(Buffer, _escape, _pen, shapes) { SlotTag = () => CurrentTag ?? SlotTag ?? throw new InvalidOperationException("The value has no tag.") };
        _output = new PartOutput(this, Buffer, _values, shapes);
        Buffer.MaxLength = limits.MaxOutputBytes;
        AutoIndent = false;
        LoopLimit = limits.MaxLoopTurns;
        RecursiveLimit = limits.MaxRecursion;
        LimitToString = limits.MaxTextLength;
        RegexTimeOut = limits.RegexTime;
        StrictVariables = false;
        EnableRelaxedMemberAccess = true;
        EnableRelaxedTargetAccess = true;
        TryGetVariable = OnMissingVariable;
        TryGetMember = OnMissingMember;
    }

    private OutputBuffer Buffer { get; } = new();

    public MissingNames Missing { get; } = new();

    public PrintedValues Printed { get; private set; } = PrintedValues.For("fr-FR");

    public DateOnly? Today { get; private set; }

    /// <summary>The letter being written, where many go into one document.</summary>
    public LetterTurn? Letter { get; set; }

    public TemplateLimits Limits { get; }

    public Identities Identities { get; } = new();

    /// <summary>What the document adds to the template's package.</summary>
    public PackageAdditions Additions { get; } = new();

    /// <summary>The charts made so far.</summary>
    public ChartTurns Charts { get; }

    /// <summary>The tag whose value is being written outside Scriban; null while Scriban runs.</summary>
    public Tag? CurrentTag => _output.PathTag;

    /// <summary>The tag whose value Scriban is to print, or printed last.</summary>
    public Tag? SlotTag => _output.SlotTag;

    public void Begin(IReadOnlyDictionary<string, object?> data, RenderOptions options, CancellationToken ct)
    {
        (Printed, Today, CancellationToken) = (PrintedValues.For(options.Culture), options.Today, ct);
        _values.Printed = Printed;
        PushCulture(Printed.Culture);
        _root = new DataObject(data, _view);
        PushGlobal(new RootData(_root));
        PushGlobal(new ScriptObject());
    }

    /// <summary>Where values put what the package must have besides.</summary>
    public void AddTo(Additions additions) => _pen.Additions = additions;

    /// <summary>Produces a part into a stream.</summary>
    public void Run(PartProgram program, Stream output)
    {
        Buffer.Begin(output);
        _program = program;
        _pen.Part = program.Name;
        _escape.Breaks = program.Breaks;
        _output.Begin(program);
        PushOutput(_output);
        program.Template.Render(this);
        PopOutput();
        Buffer.Finish();
    }

    /// <summary>Holds the limit over a part that is made in several runs.</summary>
    public void CheckLength(long length)
    {
        if (length > Buffer.MaxLength)
        {
            throw new OutputTooLargeException();
        }
    }

    /// <summary>Leaves the data; what was given out and added stays, for the next letter of the same document.</summary>
    public void EndData()
    {
        PopGlobal();
        PopGlobal();
        PopCulture();
        Reset();
        _view.Clear();
        (_root, _program, Letter) = (null, null, null);
    }

    /// <summary>Forgets the document.</summary>
    public void End()
    {
        Missing.Clear();
        Identities.Clear();
        Additions.Clear();
        Charts.Clear();
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (Output != (IScriptOutput)_output)
        {
            // Into a variable: plain text, escaped when the variable is printed.
            return textAsObject is null ? this : Write(Printed.TextOf(textAsObject) ?? ObjectToString(textAsObject, false));
        }

        if (textAsObject is ChartData chart)
        {
            Charts.Data = chart;
            return this;
        }

        _values.Write(this, textAsObject, _output.Slot);
        return this;
    }

    /// <summary>A member of a value, read as a template reads it.</summary>
    public object? MemberOf(object? target, string member)
    {
        switch (target)
        {
            case null:
                return null;
            case DataObject data:
                if (!data.TryGetMember(member, out var found))
                {
                    OnMissing(default, member, data.Data.Keys);
                }

                return found;
            default:
                if (!GetMemberAccessor(target).TryGetValue(this, default, target, member, out var other))
                {
                    OnMissing(default, member, []);
                }

                return other;
        }
    }

    /// <summary>The tag that a place of the running program belongs to.</summary>
    public CodePlace? PlaceAt(SourceSpan span) => _program?.TagAt(span.Start.Offset);

    public void Dispose() => Buffer.Dispose();

    private bool OnMissingVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object value)
    {
        value = null!; // nothing, as Scriban has it
        if (variable.Scope == ScriptVariableScope.Global && _root is { } root)
        {
            OnMissing(span, variable.Name, root.Data.Keys);
        }

        return true;
    }

    private bool OnMissingMember(TemplateContext context, SourceSpan span, object target, string member, out object value)
    {
        value = null!; // nothing, as Scriban has it
        OnMissing(span, member, target is DataObject data ? data.Data.Keys : []);
        return true;
    }

    private void OnMissing(SourceSpan span, string name, IEnumerable<string> known)
    {
        if (CurrentTag is { } current)
        {
            Missing.Add(current, name, OwnerIn(current, name), known);
        }
        else if (PlaceAt(span) is { } place && !place.Lenient.Covers(span.Start.Offset))
        {
            Missing.Add(place.Tag, name, OwnerIn(place.Tag, name), known);
        }
    }

    // What stands before « .nom » in the tag: « action » in « action.montnat ».
    private static string? OwnerIn(Tag tag, string name)
    {
        var tokens = tag.Lexed.Tokens;
        for (var i = 2; i < tokens.Count; i++)
        {
            if (tokens[i].Is(tag.Code, name) && (tokens[i - 1].Is(tag.Code, ".") || tokens[i - 1].Is(tag.Code, "?.")))
            {
                var first = i - 2;
                while (first >= 2 && tokens[first - 1].Is(tag.Code, "."))
                {
                    first -= 2;
                }

                return tag.Code[tokens[first].Start..tokens[i - 2].End];
            }
        }

        return null;
    }
}
