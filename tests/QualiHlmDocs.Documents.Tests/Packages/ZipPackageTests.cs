using System.IO.Compression;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Tests.Packages;

public sealed class ZipPackageTests
{
    [Fact]
    public void What_another_writer_zipped_is_read_back()
    {
        var package = Opened(Zipped(("a.xml", "<a/>"u8.ToArray()), ("empty.xml", [])));

        package.Entries.Select(entry => entry.Name).Should().Equal("a.xml", "empty.xml");
        package.Find("A.XML")!.ReadAll().Should().Equal("<a/>"u8.ToArray()); // present: asserted just above
        package.Find("empty.xml")!.ReadAll().Should().BeEmpty(); // present: asserted just above
    }

    [Fact]
    public void What_we_write_is_read_by_the_runtime_and_by_ourselves()
    {
        var source = Opened(Zipped(("kept.bin", [.. Enumerable.Range(0, 70_000).Select(i => (byte)(i * 31))])));
        var output = new MemoryStream();
        var writer = new ZipPackageWriter(output);
        writer.AddRaw(source.Entries[0]);
        writer.Add("é.xml", "<é/>"u8, CompressionLevel.Fastest);
        writer.Add("empty.xml", [], CompressionLevel.Optimal);
        writer.Finish();

        using var read = new ZipArchive(new MemoryStream(output.ToArray()));
        read.Entries.Select(entry => (entry.FullName, entry.Length, entry.LastWriteTime.Year))
            .Should().Equal(("kept.bin", 70_000L, 1980), ("é.xml", 5L, 1980), ("empty.xml", 0L, 1980));
        foreach (var entry in Opened(output.ToArray()).Entries)
        {
            using var content = new MemoryStream();
            using (var stream = read.GetEntry(entry.Name)!.Open()) // listed just above
            {
                stream.CopyTo(content);
            }

            entry.ReadAll().Should().Equal(content.ToArray());
        }
    }

    [Fact]
    public void The_same_entries_give_the_same_bytes() => Sample().Should().Equal(Sample());

    [Theory]
    [InlineData("", PackageFault.Empty)]
    [InlineData("not a zip at all", PackageFault.NotAPackage)]
    [InlineData("PK\u0003\u0004 and then nothing", PackageFault.Truncated)]
    public void A_file_that_is_no_package_is_named_for_what_it_is(string content, PackageFault fault) =>
        FaultOf(System.Text.Encoding.Latin1.GetBytes(content)).Should().Be(fault);

    [Theory]
    [InlineData("EncryptedPackage", PackageFault.Encrypted)]
    [InlineData("Workbook", PackageFault.LegacyOffice)]
    public void An_OLE_container_is_told_from_a_protected_package(string stream, PackageFault fault)
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. System.Text.Encoding.Unicode.GetBytes(stream)];
        FaultOf(file).Should().Be(fault);
    }

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("/absolute.xml")]
    [InlineData("c:/drive.xml")]
    [InlineData("a/../../b.xml")]
    [InlineData("a\\..\\..\\b.xml")]
    public void A_name_that_leaves_the_package_is_refused(string name) =>
        FaultOf(Zipped((name, [1]))).Should().Be(PackageFault.UnsafeName);

    [Fact]
    public void A_name_that_stands_twice_is_refused() =>
        FaultOf(Zipped(("a.xml", [1]), ("A.xml", [2]))).Should().Be(PackageFault.UnsafeName);

    [Fact]
    public void A_truncated_package_is_refused_wherever_it_is_cut()
    {
        var whole = Sample();
        for (var length = 0; length < whole.Length; length++)
        {
            FaultOf(whole[..length]).Should().NotBeNull($"cut at {length}");
        }
    }

    [Fact]
    public void An_entry_that_grows_too_much_is_a_bomb()
    {
        var bomb = Zipped(("bomb.xml", new byte[8 * 1024 * 1024]));
        FaultOf(bomb).Should().Be(PackageFault.Bomb);
        FaultOf(bomb, new PackageLimits { MaxRatio = 2_000 }).Should().BeNull();
    }

    [Fact]
    public void Too_many_entries_are_refused()
    {
        var many = Zipped([.. Enumerable.Range(0, 11).Select(i => ($"{i}.xml", new byte[1]))]);
        FaultOf(many, new PackageLimits { MaxEntries = 10 }).Should().Be(PackageFault.TooManyEntries);
        FaultOf(many, new PackageLimits { MaxEntries = 11 }).Should().BeNull();
    }

    [Fact]
    public void Too_many_bytes_are_refused_packed_or_inflated()
    {
        var package = Zipped(("a.xml", new byte[600]), ("b.xml", new byte[600]));
        FaultOf(package, new PackageLimits { MaxInflatedBytes = 1_000 }).Should().Be(PackageFault.TooLarge);
        FaultOf(package, new PackageLimits { MaxPackageBytes = 50 }).Should().Be(PackageFault.TooLarge);
    }

    [Fact]
    public void A_flipped_byte_is_a_fault_or_changes_nothing()
    {
        var whole = Sample();
        var expected = Contents(whole);
        for (var index = 0; index < whole.Length; index++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[index] ^= 0x41;
            var opening = ZipPackage.TryOpen(damaged, PackageLimits.Default);
            if (opening.Package is null)
            {
                continue;
            }

            try
            {
                var contents = Contents(damaged);
                contents.Values.Should().BeEquivalentTo(expected.Values, $"byte {index}");
            }
            catch (PackageFaultException)
            {
                // Named at the entry: what we want.
            }
        }
    }

    private static Dictionary<string, byte[]> Contents(byte[] file) =>
        Opened(file).Entries.ToDictionary(entry => entry.Name, entry => entry.ReadAll());

    private static byte[] Sample()
    {
        var output = new MemoryStream();
        var writer = new ZipPackageWriter(output);
        writer.Add("a.xml", "<a>some text, some text, some text</a>"u8, CompressionLevel.Fastest);
        writer.Add("b.xml", "<b/>"u8, CompressionLevel.Fastest);
        writer.Finish();
        return output.ToArray();
    }

    private static ZipPackage Opened(byte[] file)
    {
        var opening = ZipPackage.TryOpen(file, PackageLimits.Default);
        opening.Fault.Should().BeNull();
        return opening.Package!; // no fault: there is a package
    }

    private static PackageFault? FaultOf(byte[] file, PackageLimits? limits = null) =>
        ZipPackage.TryOpen(file, limits ?? PackageLimits.Default).Fault;

    private static byte[] Zipped(params (string Name, byte[] Content)[] entries)
    {
        var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return output.ToArray();
    }
}
