using System.Diagnostics;

namespace QualiHlmDocs.Service.Pdf;

/// <summary>One converter: a profile, and a LibreOffice started in it for each document. Used by one at a time.</summary>
internal sealed class LibreOfficeConverter : IDisposable
{
    // Tagged, for readers who do not see it (headings, header rows, alternative texts); and the content controls that name
    // the origin of a block print as the text they hold, not as fields to fill in.
    private const string Filter = """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportFormFields":{"type":"boolean","value":"false"}}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualihlm-pdf-");
    private readonly string _soffice;
    private readonly PdfLimits _limits;
    private int _documents;

    public LibreOfficeConverter(string soffice, PdfLimits limits)
    {
        (_soffice, _limits) = (soffice, limits);
        LibreOfficeProfile.Write(Path.Combine(_folder.FullName, "profile"));
    }

    /// <summary>May take another document: nothing went wrong so far, and its profile is young.</summary>
    public bool IsFit { get; private set; } = true;

    /// <returns>The PDF; none when LibreOffice failed, or took too long and was killed.</returns>
    public async Task<(byte[]? Pdf, bool TookTooLong)> Convert(ReadOnlyMemory<byte> docx, CancellationToken stop)
    {
        IsFit = false;
        var (source, target) = (Path.Combine(_folder.FullName, "document.docx"), Path.Combine(_folder.FullName, "document.pdf"));
        File.Delete(target);
        await File.WriteAllBytesAsync(source, docx, stop);
        var tookTooLong = !await Run(source, stop);
        var pdf = File.Exists(target) && !tookTooLong ? await File.ReadAllBytesAsync(target, stop) : null;
        IsFit = pdf is not null && ++_documents < _limits.DocumentsPerProfile;
        return (pdf, tookTooLong);
    }

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A file that something still reads: the system empties its temporary folder.
        }
    }

    // False when it had to be killed.
    private async Task<bool> Run(string source, CancellationToken stop)
    {
        var start = new ProcessStartInfo(_soffice)
        {
            ArgumentList =
            {
                "--headless", "--norestore", "--nolockcheck", "--nodefault",
                $"-env:UserInstallation={new Uri(Path.Combine(_folder.FullName, "profile")).AbsoluteUri}",
                "--convert-to", Filter, "--outdir", _folder.FullName, source,
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("LibreOffice did not start.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(_limits.Time);
        try
        {
            // What it says is for its own developers; it is read so that a full pipe does not stop it.
            await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(patience.Token),
                process.StandardError.ReadToEndAsync(patience.Token),
                process.WaitForExitAsync(patience.Token));
            return true;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }
}
