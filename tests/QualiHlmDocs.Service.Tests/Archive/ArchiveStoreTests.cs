using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Archive.Disks;
using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Tests.Archive;

public sealed class ArchiveStoreTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_deposit_makes_a_sound_storage_root()
    {
        var kept = _archive.Store(new SystemDisk()).Keep(Some.Depot("premier"));

        kept.Version.Should().Be("v1");
        kept.Notice.Version.Should().Be("0.1");
        var report = OcflValidator.TryVerify(_archive.Racine, ct: TestContext.Current.CancellationToken);
        report.Should().Match<OcflReport>(r => r.Nature == OcflNature.StorageRoot && r.Objects == 1 && r.Files == 5 && r.Faults.IsEmpty);
        _archive.ShouldBeSound();
    }

    [Fact]
    public void Files_stand_where_a_person_looks_for_them()
    {
        _archive.Store().Keep(Some.Depot("premier"));

        var content = Path.Combine(_archive.Racine, "info_Quali-Hlm", "oph-exemple", "Cycle-1", "01-Admissibilite", "dossier", "v1", "content");
        Directory.GetFiles(content).Select(Path.GetFileName).Should().BeEquivalentTo(
            "2026-11-21_QH_C1_ADM_Dossier_v0.1.docx", "classeur.xlsx", "modele.docx", "constats.json", "notice.json");
    }

    [Fact]
    public void What_did_not_change_is_not_stored_twice()
    {
        _archive.Store().Keep(Some.Depot("premier"));
        var second = _archive.Store().Keep(Some.Depot("second"));

        Directory.GetFiles(Path.Combine(second.Dossier, "v2", "content")).Select(Path.GetFileName)
            .Should().BeEquivalentTo("2026-11-21_QH_C1_ADM_Dossier_v0.2.docx", "notice.json");
        _archive.ShouldBeSound();
    }

    [Fact]
    public void Every_version_comes_back_byte_for_byte()
    {
        foreach (var text in new[] { "premier", "second", "premier" })
        {
            _archive.Store().Keep(Some.Depot(text));
        }

        _archive.Documents().Should().Equal("premier", "second", "premier");
        _archive.ShouldBeSound();
    }

    [Fact]
    public void A_document_goes_from_projet_to_decide_and_its_number_with_it()
    {
        var store = _archive.Store();
        string[] numbers =
        [
            store.Keep(Some.Depot("a")).Notice.Version,
            store.Keep(Some.Depot("b")).Notice.Version,
            store.Keep(Some.Step(StatutArchive.Valide)).Notice.Version,
            store.Keep(Some.Step(StatutArchive.Depose)).Notice.Version,
            store.Keep(Some.Step(StatutArchive.Decide)).Notice.Version,
            store.Keep(Some.Depot("c")).Notice.Version,
        ];

        numbers.Should().Equal("0.1", "0.2", "1.0", "1.0", "1.0", "1.1");
        _archive.Documents().Should().Equal("a", "b", "b", "b", "b", "c");
        _archive.ShouldBeSound();
    }

    [Fact]
    public void A_deposit_of_other_bytes_than_the_validated_ones_takes_a_number_of_its_own()
    {
        var store = _archive.Store();
        store.Keep(Some.Depot("a"));
        store.Keep(Some.Step(StatutArchive.Valide));

        store.Keep(Some.Depot("b", StatutArchive.Depose)).Notice.Version.Should().Be("2.0");
    }

    [Theory]
    [InlineData(StatutArchive.Valide, "ne peut pas y être « validé par l’auditeur » d’emblée")]
    [InlineData(StatutArchive.Decide, "ne peut pas y être « décidé » d’emblée")]
    public void A_document_enters_as_projet_only(StatutArchive statut, string sentence) =>
        FluentActions.Invoking(() => _archive.Store().Keep(Some.Depot("a", statut))).Should().Throw<ArchiveException>().WithMessage($"*{sentence}*");

    [Fact]
    public void A_dossier_is_not_deposited_without_the_auditor()
    {
        _archive.Store().Keep(Some.Depot("a"));

        FluentActions.Invoking(() => _archive.Store().Keep(Some.Step(StatutArchive.Depose)))
            .Should().Throw<ArchiveException>().WithMessage("*« projet »*ne peut pas devenir « déposé »*");
        _archive.ShouldBeSound();
    }

    [Fact]
    public void A_letter_needs_no_auditor()
    {
        var letter = DocumentId.Of("OPH Exemple", 1, EtapeArchive.Concertation, TypeDocument.Lettre, "Association des Locataires, Résidence « Les Œillets »");
        _archive.Store().Keep(Some.Depot("a", id: letter));

        var sent = _archive.Store().Keep(Some.Step(StatutArchive.Depose, letter));

        sent.Notice.Version.Should().Be("1.0");
        sent.Notice.Fichier(RolePiece.Document)?.Nom.Should().Be("2026-11-21_QH_C1_CON_Lettre-association-des-locataires-residence-les-oeillet_v1.0.docx");
    }

    [Fact]
    public void A_decision_bears_on_the_deposited_bytes()
    {
        var store = _archive.Store();
        store.Keep(Some.Depot("a"));
        store.Keep(Some.Step(StatutArchive.Valide));
        store.Keep(Some.Step(StatutArchive.Depose));

        FluentActions.Invoking(() => store.Keep(Some.Depot("autre", StatutArchive.Decide))).Should().Throw<ArchiveException>().WithMessage("*porte sur le document déposé*");
    }

    [Fact]
    public void The_same_deposit_twice_is_one_version()
    {
        var first = _archive.Store().Keep(Some.Depot("a"));
        var again = _archive.Store().Keep(Some.Depot("a"));

        again.Version.Should().Be("v1");
        again.Inventaire.Should().Be(first.Inventaire);
        _archive.Store().Versions(Some.Dossier).Should().HaveCount(1);
    }

    [Fact]
    public void The_record_says_who_when_what_and_from_what()
    {
        _archive.Store().Keep(Some.Depot("a") with { Message = "Après relecture", Comite = new DateOnly(2026, 12, 10), Diffusion = DiffusionArchive.Comite });

        var notice = _archive.Store().Versions(Some.Dossier).Single().Notice;
        notice.Auteur.Should().Be(new NoticeAuteur("Camille Martin", "mailto:camille.martin@exemple.fr"));
        notice.Message.Should().Be("Après relecture");
        notice.Comite.Should().Be(new DateOnly(2026, 12, 10));
        notice.Fichier(RolePiece.Classeur)?.NomOrigine.Should().Be("Plan d’actions 2026.xlsx");
    }

    [Fact]
    public void A_folder_of_someone_else_s_is_left_alone()
    {
        Directory.CreateDirectory(_archive.Racine);
        File.WriteAllText(Path.Combine(_archive.Racine, "photos.zip"), "x");

        FluentActions.Invoking(() => _archive.Store().Keep(Some.Depot("a"))).Should().Throw<ArchiveException>().WithMessage("*contient déjà « photos.zip »*");
        Directory.GetFileSystemEntries(_archive.Racine).Should().HaveCount(1);
    }

    [Fact]
    public void Nothing_is_added_to_a_damaged_object()
    {
        var kept = _archive.Store().Keep(Some.Depot("a"));
        File.AppendAllText(Path.Combine(kept.Dossier, "inventory.json"), " ");

        FluentActions.Invoking(() => _archive.Store().Keep(Some.Depot("b"))).Should().Throw<ArchiveException>().WithMessage("*endommagé*");
        Directory.Exists(Path.Combine(kept.Dossier, "v2")).Should().BeFalse();
    }

    [Fact]
    public void An_id_is_read_back_as_it_was_written()
    {
        var letter = DocumentId.Of("Société d’Hlm", 12, EtapeArchive.Concertation, TypeDocument.Lettre, "AFOC");

        letter.Uri.Should().Be("info:Quali-Hlm/societe-d-hlm/Cycle-12/00-Concertation/lettre-afoc");
        DocumentId.TryParse(letter.Uri).Should().Be(letter);
        DocumentId.TryParse("info:Quali-Hlm/../Cycle-1/01-Admissibilite/dossier").Should().BeNull();
    }
}
