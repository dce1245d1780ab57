using QualiHlmDocs.Documents.Templates.Charts;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;
using QualiHlmDocs.Documents.Templates.Values;
using Scriban.Runtime;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>
/// What Scriban writes text into: the text of a program is nothing but marks of stretches, and each is carried out in
/// bytes. Values never pass here.
/// </summary>
internal sealed class PartOutput(RenderContext context, OutputBuffer buffer, ValueWriter values, ShapeSteps shapes) : IScriptOutput
{
    private readonly ContainerGuards _guards = new(buffer);
    private Op[] _ops = [];
    private int[] _stretches = [];
    private byte[] _constants = [];
    private readonly TableGrids _grids = new(buffer);
    private ScriptVariable? _root;
    private object? _rootValue;
    private int _asideStart = int.MaxValue;

    // The step under way; where a value stands is looked up only when somebody asks.
    private int _slot = -1;
    private int _path = -1;

    /// <summary>Where the next value stands.</summary>
    public SlotKind Slot => _slot < 0 ? default : _ops[_slot].Slot;

    /// <summary>The tag whose value Scriban is to print, or printed last.</summary>
    public Tag? SlotTag => _slot < 0 ? null : _ops[_slot].Data as Tag;

    /// <summary>The tag whose value is being written outside Scriban; null while Scriban runs.</summary>
    public Tag? PathTag => _path < 0 ? null : (_ops[_path].Data as PathValue)?.Tag;

    public void Begin(PartProgram program)
    {
        (_ops, _stretches, _constants) = (program.Ops, program.Stretches, program.Constants);
        (_slot, _path) = (-1, -1);
        _guards.Clear();
        _grids.Clear();
        _asideStart = int.MaxValue;
        shapes.Clear();
        buffer.KeepFrom = KeepFrom;
    }

    private int KeepFrom() => Math.Min(Math.Min(Math.Min(_asideStart, shapes.KeepFrom), context.Letter?.KeepFrom ?? int.MaxValue), Math.Min(Math.Min(context.Charts.KeepFrom, _grids.KeepFrom), _guards.KeepFrom()));

    public void Write(string text, int offset, int count)
    {
        for (var end = offset + count; offset < end; offset += 2)
        {
            RunStretch(StretchMark.Read(text, offset));
        }
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    // Scriban asks for the whole text at the end; it is in the buffer.
    public override string ToString() => string.Empty;

    private void RunStretch(int stretch)
    {
        _root = null;
        for (int at = _stretches[stretch], end = _stretches[stretch + 1]; at < end; at++)
        {
            ref readonly var op = ref _ops[at];
            switch (op.Kind)
            {
                case OpKind.Bytes:
                    buffer.Write(_constants.AsSpan(op.A, op.B));
                    break;
                case OpKind.Slot:
                    _slot = at;
                    break;
                case OpKind.Path when op.Data is PathValue path:
                    _path = at;
                    WritePath(path, op.Slot);
                    _path = -1;
                    break;
                default:
                    RunMark(op);
                    break;
            }
        }
    }

    // What is met now and then.
    private void RunMark(in Op op)
    {
        switch (op.Kind)
        {
            case OpKind.Identity:
                context.Identities.Write(buffer, (IdentityKind)op.B, op.A, op.Data as byte[] ?? []);
                break;
            case OpKind.AsideStarts:
                _asideStart = buffer.Length;
                shapes.EnterPart((CollectedKind)op.A);
                break;
            case OpKind.AsideEnds:
                EndAside((CollectedKind)op.A);
                break;
            case OpKind.Collected:
                buffer.Write(context.Identities.Collected((CollectedKind)op.A).GetBuffer().AsSpan(0, (int)context.Identities.Collected((CollectedKind)op.A).Length));
                break;
            case OpKind.Letter:
                context.Letter?.Pass((LetterMark)op.B, op.A, op.Data as byte[] ?? [], buffer);
                break;
            case OpKind.Chart:
                context.Charts.Pass((ChartMark)op.B, op.Data as ChartSource, buffer);
                break;
            case OpKind.Grid:
                _grids.Pass(op.Data as RepeatedColumns);
                break;
            case OpKind.Shape:
                shapes.Pass((ShapeStep)op.B, op.Data);
                break;
            case OpKind.Guard:
                _guards.Pass((GuardKind)op.B, op.A, op.Data as byte[] ?? []);
                break;
        }
    }

    // What was written since the aside began goes to the other part.
    private void EndAside(CollectedKind kind)
    {
        context.Identities.Collected(kind).Write(buffer.EndFrom(_asideStart));
        buffer.TakeBack(_asideStart);
        _asideStart = int.MaxValue;
        shapes.LeavePart();
    }

    private void WritePath(PathValue path, SlotKind slot)
    {
        if (!ReferenceEquals(_root, path.Root))
        {
            // Nothing runs inside a stretch: a variable keeps its value there.
            (_root, _rootValue) = (path.Root, context.GetValue(path.Root));
        }

        var value = _rootValue;
        foreach (var member in path.Members)
        {
            value = context.MemberOf(value, member);
        }

        values.Write(context, value, slot);
    }
}
