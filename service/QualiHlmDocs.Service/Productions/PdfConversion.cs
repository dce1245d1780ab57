using System.Diagnostics;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Productions;

/// <summary>A Word document printed as PDF by LibreOffice, where it is installed.</summary>
internal sealed class PdfConversion
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/soffice",
        "/usr/lib/libreoffice/program/soffice",
        "/opt/libreoffice/program/soffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        @"C:\Program Files\LibreOffice\program\soffice.exe",
        @"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
    ];

    // Tagged, for readers who do not see it (headings, header rows, alternative texts); and the content controls that name
    // the origin of a block print as the text they hold, not as fields to fill in.
    private const string Filter = """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportFormFields":{"type":"boolean","value":"false"}}""";

    private readonly string _soffice;

    private PdfConversion(string soffice) => _soffice = soffice;

    /// <summary>LibreOffice on this machine; null when there is none.</summary>
    public static PdfConversion? Find(ServiceSettings settings)
    {
        var named = settings.Soffice is { } soffice ? [soffice] : UsualPlaces.Concat(OnPath());
        return named.FirstOrDefault(File.Exists) is { } found ? new(found) : null;
    }

    /// <summary>
    /// Prints a document. Each conversion has a folder and a LibreOffice profile of its own: two that share a profile
    /// wait for one another, or fail.
    /// </summary>
    /// <returns>The PDF; null when LibreOffice failed or took longer than <see cref="Limits.PdfTime"/>.</returns>
    public async Task<byte[]?> Convert(ReadOnlyMemory<byte> docx, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("qualihlm-pdf-");
        try
        {
            var (source, target) = (Path.Combine(folder.FullName, "document.docx"), Path.Combine(folder.FullName, "document.pdf"));
            await File.WriteAllBytesAsync(source, docx, stop);
            await Run(folder.FullName, source, stop);
            return File.Exists(target) ? await File.ReadAllBytesAsync(target, stop) : null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task Run(string folder, string source, CancellationToken stop)
    {
        var start = new ProcessStartInfo(_soffice)
        {
            ArgumentList =
            {
                "--headless", "--norestore", "--nolockcheck", "--nodefault",
                $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}",
                "--convert-to", Filter, "--outdir", folder, source,
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("LibreOffice did not start.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Limits.PdfTime);
        try
        {
            // What it says is for its own developers; it is read so that a full pipe does not stop it.
            await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(patience.Token),
                process.StandardError.ReadToEndAsync(patience.Token),
                process.WaitForExitAsync(patience.Token));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // Out of patience: there will be no file.
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

    private static IEnumerable<string> OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice"));
}
