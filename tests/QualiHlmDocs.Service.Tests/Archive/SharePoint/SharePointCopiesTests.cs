using System.Text.Json;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Archive.SharePoint;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Archive.SharePoint;

/// <summary>What a library is known to do to those who upload, one behaviour each.</summary>
public sealed class SharePointCopiesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void The_digest_is_Microsoft_s_own_on_every_vector()
    {
        var vectors = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(TestData.Folder("graph"), "quickxorhash-vectors.json"))).RootElement.GetProperty("vectors");

        foreach (var vector in vectors.EnumerateArray())
        {
            QuickXorHash.Of(vector.GetProperty("input_base64").GetBytesFromBase64()).Should().Be(vector.GetProperty("quickxorhash_base64").GetString());
        }
    }

    [Fact]
    public async Task Each_version_is_copied_once_in_order_with_its_columns_in_one_request()
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(1000, 1));
        room.Keep(CopyRoom.Noise(1000, 2));

        (await room.Send()).Should().BeNull();
        (await room.Send()).Should().BeNull();

        room.ShouldHoldEachOnceInOrder();
        room.Library.Files.Should().HaveCount(2).And.AllSatisfy(file => file.Changes.Should().Be(2));
        room.Library.Files[0].Path.Should().Be("oph-exemple/Cycle-1/01-Admissibilite/dossier/2026-11-21_QH_C1_ADM_Dossier_v0.1.docx");
    }

    [Fact]
    public async Task A_change_of_state_changes_the_columns_or_adds_a_file_and_never_other_bytes()
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(1000, 1));
        room.Store.Keep(Some.Step(StatutArchive.Valide));
        room.Store.Keep(Some.Step(StatutArchive.Depose));

        await room.Send();

        room.Copies().List().Should().HaveCount(3).And.AllSatisfy(copy => copy.Etat.Should().Be(EtatCopie.Copiee));
        room.Library.Files[^1].Fields["QualiHlmStatut"].Should().Be("déposé");
        room.Library.Files.Should().AllSatisfy(file => file.Bytes.Should().Equal(CopyRoom.Noise(1000, 1)));
    }

    [Fact]
    public async Task A_lost_ledger_is_made_again_and_nothing_is_copied_twice()
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(1000, 1));
        room.Keep(CopyRoom.Noise(1000, 2));
        await room.Send();
        File.Delete(Path.Combine(room.Settings.Suivi, "copies.txt"));

        await room.Send();

        room.ShouldHoldEachOnceInOrder();
        room.Library.Files.Should().AllSatisfy(file => file.Changes.Should().Be(2));
    }

    [Fact]
    public async Task A_document_that_SharePoint_enriched_is_recognised_by_its_other_parts()
    {
        await using var room = await CopyRoom.Open();
        room.Library.Enrich = _ => CopyRoom.Docx("texte", "enrichi par SharePoint");
        room.Keep(CopyRoom.Docx("texte", "à nous"));

        await room.Send();

        room.Copies().List().Single().Fichiers.Single().Enrichi.Should().BeTrue();
    }

    [Fact]
    public async Task Another_content_under_the_name_is_told_and_never_overwritten()
    {
        await using var room = await CopyRoom.Open();
        room.Library.Enrich = _ => CopyRoom.Docx("autre texte", "à nous");
        room.Keep(CopyRoom.Docx("texte", "à nous"));
        var other = DocumentId.Of("Autre", 1, EtapeArchive.Admissibilite, TypeDocument.Dossier);

        await room.Send();
        room.Library.Enrich = bytes => bytes;
        room.Keep(CopyRoom.Noise(10, 3), other);
        await room.Send();

        room.Copies().List().Select(copy => copy.Etat).Should().Equal(EtatCopie.Conflit, EtatCopie.Copiee);
        room.Library.Files[0].Bytes.Should().Equal(CopyRoom.Docx("autre texte", "à nous"));
    }

    [Theory]
    [InlineData(429, "17", 17)]
    [InlineData(503, "400", 400)]
    public async Task What_asks_for_patience_gets_exactly_as_much(int status, string header, int seconds)
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(10, 1));
        Once(room, "PUT", async context =>
        {
            context.Response.Headers.RetryAfter = header;
            await LibraryStandIn.Refuse(context, status);
        });

        await room.Send();

        room.Waits.Should().Equal(TimeSpan.FromSeconds(seconds));
        room.ShouldHoldEachOnceInOrder();
    }

    [Fact]
    public async Task A_date_to_wait_for_counts_from_the_server_s_clock()
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(10, 1));
        Once(room, "PUT", async context =>
        {
            (context.Response.Headers.Date, context.Response.Headers.RetryAfter) = ("Sun, 22 Nov 2020 10:00:00 GMT", "Sun, 22 Nov 2020 10:05:00 GMT");
            await LibraryStandIn.Refuse(context, 503);
        });

        await room.Send();

        room.Waits.Should().Equal(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Near_the_end_of_the_quota_the_queue_waits_for_the_next_window()
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(10, 1));
        Once(room, "PUT", async context =>
        {
            (context.Response.Headers["RateLimit-Limit"], context.Response.Headers["RateLimit-Remaining"], context.Response.Headers["RateLimit-Reset"]) = ("1200", "100", "31");
            await LibraryStandIn.Refuse(context, 429);
        });

        await room.Send();

        room.Waits.Should().Contain(TimeSpan.FromSeconds(31));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    public async Task A_504_after_success_is_looked_up_and_nothing_is_done_twice(string verb)
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(10, 1));
        var left = 1;
        room.Library.After = (context, words) => words.StartsWith(verb, StringComparison.Ordinal) && left-- > 0 ? LibraryStandIn.Refuse(context, 504) : Task.FromResult(false);

        await room.Send();

        room.ShouldHoldEachOnceInOrder();
        room.Library.Requests.Count(words => words.StartsWith(verb, StringComparison.Ordinal)).Should().Be(1);
        room.Library.Files.Single().Changes.Should().Be(2);
    }

    [Fact]
    public async Task A_file_that_changed_under_us_is_read_again_before_its_columns_are_set()
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(10, 1));
        Once(room, "PATCH", context =>
        {
            room.Library.Files[0].Changes++; // SharePoint's own work on the file
            return LibraryStandIn.Refuse(context, 412, "resourceModified");
        });

        await room.Send();

        room.ShouldHoldEachOnceInOrder();
    }

    [Fact]
    public async Task A_file_open_in_Word_holds_back_its_document_only()
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(10, 1));
        room.Keep(CopyRoom.Noise(10, 2));
        room.Keep(CopyRoom.Noise(10, 3), DocumentId.Of("Autre", 1, EtapeArchive.Admissibilite, TypeDocument.Dossier));
        Once(room, "PATCH", context => LibraryStandIn.Refuse(context, 400, "notAllowed", "resourceLocked"));

        await room.Send();

        room.Copies().List().Select(copy => copy.Etat).Should().Equal(EtatCopie.Verrouillee, EtatCopie.Attente, EtatCopie.Copiee);
        await room.Send();
        room.Copies().List().Should().AllSatisfy(copy => copy.Etat.Should().Be(EtatCopie.Copiee));
    }

    [Theory]
    [InlineData(401, "renouvelez")]
    [InlineData(403, "Sites.Selected")]
    [InlineData(507, "pleine")]
    public async Task What_no_patience_helps_stops_the_queue_with_a_remedy(int status, string remedy)
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(10, 1));
        room.Library.Before = (context, words) => words.StartsWith("PUT", StringComparison.Ordinal) ? LibraryStandIn.Refuse(context, status) : Task.FromResult(false);

        (await room.Send()).Should().ContainEquivalentOf(remedy);

        room.Library.Requests.Count(words => words.StartsWith("PUT", StringComparison.Ordinal)).Should().Be(1);
        room.Copies().List().Single().Etat.Should().Be(EtatCopie.Attente);
    }

    [Fact]
    public async Task The_diagnosis_names_what_is_missing_with_its_remedy()
    {
        await using var room = await CopyRoom.Open();
        room.Library.Columns = ["QualiHlmObjet"];
        room.Library.Before = (context, words) => words.StartsWith("POST", StringComparison.Ordinal) ? LibraryStandIn.Refuse(context, 403) : Task.FromResult(false);

        var checks = await room.Copies().Diagnose(Stop);

        checks.Where(check => !check.IsGood).Select(check => check.Phrase).Should().SatisfyRespectively(
            first => first.Should().Contain("« write »".Replace(' ', '\u00a0')),
            second => second.Should().Contain("QualiHlmSha256").And.NotContain("QualiHlmObjet"));
    }

    private static void Once(CopyRoom room, string verb, Func<Microsoft.AspNetCore.Http.HttpContext, Task> answer)
    {
        var left = 1;
        room.Library.Before = async (context, words) =>
        {
            if (!words.StartsWith(verb, StringComparison.Ordinal) || left-- <= 0)
            {
                return false;
            }

            await answer(context);
            return true;
        };
    }
}
