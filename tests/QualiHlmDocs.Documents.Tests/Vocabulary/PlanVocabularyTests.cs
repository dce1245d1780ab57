using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Vocabulary;

public sealed class PlanVocabularyTests
{
    private static readonly Finding Blocking = new("R01", Severity.Blocking, Place.At("Points", 2, 1), "Il manque : une action.", "Ajoutez-la.");

    [Fact]
    public void Prose_is_set_in_French_and_silence_is_absent()
    {
        var said = Said.Of(Some.Plan() with { Organisme = Some.Organisme() with { Motivations = "L'enquête : 61%", Sigle = " " } });
        said.At("organisme.motivations").Should().Be("L’enquête\u00A0: 61\u00A0%");
        said.At("organisme.sigle").Should().BeNull();
        said.At("organisme.nombre_logements").Should().Be(12480);
    }

    [Fact]
    public void A_dossier_is_a_projet_while_a_finding_is_blocking()
    {
        Said.Of(Some.Plan()).At("projet").Should().Be(false);
        Said.Of(Some.Plan(), Blocking with { Severity = Severity.Warning }).At("projet").Should().Be(false);
        var said = Said.Of(Some.Plan(), Blocking);
        said.At("projet").Should().Be(true);
        said.At("constats_bloquants.0.cellule").Should().Be("Points!A2");
        said.At("constats.0.severite").Should().Be("bloquant");
    }

    [Fact]
    public void A_point_tells_the_actions_that_answer_it_and_an_action_its_points()
    {
        var said = Said.Of(Some.Plan());
        said.All("points_alerte", "ref").Should().Equal("PA-01", "PA-02");
        said.At("points_alerte.1.actions.0.ref").Should().Be("A-02");
        said.At("points_alerte.1.sans_action").Should().Be(false);
        said.At("actions.0.point_alerte").Should().Be("Absence de tableau de bord qualité partagé");
        said.At("actions.0.gravite").Should().Be("majeure");
        said.At("situations.0.actions.0.ref").Should().Be("A-03");
    }

    [Fact]
    public void References_are_followed_without_case_or_blanks_and_wording_where_there_is_no_reference()
    {
        var plan = Some.Plan() with
        {
            Points = [Some.Point() with { Ref = "pa-01 " }, Some.Point("", 3) with { Libelle = "Sans référence" }],
            Actions = [Some.Action(), Some.Action("A-02") with { Points = [], PointAlerte = "sans référence" }],
        };
        var said = Said.Of(plan);
        said.At("points_alerte.0.actions.0.ref").Should().Be("A-01");
        said.At("points_alerte.1.actions.0.ref").Should().Be("A-02");
    }

    [Fact]
    public void A_situation_names_its_actions_or_is_named_by_them_once()
    {
        var plan = Some.Plan() with { Situations = [Some.Situation() with { Actions = ["A-03", "A-01"] }] };
        Said.Of(plan).All("situations.0.actions", "ref").Should().Equal("A-03", "A-01");
    }

    [Fact]
    public void A_block_is_named_by_its_reference_or_by_its_cell_within_what_Word_takes()
    {
        var row = Some.Action() with { Origine = new Origine(Place.At("Plan 2026", 9, 4), System.Collections.Immutable.ImmutableDictionary<string, CellText>.Empty) };
        var said = Said.Of(Some.Plan() with { Actions = [row, row with { Ref = "" }, row with { Ref = new string('A', 90) }, row with { Ref = "", Origine = Origine.None }] });
        said.All("actions", "origine").Should().Equal("action:A-01", "action:'Plan 2026'!D9", "action:" + new string('A', 57), "action");
        said.At("points_alerte.0.origine").Should().Be("point:PA-01");
        said.At("situations.0.origine").Should().Be("situation:SC-01");
    }

