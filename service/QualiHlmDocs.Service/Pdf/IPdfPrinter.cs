namespace QualiHlmDocs.Service.Pdf;

/// <summary>
/// Prints Word documents as PDF: a true edge, since what prints stands outside the program (LibreOffice on the machine,
/// Microsoft 365 where documents live in SharePoint).
/// </summary>
public interface IPdfPrinter
{
    /// <summary>Prints a document, its table of contents refreshed. May be called by many at once.</summary>
    /// <param name="docx">The whole document; it stays as it is.</param>
    /// <param name="stop">Raises <see cref="OperationCanceledException"/>; the work is abandoned.</param>
    Task<PdfPrinting> Print(ReadOnlyMemory<byte> docx, CancellationToken stop);
}

/// <summary>What printing gave: the PDF, or one French sentence that says why there is none.</summary>
public sealed record PdfPrinting(byte[]? Pdf, string? Refusal);
