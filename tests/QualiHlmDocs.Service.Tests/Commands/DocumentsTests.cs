using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Commands;

/// <summary>The verbs of the catalogue, as a pilot types them.</summary>
public sealed class DocumentsTests : IDisposable
{
    private const string Day = "2026-05-25";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lister_says_for_every_template_of_the_program_whether_it_can_be_produced()
    {
        var ended = await Verb.Run(_folder, "documents", "lister", Project.Exemple, "--date", Day, "--json");
        (ended.ExitCode, ended.Error).Should().Be((0, string.Empty));
        var answer = JsonDocument.Parse(ended.Output).RootElement;

        answer.GetProperty("constats").EnumerateArray().Should().BeEmpty("our own declarations are right");
        var declared = Directory.EnumerateFiles(Project.File("templates"), "*.json").Select(Path.GetFileNameWithoutExtension);
        answer.GetProperty("documents").EnumerateArray().Select(one => one.GetProperty("code").GetString()).Should().BeEquivalentTo(declared);
        One(answer, "lettre-convocation").GetProperty("nombre").GetInt32().Should().Be(9);
        One(answer, "lettre-information").Should().Match<JsonElement>(one =>
            one.GetProperty("etat").GetString() == "impossible" && one.GetProperty("manques")[0].GetProperty("cellule").GetString() == "Cycle!J9");
    }

    [Fact]
    public async Task Lister_of_a_step_shows_that_step_alone_in_words()
    {
        var ended = await Verb.Run(_folder, "documents", "lister", Project.ExempleWithFaults, "--date", Day, "--etape", "admissibilite");
        ended.ExitCode.Should().Be(0);
        ended.Output.Should().StartWith("Étape 5 – candidature à l’admissibilité").And.MatchRegex("projet +dossier-candidature").And.Contain("R01").And.NotContain("Étape 3");
    }

    [Fact]
    public async Task Produire_names_files_as_the_archive_does_and_twice_gives_the_same()
    {
        const string Name = "2026-05-25_QH_C1_ADM_Dossier_v0.1.docx";
        (await Produce("--code", "dossier-candidature")).ExitCode.Should().Be(0);
        var first = await File.ReadAllBytesAsync(_folder.File("sortie/" + Name), TestContext.Current.CancellationToken);
        (await Produce("--code", "dossier-candidature")).ExitCode.Should().Be(0);

        Directory.EnumerateFiles(_folder.File("sortie")).Select(Path.GetFileName).Should().Equal(Name);
        (await File.ReadAllBytesAsync(_folder.File("sortie/" + Name), TestContext.Current.CancellationToken)).Should().Equal(first);
    }

    [Fact]
    public async Task A_draft_ends_with_one_and_what_cannot_be_produced_with_two_and_one_sentence()
    {
        var draft = await Verb.Run(_folder, "documents", "produire", Project.ExempleWithFaults, "--code", "dossier-candidature", "--sortie", _folder.File("a"), "--date", Day);
        draft.ExitCode.Should().Be(1);
        draft.Output.Should().Contain("(PROJET)");

        var none = await Produce("--code", "lettre-information");
        none.ExitCode.Should().Be(2);
        none.Error.TrimEnd().Should().Be("Cycle!J9\u00A0: Il manque la décision du comité de labellisation.");
        Directory.Exists(_folder.File("sortie")).Should().BeFalse();
    }

    [Theory]
    [InlineData("--code", "rien")]
    [InlineData("--tous", "--code", "paa")]
    public async Task A_wrong_choice_is_wrong_usage(params string[] choice) => (await Produce(choice)).ExitCode.Should().Be(64);

    [Fact]
    public async Task Lettres_gives_one_file_for_each_of_nine_and_one_to_print()
    {
        var ended = await Verb.Run(_folder, "lettres", Project.Exemple, "--type", "convocation", "--reunion", "C-02", "--sortie", _folder.File("sortie"), "--fusion", _folder.File("f.docx"), "--date", "2026-04-03");
        (ended.ExitCode, ended.Error).Should().Be((0, string.Empty));
        var letters = Directory.EnumerateFiles(_folder.File("sortie")).Order(StringComparer.Ordinal).ToList();
        letters.Should().HaveCount(9);
        Path.GetFileName(letters[0]).Should().Be("2026-04-03_QH_C1_CON_Lettre-convocation-c-02-re-01_v0.1.docx");

        var (one, all) = (ProducedDossier.Open(letters[0]), ProducedDossier.Open(_folder.File("f.docx")));
        one.Faults.Should().BeEmpty();
        all.Faults.Should().BeEmpty();
        one.Text.Should().Contain("8 RUE DU LAVOIR").And.NotContain("22 RUE DE LA HALLE");
        all.Text.Should().Contain("8 RUE DU LAVOIR").And.Contain("22 RUE DE LA HALLE");
    }

    [Fact]
    public async Task A_letter_of_no_known_type_names_those_there_are()
    {
        var ended = await Verb.Run(_folder, "lettres", Project.Exemple, "--type", "amour", "--sortie", _folder.File("sortie"));
        ended.ExitCode.Should().Be(64);
        ended.Error.Should().Contain("convocation");
    }

    [Fact]
    public async Task An_organisme_s_own_copy_comes_before_ours_and_an_old_one_is_told()
    {
        var own = _folder.File("donnees/modeles");
        (await Verb.Run(_folder, "modele", "copier", "dossier-candidature")).ExitCode.Should().Be(0);
        File.Exists(Path.Combine(own, "dossier-candidature.docx")).Should().BeTrue();
        (await Listed()).Should().MatchRegex("dossier-candidature +Dossier.*modèle de l’organisme").And.NotContain("D05").And.NotContain("D06");

        await File.WriteAllBytesAsync(Path.Combine(own, "dossier-candidature.docx"), Docx.Of("Pour {{ organisme.raison_sociale }}"), TestContext.Current.CancellationToken);
        (await Listed()).Should().Contain("D06");
        (await Produce("--code", "dossier-candidature")).ExitCode.Should().Be(1, "a dossier that shows no row is a draft (R33)");
        ProducedDossier.Open(Directory.EnumerateFiles(_folder.File("sortie")).Single()).Text.Should().StartWith("Pour Habitat des Trois");
    }

    [Fact]
    public async Task A_broken_template_of_the_organisme_is_told_and_ours_is_not_taken_in_its_place()
    {
        Directory.CreateDirectory(_folder.File("donnees/modeles"));
        _folder.Write("donnees/modeles/dossier-candidature.docx", Docx.Of("{{ if }}"));

        var ended = await Produce("--code", "dossier-candidature");

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("« dossier-candidature » ne peut pas être employé");
    }

    private async Task<string> Listed() => (await Verb.Run(_folder, "documents", "lister", Project.Exemple, "--date", Day)).Output;

    private Task<Ended> Produce(params string[] choice) =>
        Verb.Run(_folder, ["documents", "produire", Project.Exemple, .. choice, "--sortie", _folder.File("sortie"), "--date", Day]);

    private static JsonElement One(JsonElement answer, string code) =>
        answer.GetProperty("documents").EnumerateArray().Single(one => one.GetProperty("code").GetString() == code);
}
