using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Scenarios;

/// <summary>
/// The full cycle of a fictional organisme, as its pilote lives it: diagnostic, plan, concertation, auditor, dossier,
/// comité, mise en œuvre, vérification. At each step the controls say what is missing, then nothing; the documents of
/// the step are made and the letters leave; at the end everything stands in the archive and in the register.
/// </summary>
public sealed class AnneeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>What is missing at each step is told, and is told no more once it is there.</summary>
    [Fact]
    public void The_controls_turn_from_red_to_green()
    {
        Codes(AnneePlans.Diagnostique, EtapeCycle.Paa, "2025-11-20").Should().Contain("R01", "points d’alerte have no answer yet");
        Codes(AnneePlans.Ecrit, EtapeCycle.Admissibilite, "2026-03-10").Should().NotContain("R01").And.Contain("R15", "nobody was heard on the plan");
        Codes(AnneePlans.Tenu, EtapeCycle.Paa, "2026-05-05").Should().Contain("R22", "an observation has no answer");
        Codes(AnneePlans.Concerte, EtapeCycle.Paa, "2026-05-11").Should().NotContain("R22").And.NotContain("R15");
        Codes(AnneePlans.Concerte, EtapeCycle.Admissibilite, "2026-05-19").Should().Contain("R27", "the auditor has not signed");
        Codes(AnneePlans.Depose, EtapeCycle.Admissibilite, "2026-06-03").Should().BeSubsetOf(["R13"], "nothing stands but what is due");
        Codes(AnneePlans.SansPreuve, EtapeCycle.Labellisation, "2027-03-15").Should().Contain("R11", "what is done is not proved");
        Codes(AnneePlans.Prouve, EtapeCycle.Labellisation, "2027-03-15").Should().NotContain("R11").And.NotContain("R15");
        Codes(AnneePlans.NonMesure, EtapeCycle.Maintien, "2028-09-30").Should().Contain("R30", "nobody has measured what was done");
        Codes(AnneePlans.Mesure, EtapeCycle.Maintien, "2028-09-30").Should().NotContain("R30").And.NotContain("R15");
    }

    [Fact]
    public async Task A_cycle_goes_from_the_diagnostic_to_the_verification()
    {
        await Engagement();
        await Diagnostic();
        await Plan();
        await Concertation();
        await Dossier();
        await Comite();
        await MiseEnOeuvre();
        await Verification();
        await Archive();
        await Registre();
    }

    private async Task Engagement() => await Letters(AnneePlans.Engage, "engagement", "2025-05-22");

    private async Task Diagnostic() => await Letters(AnneePlans.Diagnostique, "restitution", "2025-11-20");

    private async Task Plan()
    {
        await Documents(AnneePlans.Ecrit, "2026-03-10", "paa", "fiche-situation", "matrice");
        await Letters(AnneePlans.Fixe, "transmission", "2026-04-01");
    }

    private async Task Concertation()
    {
        await Letters(AnneePlans.Fixe, "convocation", "2026-04-01");
        await Run(0, "envoi", "reponse", "RE-06", "--reunion", "C-02", "--nature", "excuse", "--date", "2026-04-14");
        await Documents(AnneePlans.Concerte, "2026-05-11", "feuille-emargement");
        await Letters(AnneePlans.Concerte, "compte-rendu", "2026-05-11", "C-02");
        await Letters(AnneePlans.Concerte, "suites", "2026-05-15", "C-02");
    }

    private async Task Dossier()
    {
        await Documents(AnneePlans.Concerte, "2026-05-19", "bordereau-auditeur");
        await Run(0, "dossier", Workbook(AnneePlans.Depose), "--sortie", "dossier.docx", "--date", "2026-06-03");
        ProducedDossier.Open(_folder.File("dossier.docx")).Text.Should().NotContain("PROJET");
        await Documents(AnneePlans.Depose, "2026-06-03", "bordereau-pieces");
    }

    private async Task Comite() => await Letters(AnneePlans.Admis, "information", "2026-06-25");

    private async Task MiseEnOeuvre() => await Documents(AnneePlans.Prouve, "2027-03-15", "etat-avancement");

    private async Task Verification() => await Documents(AnneePlans.Mesure, "2028-09-30", "bilan-efficacite");

    private async Task Archive()
    {
        var listed = await Run(0, "archive", "lister");
        string[] kept = ["dossier", "convocation", "engagement", "restitution", "transmission", "suites", "information", "bilan-efficacite", "etat-avancement", "matrice", "bordereau-auditeur"];
        kept.Should().AllSatisfy(word => listed.Should().ContainEquivalentOf(word));
        await Run(0, "archive", "verifier");
    }

    private async Task Registre()
    {
        await Run(0, "envoi", "registre", Workbook(AnneePlans.Mesure), "--sortie", "registre.xlsx", "--annexe", "annexe.docx");
        var annexe = ProducedDossier.Open(_folder.File("annexe.docx"));
        annexe.Faults.Should().BeEmpty();
        annexe.Text.Should().Contain("C-05").And.Contain("« convocation »").And.Contain("« suites »").And.Contain("excuse");
        var etat = await Run(0, "envoi", "etat");
        new[] { "engagement", "restitution", "transmission", "convocation", "compte-rendu", "suites", "information" }.Should().AllSatisfy(type => etat.Should().Contain(type));
    }

    private async Task Letters(PlanActions plan, string type, string date, string? reunion = null)
    {
        string[] about = reunion is null ? [] : ["--reunion", reunion];
        var said = await Run(0, ["envoi", "envoyer", Workbook(plan), "--type", type, "--date", date, "--confirmer", .. about]);
        said.Should().Contain("9 lettres confirmées et archivées").And.Contain("9 lettres : déposée");
        if (type == "convocation")
        {
            said.Should().NotContain("R17").And.NotContain("R19", "all are called, in time");
        }
    }

    private async Task Documents(PlanActions plan, string date, params string[] codes)
    {
        foreach (var code in codes)
        {
            await Run(0, "documents", "produire", Workbook(plan), "--code", code, "--sortie", "documents", "--date", date);
        }

        Directory.EnumerateFiles(_folder.File("documents"), "*.docx").Should().AllSatisfy(file => ProducedDossier.Open(file).Faults.Should().BeEmpty());
    }

    private async Task<string> Run(int exitCode, params string[] arguments)
    {
        var ended = await Verb.Run(_folder, arguments);
        ended.ExitCode.Should().Be(exitCode, "{0} said: {1} {2}", string.Join(' ', arguments.Take(6)), ended.Error, ended.Output);
        return ended.Output;
    }

    private static System.Collections.Immutable.ImmutableHashSet<string> Codes(PlanActions plan, EtapeCycle etape, string day) =>
        AnneePlans.Codes(plan, etape, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private string Workbook(PlanActions plan) => AnneePlans.Write(_folder, plan, "paa.xlsx");
}
