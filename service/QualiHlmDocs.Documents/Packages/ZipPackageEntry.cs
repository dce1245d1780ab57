namespace QualiHlmDocs.Documents.Packages;

/// <summary>One file of a package.</summary>
public sealed class ZipPackageEntry
{
    internal ZipPackageEntry(string name, ZipMethod method, uint crc32, long size, long offset, ReadOnlyMemory<byte> compressed) =>
        (Name, Method, Crc32, Size, Offset, Compressed) = (name, method, crc32, size, offset, compressed);

    /// <summary>Its path with forward slashes and no leading slash, as written.</summary>
    public string Name { get; }

    /// <summary>What it declares to inflate to, in bytes. Reading it never gives more.</summary>
    public long Size { get; }

    internal ZipMethod Method { get; }

    internal uint Crc32 { get; }

    /// <summary>Where its local header stands in the file.</summary>
    internal long Offset { get; }

    internal ReadOnlyMemory<byte> Compressed { get; }

    /// <summary>
    /// Its content, inflated as it is read. Raises <see cref="PackageFaultException"/> at the end when the content is
    /// not what the directory declared (length, checksum), or as soon as it is longer.
    /// </summary>
    public Stream Open() => Method == ZipMethod.Stored
        ? new CheckedEntryStream(Name, Size, StoredContent())
        : new CheckedEntryStream(Name, Size, GzipFrame.Inflate(Compressed, Crc32, Size));

    /// <summary>Its whole content. Raises <see cref="PackageFaultException"/> when it is damaged.</summary>
    public byte[] ReadAll()
    {
        using var stream = Open();
        var content = new byte[Size];
        stream.ReadExactly(content);
        // The end is read too: it is there that the checksum is compared.
        _ = stream.ReadByte();
        return content;
    }

    private MemorySliceStream StoredContent()
    {
        if (Compressed.Length != Size || Checksum.Of(Compressed.Span) != Crc32)
        {
            throw new PackageFaultException(PackageFault.Corrupt, Name);
        }

        return new MemorySliceStream(Compressed);
    }
}

/// <summary>How an entry is compressed (APPNOTE 4.4.5); Office writes these two.</summary>
internal enum ZipMethod
{
    Stored = 0,
    Deflated = 8,
}
