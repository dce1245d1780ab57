using System.IO.Compression;
using QualiHlmDocs.Benchmarks.Inputs;

namespace QualiHlmDocs.Benchmarks.Contenders;

/// <summary>
/// What no engine can go below: the finished document's changed part deflated at the same level, and the unchanged
/// parts copied as they are. No template, no values, no checksums, no directory.
/// </summary>
internal static class Limit
{
    public static Job Prepare(Contender contender, string folder)
    {
        var ours = Contender.All.First(other => other.Role == Role.Ours && other.Level == contender.Level);
        if (!File.Exists(ours.OutputFile(folder)))
        {
            // Where templates are compiled anew, that is the one that was made.
            ours = Contender.All.First(other => other.IsCompiledAnew);
        }

        var finished = File.ReadAllBytes(ours.OutputFile(folder));
        var (changed, unchanged) = Read(finished);
        var documents = InProcess.ReadData(folder).Count;
        byte[] Run() => InProcess.LastOf(documents, _ => Deflate(changed, unchanged, contender.Level));
        return new(Run, Run);
    }

    private static byte[] Deflate(byte[] changed, byte[] unchanged, CompressionLevel level)
    {
        using var output = new MemoryStream();
        using (var deflate = new DeflateStream(output, level, leaveOpen: true))
        {
            deflate.Write(changed);
        }

        output.Write(unchanged);
        return output.ToArray();
    }

    private static (byte[] Changed, byte[] Unchanged) Read(byte[] finished)
    {
        using var zip = new ZipArchive(new MemoryStream(finished));
        var document = zip.GetEntry(WordFile.Document) ?? throw new InvalidOperationException("The finished document has no body.");
        using var content = new MemoryStream();
        using (var stream = document.Open())
        {
            stream.CopyTo(content);
        }

        return (content.ToArray(), new byte[finished.Length - document.CompressedLength]);
    }
}
