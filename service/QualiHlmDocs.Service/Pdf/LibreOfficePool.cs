using System.Collections.Concurrent;
using System.Globalization;
using QualiHlmDocs.Documents.Sommaires;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Pdf;

/// <summary>
/// A bounded number of LibreOffice converters, each with a profile of its own: two that share one wait for each other, or
/// fail. Who comes while all are busy waits, and is refused when too many wait already.
/// </summary>
internal sealed class LibreOfficePool : IPdfPrinter, IDisposable
{
    private readonly ConcurrentBag<LibreOfficeConverter> _idle = [];
    private readonly SemaphoreSlim _free;
    private readonly PdfLimits _limits;
    private readonly string _soffice;
    private int _asked;

    public LibreOfficePool(string soffice, PdfLimits limits) => (_soffice, _limits, _free) = (soffice, limits, new SemaphoreSlim(limits.Converters));

    /// <summary>The LibreOffice of this machine; null when there is none.</summary>
    public static LibreOfficePool? Find(ServiceSettings settings, PdfLimits limits) =>
        LibreOffice.Find(settings) is { } soffice ? new(soffice, limits) : null;

    public async Task<PdfPrinting> Print(ReadOnlyMemory<byte> docx, CancellationToken stop)
    {
        try
        {
            if (Interlocked.Increment(ref _asked) > (long)_limits.Converters + _limits.MaxWaiting)
            {
                return Refused($"{_limits.MaxWaiting} documents attendent déjà d’être convertis en PDF : réessayez dans un instant.");
            }

            await _free.WaitAsync(stop);
            try
            {
                return await Convert(PrintCopy.Of(docx), stop);
            }
            finally
            {
                _free.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _asked);
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var converter))
        {
            converter.Dispose();
        }

        _free.Dispose();
    }

    private async Task<PdfPrinting> Convert(ReadOnlyMemory<byte> docx, CancellationToken stop)
    {
        if (!_idle.TryTake(out var converter))
        {
            converter = new LibreOfficeConverter(_soffice, _limits);
        }

        try
        {
            var (pdf, tookTooLong) = await converter.Convert(docx, stop);
            return pdf is not null ? new PdfPrinting(pdf, null)
                : Refused(tookTooLong
                    ? $"LibreOffice n’a pas fini de convertir ce document en {Words(_limits.Time)} ; la conversion a été arrêtée."
                    : "LibreOffice n’a pas pu convertir ce document en PDF.");
        }
        finally
        {
            if (converter.IsFit)
            {
                _idle.Add(converter);
            }
            else
            {
                converter.Dispose();
            }
        }
    }

    private static PdfPrinting Refused(string sentence) => new(null, sentence);

    private static string Words(TimeSpan time) => time.TotalMinutes >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} minute{(time.TotalMinutes >= 2 ? "s" : string.Empty)}")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} seconde{(time.TotalSeconds >= 2 ? "s" : string.Empty)}");
}
