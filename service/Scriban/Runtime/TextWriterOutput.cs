using System.Globalization;

namespace Scriban.Runtime;

/// <summary>Writes to a <see cref="TextWriter"/>.</summary>
public class TextWriterOutput : IScriptOutput
{
    public TextWriterOutput()
        : this(new StringWriter(CultureInfo.InvariantCulture))
    {
    }

    public TextWriterOutput(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Writer = writer;
    }

    public TextWriter Writer { get; }

    public void Write(string text, int offset, int count) => Writer.Write(text.AsSpan(offset, count));

    public async ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        await Writer.WriteAsync(text.AsMemory(offset, count), cancellationToken).ConfigureAwait(false);

    public override string ToString() => Writer.ToString() ?? string.Empty;
}
