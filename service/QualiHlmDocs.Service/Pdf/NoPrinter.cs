namespace QualiHlmDocs.Service.Pdf;

/// <summary>What stands in for a printer where there is none: it says so.</summary>
internal sealed class NoPrinter : IPdfPrinter
{
    public Task<PdfPrinting> Print(ReadOnlyMemory<byte> docx, CancellationToken stop) =>
        Task.FromResult(new PdfPrinting(null, "Ce service n’imprime pas en PDF\u00A0: LibreOffice n’y est pas installé."));
}
