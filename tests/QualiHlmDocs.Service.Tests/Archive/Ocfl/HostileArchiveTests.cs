using System.Diagnostics;
using System.Text;
using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Tests.Archive.Ocfl;

/// <summary>A stranger's archive costs no more than its limits say, and is never called valid beyond them.</summary>
public sealed class HostileArchiveTests : IDisposable
{
    private readonly Sketch _sketch = new();

    public void Dispose() => _sketch.Dispose();

    [Fact]
    public void An_inventory_beyond_its_size_is_not_read() =>
        Crossed(new() { MaxInventoryBytes = 100 });

    [Fact]
    public void An_inventory_with_too_many_paths_is_left()
    {
        _sketch.Edit(inventory => inventory["manifest"]![Sketch.Sha512("contenu")] = new System.Text.Json.Nodes.JsonArray([.. Enumerable.Range(0, 50).Select(i => (System.Text.Json.Nodes.JsonNode?)$"v1/content/{i}")])); // the sketch has it

        Crossed(new() { MaxInventoryPaths = 20 });
    }

    [Fact]
    public void JSON_without_a_bottom_is_no_inventory()
    {
        _sketch.WriteInventory(new string('[', 100_000));

        _sketch.Verify().Should().Match<OcflReport>(report => report.Verdict == OcflVerdict.Invalid && report.Faults.Any(fault => fault.Code == "E033"));
    }

    [Fact]
    public void A_path_with_thousands_of_elements_is_left()
    {
        _sketch.Edit(inventory => inventory["manifest"] = new System.Text.Json.Nodes.JsonObject { [Sketch.Sha512("contenu")] = new System.Text.Json.Nodes.JsonArray("v1/content/" + string.Concat(Enumerable.Repeat("a/", 1000)) + "b") });

        Crossed(OcflLimits.Default);
    }

    [Fact]
    public void Folders_without_a_bottom_are_left()
    {
        Directory.CreateDirectory(_sketch.At(Sketch.ObjectPlace + "/v1/content/" + string.Join('/', Enumerable.Repeat("d", 100))));

        Crossed(OcflLimits.Default);
    }

    [Fact]
    public void Storage_folders_without_a_bottom_are_left()
    {
        Directory.CreateDirectory(_sketch.At("profond/" + string.Join('/', Enumerable.Repeat("d", 100))));

        Crossed(OcflLimits.Default);
    }

    [Fact]
    public void Too_many_files_are_left()
    {
        for (var i = 0; i < 40; i++)
        {
            _sketch.Write($"{Sketch.ObjectPlace}/v1/content/{i}", "x");
        }

        Crossed(new() { MaxEntries = 20 });
    }

    [Fact]
    public void Too_many_faults_are_counted_and_not_kept()
    {
        for (var i = 0; i < 40; i++)
        {
            _sketch.Write($"{Sketch.ObjectPlace}/v1/content/{i}", "x");
        }

        var report = _sketch.Verify(new() { MaxFaults = 10 });
        report.Faults.Should().HaveCount(11);
        report.Faults[^1].Code.Should().Be(OcflCodes.Limit);
    }

    [Fact]
    public void A_declaration_of_a_million_bytes_is_not_read()
    {
        _sketch.Write("0=ocfl_1.1", new string('x', 1_000_000));

        Crossed(OcflLimits.Default);
    }

    [Fact]
    public void A_link_that_turns_in_circles_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows lets only administrators make links.");
        Directory.CreateSymbolicLink(_sketch.At("a/boucle"), _sketch.Root);
        Directory.CreateSymbolicLink(_sketch.At(Sketch.ObjectPlace + "/v1/content/boucle"), _sketch.Root);

        _sketch.Codes().Should().Equal("E090");
    }

    [Fact]
    public void A_pipe_in_the_place_of_a_file_is_not_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Named pipes are opened without waiting on Linux only.");
        var path = _sketch.At(Sketch.ObjectPlace + "/v1/content/fichier.txt");
        File.Delete(path);
        using (var make = Process.Start("mkfifo", [path]))
        {
            make.WaitForExit();
        }

        _sketch.Codes().Should().Equal("E089");
    }

    [Fact]
    public void An_inventory_of_random_bytes_never_throws()
    {
        var random = new Random(20261121);
        var good = File.ReadAllBytes(Path.Combine(_sketch.Object, "inventory.json"));
        for (var i = 0; i < 300; i++)
        {
            var spoiled = (byte[])good.Clone();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
            {
                spoiled[random.Next(spoiled.Length)] = (byte)random.Next(256);
            }

            _sketch.WriteInventory(Encoding.Latin1.GetString(spoiled));
            _sketch.Verify().Should().NotBeNull();
        }
    }

    [Fact]
    public void An_escape_that_is_no_text_is_told_and_does_not_throw()
    {
        _sketch.WriteInventory("""{"id":"\ud800","type":"\udc00","digestAlgorithm":"sha512","head":"v1","manifest":{"\ud800":["\ud800"]},"versions":{}}""");

        _sketch.Verify().Verdict.Should().Be(OcflVerdict.Invalid);
    }

    [Fact]
    public void A_path_that_climbs_out_is_not_looked_up()
    {
        _sketch.Edit(inventory => inventory["manifest"] = new System.Text.Json.Nodes.JsonObject { [Sketch.Sha512("contenu")] = new System.Text.Json.Nodes.JsonArray("v1/content/../../../../../../etc/passwd") });

        _sketch.Codes().Should().Contain("E099");
    }

    [Fact]
    public void A_path_that_is_not_there_is_unreadable() =>
        OcflValidator.TryVerify(_sketch.At("nulle-part"), ct: TestContext.Current.CancellationToken).Verdict.Should().Be(OcflVerdict.Unreadable);

    private void Crossed(OcflLimits limits)
    {
        var report = _sketch.Verify(limits);
        report.Faults.Should().Contain(fault => fault.Code == OcflCodes.Limit);
        report.Verdict.Should().Be(OcflVerdict.Unreadable);
    }
}
