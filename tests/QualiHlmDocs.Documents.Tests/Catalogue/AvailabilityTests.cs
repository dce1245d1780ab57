using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Tests.Catalogue;

public sealed class AvailabilityTests
{
    private static readonly DateOnly Today = new(2026, 5, 25);

    private static readonly DeclaredModele Letter = new()
    {
        Code = "lettre-essai", Version = 1, Titre = "Essai", Genre = GenreModele.Lettre, Portee = PorteeModele.Representant, Etapes = [3], Type = "convocation",
        Reunion = ChoixReunion.Prochaine, Exige = ["organisme.raison_sociale", "reunion.date", "representant.adresse"], Bloquants = ["R19"],
    };

    private static readonly PlanActions Plan = new()
    {
        Classeur = new("paa.xlsx", "00"),
        Organisme = new() { RaisonSociale = "Habitat" },
        Representants = [Person("RE-01", "1 rue A"), Person("RE-02", string.Empty), Person("RE-03", "3 rue C") with { Actif = false }],
        Concertations = [new() { Ref = "C-01", Date = new(2026, 6, 11) }],
    };

    [Fact]
    public void A_document_is_ready_for_those_whose_data_are_there()
    {
        var available = Of(Letter, Plan);

        available.Etat.Should().Be(EtatModele.Pret);
        available.Sujets.Select(one => one.Sujet.Distinction).Should().Equal("RE-01", "RE-02");
        available.Producible.Select(sujet => sujet.Distinction).Should().Equal("RE-01");
        available.Sujets[1].Manques.Should().ContainSingle().Which.Message.Should().Be("Il manque l’adresse du représentant.");
    }

    [Fact]
    public void What_the_plan_as_a_whole_lacks_stops_all_its_documents()
    {
        var available = Of(Letter, Plan with { Organisme = Organisme.Unknown, Concertations = [] });

        available.Etat.Should().Be(EtatModele.Impossible);
        available.Producible.Should().BeEmpty();
        available.Manques.Select(finding => (finding.Code, finding.Place.Text)).Should().Equal(("D10", "Organisme"), ("D10", "Concertation"));
    }

    [Fact]
    public void A_plan_without_anyone_to_write_to_is_told_so() =>
        Of(Letter with { Exige = ["representants"] }, Plan with { Representants = [] }).Manques.Select(finding => finding.Code).Should().Equal("D11");

    [Fact]
    public void A_declared_control_makes_a_draft_and_another_does_not()
    {
        Finding[] found = [new("R19", Severity.Blocking, Place.None, "a", "b"), new("R01", Severity.Blocking, Place.None, "a", "b")];

        Of(Letter, Plan, found).Should().Match<Disponibilite>(available => available.Etat == EtatModele.Projet && available.Bloquants.Length == 1);
        Of(Letter with { Bloquants = [] }, Plan, found).Etat.Should().Be(EtatModele.Pret);
        Of(Letter with { Bloquants = ["tous"] }, Plan, found).Bloquants.Should().HaveCount(2);
    }

    [Fact]
    public void A_letter_about_a_meeting_already_held_says_so() =>
        Of(Letter, Plan with { Concertations = [new() { Ref = "C-01", Date = new(2026, 5, 12) }] })
            .Should().Match<Disponibilite>(available => available.Etat == EtatModele.Pret && available.Remarques.Single().Code == "D12");

    [Fact]
    public void Two_rows_of_one_reference_give_two_names()
    {
        var twins = Plan with { Actions = [new() { Ref = "A-01" }, new() { Ref = "A-01" }, new()] };

        Sujets.Of(twins, PorteeModele.Action).Select(sujet => sujet.Distinction).Should().Equal("A-01", "A-01-2", "3");
    }

    [Fact]
    public void Every_name_that_may_be_required_is_looked_for_in_an_empty_plan_without_a_fault()
    {
        foreach (var portee in Enum.GetValues<PorteeModele>())
        {
            var all = Letter with { Portee = portee, Exige = Exigences.Names };
            Of(all, new PlanActions { Classeur = new("vide.xlsx", "00") }).Manques.Should().OnlyContain(finding => finding.Message.EndsWith('.') && finding.Place.Sheet != null);
        }
    }

    private static Disponibilite Of(DeclaredModele modele, PlanActions plan, params Finding[] found) => Availability.Of(modele, plan, found, Today, null);

    private static Representant Person(string reference, string adresse) => new() { Ref = reference, Civilite = "Mme", Nom = "Exemple", Adresse = adresse };
}
