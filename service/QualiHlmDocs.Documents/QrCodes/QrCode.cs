using QRCoder;

namespace QualiHlmDocs.Documents.QrCodes;

/// <summary>A text as the square of dots that telephones read (ISO/IEC 18004).</summary>
public static class QrCode
{
    /// <summary>How many bytes of UTF-8 one may hold at its level of correction (M: 15 % of it may be lost).</summary>
    public const int MaxBytes = 2_331;

    // Enough for print at 4 cm and 300 dots an inch, whatever the size of the code.
    private const int DotsPerModule = 10;

    /// <summary>A PNG of it, black on white, with the white margin that readers need.</summary>
    /// <param name="text">An address, most often; not longer than <see cref="MaxBytes"/>.</param>
    public static byte[] Png(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        using var code = new PngByteQRCode(data);
        return code.GetGraphic(DotsPerModule);
    }
}
