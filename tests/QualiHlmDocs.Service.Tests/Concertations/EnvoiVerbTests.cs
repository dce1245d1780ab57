using System.Text.Json;
using QualiHlmDocs.Service.Tests.Concertations.Support;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Concertations;

/// <summary>The verbs as a pilot types them, on the example.</summary>
public sealed class EnvoiVerbTests : IDisposable
{
    private static readonly string[] Convocation = ["--type", "convocation", "--date", "2026-04-01"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Preparer_writes_one_mail_for_each_addressee_and_changes_nothing_else()
    {
        var ended = await Run(["preparer", Project.Exemple, .. Convocation, "--sortie", "lettres"]);
        ended.ExitCode.Should().Be(0, "it said: {0}", ended.Error);
        _folder.Files.Should().HaveCount(9).And.OnlyContain(file => file.StartsWith("lettres", StringComparison.Ordinal) && file.EndsWith(".eml", StringComparison.Ordinal));
        Directory.Exists(_folder.Archive).Should().BeFalse();
        var mails = await PythonMail.Read([.. _folder.Files.Select(_folder.File)]);
        mails.EnumerateArray().Should().OnlyContain(mail =>
            mail.GetProperty("unsent").GetString() == "1" && mail.GetProperty("defects").GetArrayLength() == 0
            && mail.GetProperty("files").GetArrayLength() == 1 && mail.GetProperty("files")[0][1].GetString() == "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        mails.EnumerateArray().Select(mail => mail.GetProperty("to")[0][1].GetString()).Should().OnlyHaveUniqueItems();
        mails.EnumerateArray().Select(mail => mail.GetProperty("message_id").GetString()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Envoyer_without_confirmation_shows_and_stops()
    {
        var ended = await Run(["envoyer", Project.Exemple, .. Convocation]);
        ended.ExitCode.Should().Be(0);
        ended.Output.Should().Contain("9 lettres").And.Contain("Rien n’est parti").And.Contain("Pièces jointes").And.Contain("RE-09");
        _folder.Files.Should().BeEmpty();
        Directory.Exists(_folder.Archive).Should().BeFalse();
    }

    [Fact]
    public async Task Envoyer_sends_each_by_what_she_accepts_once_and_archives_first()
    {
        var first = await Run(["envoyer", Project.Exemple, .. Convocation, "--confirmer"]);
        first.ExitCode.Should().Be(0, "it said: {0}", first.Error);
        Kept("*.eml").Should().HaveCount(4);
        Kept("*.docx").Where(file => !file.EndsWith("etiquettes.docx", StringComparison.Ordinal) && !file.EndsWith("lettres-a-imprimer.docx", StringComparison.Ordinal)).Should().HaveCount(5);
        var labels = ProducedDossier.Open(Kept("etiquettes.docx").Single());
        labels.Faults.Should().BeEmpty();
        labels.Text.Should().Contain("00120 VALBOURG").And.Contain("Quintrel").And.NotContain("Belhadri");
        var printed = ProducedDossier.Open(Kept("lettres-a-imprimer.docx").Single());
        printed.Faults.Should().BeEmpty();
        printed.Text.Should().Contain("Quintrel").And.Contain("Escoffard").And.NotContain("Belhadri,");
        var before = Kept("*").Select(File.GetLastWriteTimeUtc).ToList();

        var second = await Run(["envoyer", Project.Exemple, .. Convocation, "--confirmer"]);
        second.Output.Should().Contain("déjà confirmées");
        Kept("*").Select(File.GetLastWriteTimeUtc).Should().Equal(before);

        var etat = JsonDocument.Parse((await Run(["etat", "--json"])).Output).RootElement.GetProperty("campagnes");
        etat.GetArrayLength().Should().Be(1);
        etat[0].GetProperty("lettres").EnumerateArray().Should().HaveCount(9).And.OnlyContain(letter =>
            letter.GetProperty("etat").GetString() == "deposee" && letter.GetProperty("document").GetString().Given().StartsWith("info:Quali-Hlm/", StringComparison.Ordinal));
        (await Verb.Run(_folder, "archive", "verifier")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_person_settles_what_was_left_to_her()
    {
        await Run(["envoyer", Project.Exemple, .. Convocation, "--destinataire", "RE-02", "--confirmer"]);
        var key = JsonDocument.Parse((await Run(["etat", "--json"])).Output).RootElement.GetProperty("campagnes")[0].GetProperty("lettres")[0].GetProperty("cle").GetString().Given();
        (await Run(["trancher", key[..12], "--renvoyer"])).ExitCode.Should().Be(2, "a draft that lies there is not sent again");
        (await Run(["trancher", key[..12], "--envoyee"])).Output.Should().Contain("envoyée");
        (await Run(["trancher", key[..12]])).ExitCode.Should().Be(64);
    }

    [Theory]
    [InlineData("--type", "inconnue")]
    [InlineData("--destinataire", "personne")]
    [InlineData("--reunion", "C-99")]
    [InlineData("--canal", "pigeon")]
    [InlineData("--joindre", "nulle-part.pdf")]
    public async Task What_cannot_be_sent_is_one_sentence_and_nothing_is_written(string option, string value)
    {
        string[] arguments = option == "--type" ? ["envoyer", Project.Exemple, option, value, "--confirmer"] : ["envoyer", Project.Exemple, .. Convocation, option, value, "--confirmer"];
        var ended = await Run(arguments);
        ended.ExitCode.Should().Be(2);
        ended.Error.Trim().Should().EndWith(".").And.Contain(value).And.NotContain("\n");
        _folder.Files.Should().BeEmpty();
    }

    private Task<Ended> Run(string[] arguments) => Verb.Run(_folder, ["envoi", .. arguments]);

    private List<string> Kept(string pattern) =>
        [.. Directory.EnumerateFiles(_folder.File(Path.Combine("donnees", "concertation")), pattern, SearchOption.AllDirectories).Where(file => !file.Contains(".sqlite", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
