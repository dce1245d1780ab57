using System.Buffers;
using System.Text;
using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Tags;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Templates.Programs;

/// <summary>Makes the program of a part from its pieces.</summary>
internal sealed class ProgramBuilder(string name, byte[] part, ISet<string> functions, TemplateLimits limits)
{
    private readonly StringBuilder _text = new();

    /// <summary>The functions that the template makes itself.</summary>
    public IReadOnlySet<string> Defined { get; init; } = new HashSet<string>();
    private readonly ArrayBufferWriter<byte> _constants = new(part.Length + 1024);
    private readonly List<Op> _ops = [];
    private readonly List<int> _stretches = [];
    private readonly List<CodePlace> _tags = [];
    private readonly Dictionary<string, ScriptVariableGlobal> _roots = [];
    private int _stretchStart;
    private int _bytesStart;

    public PartProgram Build(IReadOnlyList<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            Add(piece);
        }

        EndStretch();
        _stretches.Add(_ops.Count);
        var template = Template.Parse(_text.ToString(), name, new ParserOptions { ExpressionDepthLimit = limits.MaxExpressionDepth });
        return new PartProgram(name, template, [.. _ops], [.. _stretches], _constants.WrittenSpan.ToArray(), [.. _tags]);
    }

    private void Add(Piece piece)
    {
        switch (piece)
        {
            case Piece.Source source:
                _constants.Write(part.AsSpan(source.Start, source.End - source.Start));
                break;
            case Piece.Literal literal:
                _constants.Write(literal.Bytes);
                break;
            case Piece.Passage passage:
                _constants.Write(passage.Bytes);
                break;
            case Piece.Value value:
                AddValue(value.Tag, value.Slot ?? value.Tag.Flow.Kind);
                break;
            case Piece.Code code:
                EndStretch();
                AddCode(code.Tag, code.Text);
                break;
            default:
                EndBytes();
                _ops.Add(MarkOf(piece));
                break;
        }
    }

    private static Op MarkOf(Piece piece) => piece switch
    {
        Piece.Identity identity => new Op(OpKind.Identity, default, identity.Item, (int)identity.Kind, identity.Original),
        Piece.Guard guard => new Op(OpKind.Guard, default, guard.Item, (int)guard.Kind, guard.Mending),
        Piece.Shape shape => new Op(OpKind.Shape, default, 0, (int)shape.Step, shape.Data),
        Piece.Aside aside => new Op(aside.Opens ? OpKind.AsideStarts : OpKind.AsideEnds, default, (int)aside.Kind, 0),
        Piece.Collected collected => new Op(OpKind.Collected, default, (int)collected.Kind, 0),
        Piece.Grid grid => new Op(OpKind.Grid, default, 0, 0, grid.Columns),
        Piece.Chart chart => new Op(OpKind.Chart, default, 0, (int)chart.Mark, chart.Shown),
        Piece.Letter letter => new Op(OpKind.Letter, default, letter.Item, (int)letter.Mark, letter.Bytes),
        _ => throw new ArgumentOutOfRangeException(nameof(piece)),
    };

    private void AddValue(Tag tag, SlotKind slot)
    {
        EndBytes();
        if (PlainPath.Of(tag, functions) is { } path)
        {
            _ops.Add(new Op(OpKind.Path, slot, 0, 0, new PathValue(RootOf(path[0]), path[1..], tag)));
            return;
        }

        _ops.Add(new Op(OpKind.Slot, slot, 0, 0, tag));
        EndStretch();
        AddCode(tag, tag.Code);
    }

    private ScriptVariableGlobal RootOf(string name)
    {
        if (!_roots.TryGetValue(name, out var root))
        {
            _roots[name] = root = new ScriptVariableGlobal(name);
        }

        return root;
    }

    private void AddCode(Tag tag, string code)
    {
        _text.Append("{{");
        _tags.Add(new CodePlace(_text.Length, _text.Length + code.Length, tag, LenientNames.In(tag, code, _text.Length)));
        _text.Append(FilterAlias.In(tag, code, Defined)).Append("}}");
    }

    private void EndBytes()
    {
        var length = _constants.WrittenCount - _bytesStart;
        if (length > 0)
        {
            _ops.Add(new Op(OpKind.Bytes, default, _bytesStart, length));
            _bytesStart = _constants.WrittenCount;
        }
    }

    private void EndStretch()
    {
        EndBytes();
        if (_ops.Count > _stretchStart)
        {
            _text.Append(StretchMark.Of(_stretches.Count));
            _stretches.Add(_stretchStart);
            _stretchStart = _ops.Count;
        }
    }
}
