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
    private PartProgram? _program;
    private ScriptVariable? _root;
    private object? _rootValue;
    private int _asideStart = int.MaxValue;

    /// <summary>Where the next value stands.</summary>
    public SlotKind Slot { get; private set; }

    public Tag? SlotTag { get; private set; }

    public void Begin(PartProgram program)
    {
        _program = program;
        _guards.Clear();
        _asideStart = int.MaxValue;
        shapes.Clear();
        buffer.KeepFrom = () => Math.Min(Math.Min(_asideStart, shapes.KeepFrom), Math.Min(context.Letter?.KeepFrom ?? int.MaxValue, _guards.KeepFrom()));
    }

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
        var program = _program!; // set by Begin, before Scriban starts
        _root = null;
        foreach (ref readonly var op in program.Ops.AsSpan(program.Stretches[stretch]..program.Stretches[stretch + 1]))
        {
            switch (op.Kind)
            {
                case OpKind.Bytes:
                    buffer.Write(program.Constants.AsSpan(op.A, op.B));
                    break;
                case OpKind.Slot:
                    Slot = op.Slot;
                    SlotTag = (Tag?)op.Data;
                    break;
                case OpKind.Path:
                    WritePath((PathValue)op.Data!, op.Slot); // a path op always has its path
                    break;
                case OpKind.Identity:
                    context.Identities.Write(buffer, (IdentityKind)op.B, op.A, (byte[])op.Data!); // written by the builder
                    break;
                case OpKind.Guard:
                    _guards.Pass((GuardKind)op.B, op.A, (byte[])op.Data!); // written by the builder
                    break;
                default:
                    RunMark(op);
                    break;
            }
        }
    }

    private void RunMark(in Op op)
    {
        switch (op.Kind)
        {
            case OpKind.AsideStarts:
                _asideStart = buffer.Length;
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
            case OpKind.Shape:
                shapes.Pass((ShapeStep)op.B, op.Data);
                break;
        }
    }

    // What was written since the aside began goes to the other part.
    private void EndAside(CollectedKind kind)
    {
        context.Identities.Collected(kind).Write(buffer.EndFrom(_asideStart));
        buffer.TakeBack(_asideStart);
        _asideStart = int.MaxValue;
    }

    private void WritePath(PathValue path, SlotKind slot)
    {
        context.CurrentTag = path.Tag;
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
        context.CurrentTag = null;
    }
}