    [Fact]
    public void A_theme_and_the_plan_say_how_far_they_are_by_what_is_known()
    {
        var action = Some.Action() with { Theme = Theme.P3, Statut = Statut.Realisee, Avancement = 1m, Echeance = Some.Today.AddDays(-1) };
        var said = Said.Of(Some.Plan() with { Actions = [action, action with { Statut = Statut.EnCours, Avancement = 0.5m }, action with { Statut = Statut.Suspendue, Avancement = null, Echeance = Some.Today }] });
        said.At("themes.0.nombre_realisees").Should().Be(1);
        said.At("themes.0.nombre_en_cours").Should().Be(1);
        said.At("themes.0.nombre_a_engager").Should().Be(0);
        said.At("themes.0.nombre_en_retard").Should().Be(1);
        said.At("themes.0.avancement").Should().Be(0.75m);
        said.At("totaux.avancement").Should().Be(0.75m);
        said.At("totaux.nombre_suspendues").Should().Be(1);
        Said.Of(Some.Plan() with { Actions = [action with { Avancement = null }] }).At("totaux.avancement").Should().BeNull();
    }

    [Theory]
    [InlineData("Levé", true)]
    [InlineData("levée au comité", true)]
    [InlineData("ouvert", false)]
    [InlineData("", false)]
    public void A_point_is_lifted_when_it_is_dated_or_said_so(string statut, bool expected)
    {
        var point = Some.Point() with { Statut = statut };
        var said = Said.Of(Some.Plan() with { Points = [point, point with { LeveLe = Some.Today }] });
        said.All("points_alerte", "leve").Should().Equal(expected, true);
        said.At("totaux.nombre_levees").Should().Be(expected ? 2 : 1);
    }

    [Fact]
    public void Themes_come_in_the_label_s_order_then_the_owner_s_own_then_none()
    {
        var plan = Some.Plan() with
        {
            Actions =
            [
                Some.Action("A-01") with { Theme = null, ThemeTexte = "", Points = [] },
                Some.Action("A-02") with { Theme = null, ThemeTexte = "Vie de quartier" },
                Some.Action("A-03") with { Theme = Theme.P7 },
                Some.Action("A-04") with { Theme = Theme.M1 },
                Some.Action("A-05") with { Theme = null, ThemeTexte = "", Points = ["PA-02"] },
            ],
        };
        var said = Said.Of(plan);
        said.All("themes", "libelle").Should().Equal("Les dispositifs d’écoute", "Le traitement des demandes", "Vie de quartier", "Sans thème");
        said.All("themes.1.actions", "ref").Should().Equal(["A-03", "A-05"], "an action without a theme takes that of its point");
    }

    [Fact]
    public void Totals_and_lists_come_from_the_same_rows()
    {
        var plan = Some.Plan() with
        {
            Points = [Some.Point(), Some.Point("PA-02", 3) with { Gravite = Gravite.Mineure }, Some.PointFort()],
            Actions = [Some.Action() with { Statut = Statut.Realisee }, Some.Action("A-02") with { Echeance = Some.Today.AddDays(-1), MoyensFinanciers = 1500 }, Some.Action("A-03") with { Echeance = Some.Today }],
        };
        var said = Said.Of(plan);
        said.At("totaux.nombre_actions").Should().Be(3).And.Be(said.At("actions.size"));
        said.At("totaux.nombre_points").Should().Be(3);
        (said.At("totaux.nombre_majeures"), said.At("totaux.nombre_mineures"), said.At("totaux.nombre_forts")).Should().Be((1, 1, 1));
        said.At("totaux.nombre_en_retard").Should().Be(1, "due today is not late");
        said.At("totaux.part_realisees").Should().Be(1m / 3);
        said.At("totaux.moyens_financiers").Should().Be(1500m);
        said.All("diagnostic", "nombre_alertes").Cast<int>().Sum().Should().Be(2);
    }

