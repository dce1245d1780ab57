namespace Scriban.Runtime;

/// <summary>Where writing goes: indents it, cuts it at the limit, and hands it to the output on top.</summary>
internal sealed class OutputStack
{
    private const string Ellipsis = "...";

    private readonly TemplateContextSettings _context;
    private readonly Stack<(IScriptOutput Output, long Written)> _below = new();
    private long _written;

    public OutputStack(TemplateContextSettings context)
    {
        _context = context;
        Current = new StringBuilderOutput();
    }

    public IScriptOutput Current { get; private set; }

    public int Count => _below.Count + 1;

    public string? Indent { get; set; }

    /// <summary>Whether what is written next begins a line of the code block that is being run.</summary>
    public bool IsAtLineStart { get; set; }

    public void Push(IScriptOutput output)
    {
        _below.Push((Current, _written));
        Current = output;
        _written = 0;
    }

    public IScriptOutput Pop()
    {
        if (_below.Count == 0)
        {
            throw new InvalidOperationException("Unexpected PopOutput for top level writer");
        }

        var popped = Current;
        (Current, _written) = _below.Pop();
        return popped;
    }

    public void Reset()
    {
        _below.Clear();
        Current = new StringBuilderOutput();
        _written = 0;
        Indent = null;
        IsAtLineStart = false;
    }

    public void Write(string text, int start, int count)
    {
        if (count <= 0)
        {
            return;
        }

        if (Indent is null || !_context.AutoIndent)
        {
            IsAtLineStart = false;
            WriteBounded(text, start, count);
            return;
        }

        WriteIndented(text, start, count);
    }

    private void WriteIndented(string text, int start, int count)
    {
        var end = start + count;
        while (start < end)
        {
            if (IsAtLineStart && (_context.IndentOnEmptyLines || text[start] is not ('\n' or '\r')))
            {
                WriteBounded(Indent.Required(), 0, Indent.Required().Length);
            }

            var newLine = text.IndexOf('\n', start, end - start);
            var next = newLine < 0 ? end : newLine + 1;
            WriteBounded(text, start, next - start);
            IsAtLineStart = newLine >= 0;
            start = next;
        }
    }

    private void WriteBounded(string text, int start, int count)
    {
        var limit = _context.LimitToString;
        var before = _written;
        _written += count;
        if (limit <= 0 || _written <= limit)
        {
            Current.Write(text, start, count);
        }
        else if (before <= limit)
        {
            Current.Write(text, start, (int)(limit - before));
            Current.Write(Ellipsis, 0, Ellipsis.Length);
        }
    }
}
