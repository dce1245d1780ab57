using System.Buffers.Binary;
using System.Globalization;
using System.Xml.Linq;

namespace QualiHlmDocs.Service.Tests.Manifest;

/// <summary>Icons are PNG files of exactly the size that is declared, in every size that Office asks for.</summary>
internal static class ManifestIcons
{
    private static readonly int[] Ribbon = [16, 20, 24, 32, 40, 48, 64, 80];
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static IEnumerable<string> Faults(LintedManifest manifest) =>
    [
        .. manifest.Named("IconUrl").SelectMany(icon => Wrong(manifest, LintedManifest.Text(icon, "DefaultValue"), 32)),
        .. manifest.Named("HighResolutionIconUrl").SelectMany(icon => Wrong(manifest, LintedManifest.Text(icon, "DefaultValue"), 64)),
        .. manifest.Named("Icon").Where(icon => !SizesOf(icon).SequenceEqual(Ribbon)).Select(icon => $"{icon.Parent?.Name.LocalName} misses a size"),
        .. manifest.Named("Image").Where(image => image.Attribute("size") is not null)
            .SelectMany(image => Wrong(manifest, AddressOf(manifest, LintedManifest.Text(image, "resid")), Size(image))),
    ];

    /// <summary>Width and height from the header; zeros when it is no PNG.</summary>
    public static (int Width, int Height) Measure(ReadOnlySpan<byte> file) =>
        file.Length >= 24 && file[..8].SequenceEqual(Signature)
            ? (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]))
            : default;

    private static IEnumerable<string> Wrong(LintedManifest manifest, string? address, int size)
    {
        if (address is null || !File.Exists(manifest.FileOf(address)) || Measure(File.ReadAllBytes(manifest.FileOf(address))) != (size, size))
        {
            yield return $"{address} is not {size} pixels wide and high";
        }
    }

    private static string? AddressOf(LintedManifest manifest, string resid) =>
        manifest.Resources.Where(one => one.Id == resid).Select(one => one.Element.Attribute("DefaultValue")?.Value).FirstOrDefault();

    private static IEnumerable<int> SizesOf(XElement icon) => icon.Elements().Select(Size);

    private static int Size(XElement image) => int.Parse(LintedManifest.Text(image, "size"), CultureInfo.InvariantCulture);
}
