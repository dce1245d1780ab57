using QualiHlmDocs.Service.Pdf;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Pdf;

/// <summary>The pool, before programs that behave as LibreOffice may: the arguments are the same.</summary>
public sealed class LibreOfficePoolTests : IDisposable
{
    // The last argument is the document, the one before it the folder of the PDF, the fifth the profile.
    private const string Prints = """cp "${!#}" "$(dirname "${!#}")/document.pdf"; echo "$5" >> "$0.profiles" """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Documents_are_printed_at_once_by_converters_of_their_own()
    {
        using var pool = Pool(Prints + "; sleep 0.5", new PdfLimits { Converters = 2 });
        var printings = await Task.WhenAll(Enumerable.Range(1, 6).Select(number => pool.Print(new byte[] { (byte)number }, TestContext.Current.CancellationToken)));
        printings.Select(printing => printing.Pdf!.Single()).Should().Equal(1, 2, 3, 4, 5, 6); // a PDF each, or the test fails
        Profiles().Should().HaveCount(6);
        Profiles().Distinct().Should().HaveCount(2, "a profile is used again by the next document, and never by two at once");
    }

    [Fact]
    public async Task A_converter_that_hangs_is_killed_with_all_that_it_started()
    {
        using var pool = Pool("sleep 300 & echo $! > \"$0.child\"; wait", new PdfLimits { Converters = 1, Time = TimeSpan.FromSeconds(1) });
        var printing = await pool.Print(new byte[] { 1 }, TestContext.Current.CancellationToken);
        printing.Pdf.Should().BeNull();
        printing.Refusal.Should().Be("LibreOffice n’a pas fini de convertir ce document en 1 seconde ; la conversion a été arrêtée.");
        var child = int.Parse(File.ReadAllText(_folder.File("soffice.child")), System.Globalization.CultureInfo.InvariantCulture);
        IsRunning(child).Should().BeFalse();
    }

    [Fact]
    public async Task A_document_that_cannot_be_printed_is_told_and_its_profile_used_no_more()
    {
        using var pool = Pool("""echo "$5" >> "$0.profiles"; exit 1""", new PdfLimits { Converters = 1 });
        (await pool.Print(new byte[] { 1 }, TestContext.Current.CancellationToken)).Refusal.Should().Be("LibreOffice n’a pas pu convertir ce document en PDF.");
        await pool.Print(new byte[] { 1 }, TestContext.Current.CancellationToken);
        Profiles().Distinct().Should().HaveCount(2);
    }

    [Fact]
    public async Task Who_comes_when_too_many_wait_is_refused_at_once()
    {
        using var pool = Pool(Prints + "; while [ ! -e \"$0.go\" ]; do sleep 0.05; done", new PdfLimits { Converters = 1, MaxWaiting = 2 });
        var taken = Enumerable.Range(0, 3).Select(_ => pool.Print(new byte[] { 1 }, TestContext.Current.CancellationToken)).ToList();
        var refused = await pool.Print(new byte[] { 1 }, TestContext.Current.CancellationToken);
        refused.Refusal.Should().Be("2 documents attendent déjà d’être convertis en PDF : réessayez dans un instant.");
        File.WriteAllText(_folder.File("soffice.go"), string.Empty);
        (await Task.WhenAll(taken)).Should().OnlyContain(printing => printing.Pdf != null);
        (await pool.Print(new byte[] { 1 }, TestContext.Current.CancellationToken)).Pdf.Should().NotBeNull("the queue is empty again");
    }

    [Fact]
    public async Task A_profile_is_made_anew_after_a_number_of_documents()
    {
        using var pool = Pool(Prints, new PdfLimits { Converters = 1, DocumentsPerProfile = 2 });
        for (var document = 0; document < 5; document++)
        {
            await pool.Print(new byte[] { 1 }, TestContext.Current.CancellationToken);
        }

        Profiles().Distinct().Should().HaveCount(3);
    }

    [Fact]
    public async Task A_caller_who_leaves_stops_his_converter()
    {
        using var pool = Pool("echo $$ > \"$0.child\"; exec sleep 300", new PdfLimits { Converters = 1 });
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var printing = pool.Print(new byte[] { 1 }, leaving.Token);
        while (!File.Exists(_folder.File("soffice.child")) || File.ReadAllText(_folder.File("soffice.child")).Length == 0)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await leaving.CancelAsync();
        var left = () => printing;
        await left.Should().ThrowAsync<OperationCanceledException>();
        IsRunning(int.Parse(File.ReadAllText(_folder.File("soffice.child")), System.Globalization.CultureInfo.InvariantCulture)).Should().BeFalse();
    }

    // One that has ended may still be listed, until the system has told its parent.
    private static bool IsRunning(int id) =>
        File.Exists($"/proc/{id}/stat") && !File.ReadAllText($"/proc/{id}/stat").Split(')')[^1].TrimStart().StartsWith('Z');

    private string[] Profiles() => File.ReadAllLines(_folder.File("soffice.profiles"));

    private LibreOfficePool Pool(string script, PdfLimits limits)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The stand-in is a shell script.");
        var program = _folder.File("soffice");
        File.WriteAllText(program, "#!/bin/bash\n" + script + "\n");
        if (OperatingSystem.IsLinux())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new LibreOfficePool(program, limits);
    }
}
