using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What a host may decide about a rendering before it begins.</summary>
public abstract class TemplateContextSettings
{
    private protected TemplateContextSettings()
    {
    }

    /// <summary>Reads a variable that no object has; consulted before it counts as missing.</summary>
    public delegate bool TryGetVariableDelegate(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value);

    /// <summary>Reads a member that its object does not have.</summary>
    public delegate bool TryGetMemberDelegate(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    /// <summary>The text written in place of a statement that failed.</summary>
    public delegate string RenderRuntimeExceptionDelegate(ScriptRuntimeException exception);

    /// <summary>Writes the message between brackets.</summary>
    public static readonly RenderRuntimeExceptionDelegate RenderRuntimeExceptionDefault = static exception => $"[{exception.Message}]";

    public ITemplateLoader? TemplateLoader { get; set; }

    public ParserOptions TemplateLoaderParserOptions { get; set; } = ParserOptions.Default;

    public LexerOptions TemplateLoaderLexerOptions { get; set; } = LexerOptions.Default;

    public MemberRenamerDelegate MemberRenamer { get; set; } = StandardMemberRenamer.Default;

    public MemberFilterDelegate? MemberFilter { get; set; }

    public TryGetVariableDelegate? TryGetVariable { get; set; }

    public TryGetMemberDelegate? TryGetMember { get; set; }

    /// <summary>When set, a failing statement writes this text and rendering goes on; an abort still stops it.</summary>
    public RenderRuntimeExceptionDelegate? RenderRuntimeException { get; set; }

    /// <summary>What ends a line that the language itself writes.</summary>
    public string NewLine { get; set; } = Environment.NewLine;

    public ScriptLang Language { get; set; }

    /// <summary>Whether numbers and lists follow the scientific dialect.</summary>
    public bool UseScientific { get; set; }

    /// <summary>Stops the rendering with <see cref="ScriptAbortException"/>, at the next statement or step of a loop.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>How many steps the loops nested in one another may make together, those inside functions included; 0 is no limit.</summary>
    public int LoopLimit
    {
        get => Loops.Limit;
        set => Loops.Limit = value;
    }

    /// <summary>How deeply functions and includes may call one another; 0 leaves only the guard of the stack.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>
    /// How many characters a text computed by a template may have, and how many may be written in all; 0 is no limit.
    /// A computation past it is an error; output past it is cut and ends with « ... ».
    /// </summary>
    public int LimitToString
    {
        get => Limits.MaxStringLength;
        set => Limits.MaxStringLength = value;
    }

    /// <summary>How deeply an object may hold others when it is turned into text; 0 leaves only the guard of the stack.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>How long a regular expression may take.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Makes an unknown variable an error instead of null.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Makes an unknown member null instead of an error.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>Makes a member or item of null null instead of an error.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>Makes a call of an unknown function null instead of an error.</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>Makes an index out of the list null instead of an error.</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>Makes a null index null instead of an error.</summary>
    public bool EnableNullIndexer { get; set; }

    /// <summary>Makes <c>break</c> and <c>continue</c> outside of a loop leave the page.</summary>
    public bool EnableBreakAndContinueAsReturnOutsideLoop { get; set; }

    /// <summary>Makes it an error to use, inside an expression, a function that returns nothing.</summary>
    public bool ErrorForStatementFunctionAsExpression { get; set; }

    /// <summary>Indents what a code block writes by the blanks that stand alone before it.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Whether lines without text are indented too.</summary>
    public bool IndentOnEmptyLines { get; set; } = true;

    internal ContextLimits Limits { get; } = new();

    internal LoopBudget Loops { get; } = new();
}