    [Fact]
    public void The_indicator_s_path_and_the_owner_s_wording_are_kept()
    {
        var action = Some.Action() with { MoyensHumains = "2 jours", MoyensFinanciers = 4500 };
        var said = Said.Of(Some.Plan() with { Actions = [action, action with { Cible = "", EcheanceTexte = "", ValeurInitiale = "" }] });
        said.At("actions.0.indicateur_texte").Should().Be("Tableaux de bord diffusés (0\u00A0→\u00A04 par an)");
        said.At("actions.0.echeance_texte").Should().Be("T2\u00A02026");
        said.At("actions.0.moyens").Should().Be("2 jours\u00A0; 4\u00A0500\u00A0€");
        said.At("actions.1.indicateur_texte").Should().Be("Tableaux de bord diffusés");
        said.At("actions.1.echeance_texte").Should().Be("30/06/2026");
    }

    [Fact]
    public void Participants_stand_under_their_association_with_names_and_roles_only()
    {
        var plan = Some.Plan() with
        {
            Associations = [Some.Association("AS-02") with { Sigle = "BET" }, Some.Association()],
            Representants = [Some.Representant(), Some.Representant("R-02") with { Nom = "Fictif", Prenom = "Ali", Civilite = "M.", Association = "bet", Courriel = "ali@exemple.example" }],
            Concertations = [Some.Concertation() with { Presents = ["R-01", "M. Ali Fictif", "Mme Passage (passage@exemple.example, 06 12 34 56 78)"], Debut = "14:30", OrdreDuJour = ["1. Bilan", "2) Suites"] }],
        };
        var said = Said.Of(plan);
        said.All("concertations.0.participants", "association").Should().Equal("BET", "AET", "Autres participants");
        said.At("concertations.0.participants.0.personnes.0").Should().Be("M.\u00A0Ali Fictif (représentante au CCL)");
        said.At("concertations.0.participants.2.personnes.0").Should().Be("Mme\u00A0Passage");
        said.At("concertations.0.debut").Should().Be("14\u00A0h\u00A030");
        ((IReadOnlyList<object?>)said.At("concertations.0.ordre_du_jour")!).Should().Equal("Bilan", "Suites"); // a list of texts
    }

    [Fact]
    public void No_address_e_mail_or_telephone_of_a_representative_is_ever_said()
    {
        var plan = Some.Plan() with { Representants = [Some.Representant() with { Courriel = "j@exemple.example" }] };
        Said.Texts(Said.Of(plan)).Should().NotContain(text => text.Contains("LILAS", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal));
    }

    [Fact]
    public void Observations_name_the_association_and_stand_under_their_meeting()
    {
        var said = Said.Of(Some.Plan());
        said.At("concertations.0.observations.0.association").Should().Be("AET");
        said.At("observations.0.sans_reponse").Should().Be(false);
    }

    [Fact]
    public void The_step_of_the_dossier_is_the_next_one_that_the_comite_decides()
    {
        var plan = Some.Plan() with
        {
            Cycle =
            [
                Some.Etape(EtapeCycle.Paa) with { DateReelle = new DateOnly(2026, 3, 6) },
                Some.Etape(EtapeCycle.Labellisation) with { DateComite = new DateOnly(2027, 6, 18) },
                Some.Etape() with { EcheanceComite = new DateOnly(2027, 5, 1) },
            ],
        };
        var said = Said.Of(plan);
        said.At("etape.code").Should().Be("admissibilite");
        said.At("etape.depot_conseille").Should().Be(new DateOnly(2026, 6, 3));
        said.At("etape.audit_avant").Should().Be(new DateOnly(2027, 6, 18));
        said.At("etape.date_limite").Should().Be(new DateOnly(2027, 5, 1));
    }

    [Fact]
    public void An_empty_plan_has_every_key_and_says_what_it_lacks()
    {
        var said = Said.Of(new PlanActions { Classeur = new Classeur("vide.xlsx", "00") });
        said.Keys.Should().BeEquivalentTo(Said.Of(Some.Plan()).Keys);
        said.At("etape").Should().BeNull();
        said.At("totaux.part_realisees").Should().BeNull();
        ((IReadOnlyDictionary<string, object?>)said.At("manque")!).Values.Should().AllBeEquivalentTo(true); // an object
    }
}
