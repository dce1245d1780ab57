using System.Security.Cryptography;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Templates;

public sealed class StreamingTests
{
    private static readonly DocxBuilder Table = new DocxBuilder()
        .Table(["{{ for l in lignes }}{{ l.ref }}", "{{ l.libelle }}", "{{ l.pilote }}{{ end }}"])
        .Header(DocxBuilder.Paragraph("{{ titre }}"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_stream_receives_the_same_document_whether_it_seeks_or_not(bool seeks)
    {
        var template = Compiled(Table);
        var output = new WatchedStream(seeks);
        output.Write("ahead"u8);
        var streamed = template.RenderTo(Data(2_000), output, RenderOptions.Default, TestContext.Current.CancellationToken);
        streamed.IsComplete.Should().BeTrue();
        var rendered = template.Render(Data(2_000), RenderOptions.Default, TestContext.Current.CancellationToken);
        Convert.ToHexStringLower(SHA256.HashData(output.Content[5..])).Should().Be(rendered.Empreinte);
    }

    [Theory]
    [InlineData(true, 512)]
    [InlineData(false, 8 * 1024)]
    public void A_hundred_thousand_rows_leave_as_they_are_made(bool seeks, int mostKb)
    {
        // The same row each time, so that what is measured is the engine's.
        const int Rows = 100_000;
        var (template, data) = (Compiled(Table), Data(Rows));
        template.RenderTo(Data(10), new WatchedStream(seeks), RenderOptions.Default, TestContext.Current.CancellationToken);
        var output = new WatchedStream(seeks) { Keeps = false };
        var before = GC.GetAllocatedBytesForCurrentThread();
        template.RenderTo(data, output, RenderOptions.Default, TestContext.Current.CancellationToken).IsComplete.Should().BeTrue();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        output.Length.Should().BeGreaterThan(300_000, "a hundred thousand rows are compressed to about that");
        // A row of the data has one small view while it lasts.
        ((allocated / 1024) - (Rows * 72 / 1024)).Should().BeLessThan(mostKb, "nothing of the document itself is held but what is compressed and cannot leave");
    }

    [Fact]
    public void A_document_that_fails_on_its_way_is_said_to_be_none()
    {
        var template = Compiled(new DocxBuilder().P("{{ titre }} {{ inconnu }}"));
        var streamed = template.RenderTo(Data(1), new WatchedStream(true), RenderOptions.Default, TestContext.Current.CancellationToken);
        streamed.IsComplete.Should().BeFalse();
        streamed.Findings.Should().ContainSingle().Which.Message.Should().Contain("inconnu");
    }

    [Fact]
    public void A_disk_that_refuses_is_the_callers_to_hear_of_and_spoils_no_later_document()
    {
        var template = Compiled(Table);
        var full = () => template.RenderTo(Data(20_000), new WatchedStream(false) { Capacity = 1_000 }, RenderOptions.Default, TestContext.Current.CancellationToken);
        full.Should().Throw<IOException>();
        template.Render(Data(3), RenderOptions.Default, TestContext.Current.CancellationToken).Bytes.Should().NotBeNull();
    }

    private static CompiledTemplate Compiled(DocxBuilder builder) => CompiledTemplate.Compile(builder.Build(), "m.docx").Template!; // no error in it

    private static Dictionary<string, object?> Data(int rows)
    {
        var row = new Dictionary<string, object?> { ["ref"] = "A-01", ["libelle"] = "Contrôler la propreté & rendre compte", ["pilote"] = "agence « Nord »" };
        return new() { ["titre"] = "Plan", ["lignes"] = new List<object?>(Enumerable.Repeat<object?>(row, rows)) };
    }

    private sealed class WatchedStream(bool seeks) : Stream
    {
        private readonly MemoryStream _content = new();
        private long _position;
        private long _length;

        public bool Keeps { get; init; } = true;

        public long Capacity { get; init; } = long.MaxValue;

        public byte[] Content => _content.ToArray();

        public override bool CanRead => false;

        public override bool CanSeek => seeks;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position
        {
            get => seeks ? _position : throw new NotSupportedException();
            set => _position = seeks ? value : throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (_position + buffer.Length > Capacity)
            {
                throw new IOException("No space left on device");
            }

            if (Keeps)
            {
                _content.Position = _position;
                _content.Write(buffer);
            }

            _position += buffer.Length;
            _length = Math.Max(_length, _position);
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => Position = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => Position + offset, _ => _length + offset };

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
