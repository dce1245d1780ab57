using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using QualiHlmDocs.Service.Tests.Concertations.Support;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Concertations;

/// <summary>What comes after a sending: the register, answers, returns, what is due, and the rights of persons.</summary>
public sealed class RegistreVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_register_unites_what_the_workbook_says_and_what_was_done_and_holds_no_address()
    {
        await Send();
        await Run("reponse", "RE-02", "--reunion", "C-02", "--nature", "presence", "--date", "2026-04-10");
        var ended = await Run("registre", "--sortie", "registre.xlsx", "--annexe", "annexe.docx");
        ended.ExitCode.Should().Be(0, "it said: {0}", ended.Error);

        using var workbook = SpreadsheetDocument.Open(_folder.File("registre.xlsx"), isEditable: false);
        var part = workbook.WorkbookPart.Given();
        part.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name?.Value).Should().Equal("Chronologie", "Réunions", "Envois", "Réponses", "Observations", "Associations", "Représentants");
        var text = string.Concat(part.WorksheetParts.Select(sheet => sheet.Worksheet.InnerText));
        text.Should().Contain("présence annoncée").And.Contain("Conseil de concertation locative").And.Contain("Mme Ludivine Escoffard").And.Contain("info:Quali-Hlm/");
        text.Should().NotContain("@cnl3v.example").And.NotContain("rue du Lavoir");

        var annexe = ProducedDossier.Open(_folder.File("annexe.docx"));
        annexe.Faults.Should().BeEmpty();
        annexe.Text.Should().Contain("Registre de la concertation").And.Contain("8 présents, 1 excusé, 0 absent").And.NotContain("@cnl3v").And.NotContain("Escoffard");
    }

    [Fact]
    public async Task What_is_due_follows_from_the_delays_and_from_what_was_done()
    {
        (await Run("relances", Project.Exemple, "--date", "2026-04-20")).Output.Should().NotContain("n’ont pas répondu", "nobody was asked yet");
        await Send();
        await Run("reponse", "RE-02", "--reunion", "C-02", "--nature", "presence", "--date", "2026-04-10");
        var due = await Run("relances", Project.Exemple, "--date", "2026-04-20");
        due.Output.Should().Contain("8 personnes n’ont pas répondu").And.Contain("--type relance").And.NotContain("--destinataire RE-02");
    }

    [Fact]
    public async Task A_notice_of_failure_brings_its_letter_back_to_a_person_and_an_answer_is_noted_once()
    {
        await Send();
        var letters = await Letters();
        Directory.CreateDirectory(_folder.File("recus"));
        _folder.Write("recus/1.eml", System.Text.Encoding.UTF8.GetBytes(Notice(letters[0].GetProperty("message_id").GetString().Given())));
        _folder.Write("recus/2.eml", System.Text.Encoding.UTF8.GetBytes($"From: a@b.example\nDate: Thu, 09 Apr 2026 10:00:00 +0200 (CEST)\nSubject: Re: Convocation\nIn-Reply-To: {letters[1].GetProperty("message_id").GetString()}\n\nJe viendrai.\n"));
        _folder.Write("recus/3.eml", "From: x@y.example\nSubject: autre chose\n\nBonjour\n"u8);
        var first = await Run("retours", "recus");
        first.Output.Should().Contain("1 lettre(s) revenue(s), 0 avis, 1 réponse(s) notée(s), 1 courriel(s) sans rapport");
        first.ExitCode.Should().Be(1);
        (await Run("retours", "recus")).Output.Should().StartWith("0 lettre(s) revenue(s)");
        var etat = (await Letters())[0];
        etat.GetProperty("etat").GetString().Should().Be("refusee");
        etat.GetProperty("motif").GetString().Should().Contain("n’existe pas").And.NotContain("@");
    }

    [Fact]
    public async Task A_person_gets_her_data_and_is_erased_while_the_proof_stays()
    {
        await Send();
        var data = JsonDocument.Parse((await Run("donnees", "RE-05")).Output).RootElement;
        data.GetProperty("personne").GetProperty("courriel").GetString().Should().Be("a.sarrazy@csf3v.example");
        data.GetProperty("lettres").GetArrayLength().Should().Be(1);
        (await Run("donnees", "RE-05", "--effacer")).Output.Should().Contain("Rien n’a été effacé");
        (await Run("donnees", "RE-05", "--effacer", "--confirmer", "--attestation", "attestation.txt")).ExitCode.Should().Be(0);
        (await File.ReadAllTextAsync(_folder.File("attestation.txt"), TestContext.Current.CancellationToken)).Should().Contain("RE-05").And.NotContain("Sarrazy");
        var after = (await Run("donnees", "RE-05")).Output;
        after.Should().NotContain("Sarrazy").And.NotContain("sarrazy").And.NotContain("rue Pasteur").And.Contain("deposee");
        await Run("registre", Project.Exemple, "--sortie", "registre.xlsx");
        (await Run("donnees", "RE-05")).Output.Should().NotContain("Sarrazy", "a workbook that still names her does not bring her back");
    }

    [Fact]
    public async Task A_purge_proposes_those_whose_mandate_is_over_for_long()
    {
        await Send();
        (await Run("donnees", "--purge", "--date", "2027-06-01")).Output.Should().Contain("Personne n’est à effacer");
        (await Run("donnees", "--purge", "--date", "2027-06-17")).Output.Should().Contain("RE-01").And.Contain("Rien n’a été effacé");
    }

    private static string Notice(string about) => $"""
        From: MAILER-DAEMON@relais.example
        Date: Wed, 08 Apr 2026 09:00:00 +0000
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
         boundary="frontiere"

        --frontiere
        Content-Type: text/plain

        This is the mail system.

        --frontiere
        Content-Type: message/delivery-status

        Reporting-MTA: dns; relais.example

        Final-Recipient: rfc822; quelqu-un@ailleurs.example
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 User unknown

        --frontiere
        Content-Type: text/rfc822-headers

        From: qualite@trois-vallees.example
        Message-ID: {about}
        Subject: Convocation

        --frontiere--
        """;

    private async Task Send() => (await Run("envoyer", Project.Exemple, "--type", "convocation", "--date", "2026-04-01", "--confirmer")).ExitCode.Should().Be(0);

    private async Task<JsonElement> Letters() => JsonDocument.Parse((await Run("etat", "--json")).Output).RootElement.GetProperty("campagnes")[0].GetProperty("lettres");

    private Task<Ended> Run(params string[] arguments) => Verb.Run(_folder, ["envoi", .. arguments]);
}
