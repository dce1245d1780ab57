using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Archive.Index;

namespace QualiHlmDocs.Service.Tests.Archive.Index;

public sealed class ArchiveIndexTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    private string File => Path.Combine(_archive.Racine, "index.sqlite");

    [Fact]
    public void An_archive_that_is_not_there_lists_nothing_and_makes_nothing()
    {
        new ArchiveIndex(_archive.Store()).List().Should().BeEmpty();
        Directory.Exists(_archive.Racine).Should().BeFalse();
    }

    [Fact]
    public void The_catalogue_follows_each_deposit()
    {
        var index = new ArchiveIndex(_archive.Store());
        _archive.Store().Keep(Some.Depot("a"));
        index.List().Should().ContainSingle();
        _archive.Store().Keep(Some.Step(StatutArchive.Valide));

        index.List().Select(version => (version.Version, version.Numero, version.Statut))
            .Should().Equal(("v1", "0.1", "projet"), ("v2", "1.0", "valide"));
        _archive.ShouldBeSound();
    }

    [Fact]
    public void Versions_are_in_the_order_of_their_numbers()
    {
        for (var i = 0; i < 11; i++)
        {
            _archive.Store().Keep(Some.Depot($"{i}"));
        }

        new ArchiveIndex(_archive.Store()).List().Select(version => version.Version).Should().Equal(Enumerable.Range(1, 11).Select(i => $"v{i}"));
    }

    [Fact]
    public void A_catalogue_made_anew_is_the_same()
    {
        _archive.Store().Keep(Some.Depot("a"));
        _archive.Store().Keep(Some.Depot("b", id: DocumentId.Of("Autre", 2, EtapeArchive.Concertation, TypeDocument.CompteRendu)));
        var index = new ArchiveIndex(_archive.Store());
        var followed = index.List();

        System.IO.File.Delete(File);
        index.Rebuild().Should().Be(2);

        index.List().Should().Equal(followed);
    }

    [Fact]
    public void A_damaged_catalogue_is_answered_by_the_archive_itself()
    {
        _archive.Store().Keep(Some.Depot("a"));
        var index = new ArchiveIndex(_archive.Store());
        var before = index.List();

        System.IO.File.WriteAllText(File, "This is no database, and never was one. " + new string('x', 4096));

        index.List().Should().Equal(before);
        index.Rebuild().Should().Be(1);
        index.List().Should().Equal(before);
    }

    [Fact]
    public void A_catalogue_of_another_archive_is_not_believed()
    {
        using var other = new TestArchive();
        other.Store().Keep(Some.Depot("étranger", id: DocumentId.Of("Autre", 1, EtapeArchive.Admissibilite, TypeDocument.Dossier)));
        new ArchiveIndex(other.Store()).List();
        _archive.Store().Keep(Some.Depot("a"));

        System.IO.File.Copy(Path.Combine(other.Racine, "index.sqlite"), File);

        new ArchiveIndex(_archive.Store()).List().Select(version => version.Objet).Should().Equal(Some.Dossier.Uri);
    }
}
