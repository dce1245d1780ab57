using System.Security.Cryptography;
using System.Text.Json;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Tests.Concertations.Support;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Concertations;

/// <summary>Drafts as files, judged by a reader of mail that is not ours.</summary>
public sealed class DraftFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_draft_is_read_back_word_for_word_and_opens_to_be_sent()
    {
        var lettre = Some.Lettre(new string('a', 40)) with { A = new("Mme Zoé d’Exemple-Œuvré", "zoe@exemple.invalid") };
        var mail = await Drafted(lettre);
        mail.GetProperty("defects").EnumerateArray().Should().BeEmpty();
        mail.GetProperty("unsent").GetString().Should().Be("1");
        mail.GetProperty("subject").GetString().Should().Be(lettre.Objet);
        mail.GetProperty("message_id").GetString().Should().Be(lettre.MessageId);
        mail.GetProperty("to")[0].EnumerateArray().Select(word => word.GetString()).Should().Equal("Mme Zoé d’Exemple-Œuvré", "zoe@exemple.invalid");
        mail.GetProperty("from")[0][0].GetString().Should().Be(lettre.De.Nom);
        mail.GetProperty("text").GetString().Given().TrimEnd().Should().Be(lettre.Texte);
        mail.GetProperty("html").GetString().Should().Contain("<p>Madame la Présidente,</p>").And.Contain("lang=\"fr\"");
        mail.GetProperty("date").GetString().Should().Be("2026-04-01T08:00:00+00:00");
        var file = mail.GetProperty("files")[0];
        file[0].GetString().Should().Be(lettre.Pieces[0].Nom);
        file[2].GetString().Should().Be(Convert.ToHexStringLower(SHA256.HashData(lettre.Pieces[0].Bytes.Span)));
        mail.GetProperty("names")[0].GetString().Should().NotBeNullOrEmpty("Outlook reads the name beside the media type");
        (mail.GetProperty("bare").GetInt32(), mail.GetProperty("ascii").GetBoolean()).Should().Be((0, true), "lines end in CRLF, bytes are ASCII");
        mail.GetProperty("longest").GetInt32().Should().BeLessThanOrEqualTo(90, "Word’s media type alone has 71 characters and cannot be folded");
    }

    [Theory]
    [InlineData("Objet\r\nBcc: quelqu'un@ailleurs.invalid")]
    [InlineData("=?utf-8?B?w6k=?= n’est pas un mot codé")]
    [InlineData("Un objet si long, avec des accents répétés – é à ù ç œ – qu’il lui faut plusieurs mots codés, 😀 compris, sans qu’aucun caractère ne soit coupé en deux")]
    [InlineData("Plain ASCII, but so long that it does not fit on one line of seventy-six characters at all")]
    public async Task A_subject_stays_one_header_whatever_it_holds(string objet)
    {
        var mail = await Drafted(Some.Lettre(new string('b', 40)) with { Objet = objet });
        mail.GetProperty("defects").EnumerateArray().Should().BeEmpty();
        mail.GetProperty("subject").GetString().Should().Be(objet.Replace("\r\n", "  ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("plain.pdf")]
    [InlineData("Été « n° 1 ».docx")]
    [InlineData("un nom de fichier qui ne finit pas, avec des accents – éàùç – et encore davantage de mots que n’en tient une ligne.pdf")]
    [InlineData("a\"b\\c\r\nd.docx")]
    public async Task A_file_keeps_its_name(string name)
    {
        var mail = await Drafted(Some.Lettre(new string('c', 40)) with { Pieces = [new(name, "application/pdf", new byte[] { 1, 2, 3 })] });
        mail.GetProperty("defects").EnumerateArray().Should().BeEmpty();
        mail.GetProperty("files")[0][0].GetString().Should().Be(name.Replace('"', '\'').Replace('\\', '-').Replace("\r\n", "  ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Writing_twice_leaves_one_file()
    {
        var lettre = Some.Lettre(new string('a', 40));
        var channel = new DraftFolder(_folder.Path);
        (await channel.Probe(lettre, string.Empty, TimeSpan.Zero, Stop)).Issue.Should().Be(Issue.PasPartie);
        await channel.Send(lettre, string.Empty, Stop);
        await channel.Send(lettre, string.Empty, Stop);
        _folder.Files.Should().ContainSingle().Which.Should().MatchRegex("^Mme-Claire-Exemple-[a-f0-9]{8}\\.eml$");
        (await channel.Probe(lettre, string.Empty, TimeSpan.Zero, Stop)).Issue.Should().Be(Issue.Deposee);
    }

    private async Task<JsonElement> Drafted(Lettre lettre)
    {
        (await new DraftFolder(_folder.Path).Send(lettre, string.Empty, Stop)).Issue.Should().Be(Issue.Deposee);
        return (await PythonMail.Read(_folder.File(_folder.Files.Single())))[0];
    }
}
