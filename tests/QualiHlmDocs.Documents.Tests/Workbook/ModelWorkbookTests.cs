using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>The model workbook, sheet by sheet.</summary>
public sealed class ModelWorkbookTests
{
    [Fact]
    public void Organisme_is_read_as_keys_and_values()
    {
        var organisme = Read(
            "Organisme",
            ["Organisme"],
            ["Raison sociale", "Habitat des Trois Vallées"],
            ["Famille :", "OPH"],
            ["SIREN", "912 345 678"],
            ["Adresse ligne 1", "1 RUE DES LILAS"],
            ["Adresse ligne 2", "59000 LILLE"],
            ["Nombre de logements", 12480],
            ["Directeur général", "Mme Claire Exemple, directrice générale"],
            ["Date du PCL en vigueur", new DateOnly(2023, 3, 16)],
            ["delai_convocation_jours", 15]).Given().Organisme;

        organisme.RaisonSociale.Should().Be("Habitat des Trois Vallées");
        organisme.Famille.Should().Be("OPH");
        organisme.Siren.Should().Be("912 345 678");
        organisme.Adresse.Should().Equal("1 RUE DES LILAS", "59000 LILLE");
        organisme.NombreLogements.Should().Be(12480);
        organisme.DirecteurGeneral.Should().Be(new Signataire("Mme", "Claire Exemple", "directrice générale"));
        organisme.DatePcl.Should().Be(new DateOnly(2023, 3, 16));
        organisme.DelaiConvocationJours.Should().Be(15);
        organisme.Origine.PlaceOf(nameof(Organisme.NombreLogements)).Text.Should().Be("Organisme!B7");
    }

    [Fact]
    public void Auditeur_is_read_as_keys_and_values_or_as_a_row()
    {
        var down = Read("Auditeur", ["Cabinet", "Cabinet Exemple"], ["Nom", "Zoé Type"], ["Agréé USH", "oui"], ["Date de validation du PAA", "19/05/2026"]);
        var across = Read("Auditeur", ["Cabinet", "Nom", "Agréé USH", "Date de validation du PAA"], ["Cabinet Exemple", "Zoé Type", "x", new DateOnly(2026, 5, 19)]);

        foreach (var auditeur in new[] { down.Given().Auditeur, across.Given().Auditeur })
        {
            auditeur.Should().BeEquivalentTo(new { Cabinet = "Cabinet Exemple", Nom = "Zoé Type", AgreeUsh = true, DateValidation = new DateOnly(2026, 5, 19) });
        }
    }

    [Fact]
    public void Cycle_has_one_row_per_step() =>
        Read("Cycle", ["N° de cycle", "Étape", "Date prévue", "Date du comité", "Décision", "Échéance fixée par le comité", "Observations du comité", "Réponse aux observations"], [1, "ADMISSIBILITE", "18/06/2026", new DateOnly(2026, 6, 18), "admis", null, "Plan précis", "Merci"], [1, "Audit de mise en œuvre", null, null, null, null])
            .Given().Cycle.Should().BeEquivalentTo(
                new object[]
                {
                    new { Cycle = 1, Nature = EtapeCycle.Admissibilite, Libelle = "ADMISSIBILITE", DatePrevue = new DateOnly(2026, 6, 18), DateComite = new DateOnly(2026, 6, 18), Decision = "admis", ObservationsComite = "Plan précis", ReponseComite = "Merci" },
                    new { Cycle = 1, Nature = EtapeCycle.AuditMiseEnOeuvre, Libelle = "Audit de mise en œuvre" },
                },
                options => options.WithStrictOrdering());

    [Fact]
    public void Points_keep_their_nature_weight_and_theme()
    {
        var points = Read(
            "Points",
            ["Réf.", "Famille", "Thème", "Nature", "Gravité", "Libellé", "Constat", "Levé le"],
            ["PA-01", "management", "Le management de la qualité", "point d'alerte", "majeure", "Absence de tableau de bord", "Rien d’écrit", null],
            ["PF-01", null, "P1", "point fort", null, "Visite de courtoisie", null, null],
            ["PA-02", null, "P7", "Alerte majeure", null, "Demandes non tracées", null, "01/02/2026"]).Given().Points;

        points.Select(point => (point.Ref, point.Nature, point.Gravite, point.Theme)).Should().Equal(
            ("PA-01", NaturePoint.Alerte, Gravite.Majeure, Theme.M3),
            ("PF-01", NaturePoint.Fort, null, Theme.P1),
            ("PA-02", NaturePoint.Alerte, Gravite.Majeure, Theme.P7));
        points[0].Constat.Should().Be("Rien d’écrit");
        points[2].LeveLe.Should().Be(new DateOnly(2026, 2, 1));
        points[0].Origine.Row.Text.Should().Be("Points!F2");
    }

    [Fact]
    public void Situations_keep_one_mark_per_criterion_and_empty_is_not_zero()
    {
        var reading = Read(
            "Situations",
            ["Réf.", "Nom du site", "Nb logements", "QPV", "Référencée par", "Date d'autodiagnostic", "Version de grille", "Propreté", "Impayés", "Cotation totale", "Seuil", "Prioritaire", "Actions"],
            ["SC-01", "Résidence Les Érables", 214, "oui", "bailleur", "20/01/2026", "2025", 4, 0, 4, 16, "non", "A-05, A-39"],
            ["SC-02", "Résidence Les Tilleuls", 60, "non", "auditeur", null, "2025", null, 3, 3, 16, null, null]);

        var situations = reading.Given().Situations;
        situations[0].Notes.Should().Equal(new NoteCritere("Propreté", 4), new NoteCritere("Impayés", 0));
        situations[1].Notes.Should().Equal(new NoteCritere("Propreté", null), new NoteCritere("Impayés", 3));
        situations[0].Should().BeEquivalentTo(new { NombreLogements = 214, Qpv = true, Cotation = 4m, Prioritaire = false, Actions = new[] { "A-05", "A-39" } });
        reading.Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_mark_that_is_no_number_is_reported_at_its_cell() =>
        Read("Situations", ["Réf.", "Nom du site", "Version de grille", "Propreté", "Cotation totale"], ["SC-01", "Les Érables", "2025", "fort", 4])
            .Findings.Should().ContainSingle().Which.Should().Match<QualiHlmDocs.Documents.Diagnostics.Finding>(finding => finding.Code == "W26" && finding.Place.Text == "Situations!D2");

    [Fact]
    public void Associations_and_representants_are_read()
    {
        var plan = Plan.Read(Model()
            .Sheet("Associations", ["Réf.", "Sigle", "Nom complet", "Affiliation nationale", "CNC/CNH/CNConso", "% des suffrages", "Signataire du PCL"], ["AS-01", "AEX", "Association Exemple", "Confédération Exemple", "CNC", 31, "oui"])
            .Sheet("Representants", ["Réf.", "Civilité", "Prénom", "Nom", "Association", "Mandat du", "Mandat au", "Actif"], ["RE-01", "Mme", "Claire", "Exemple", "AS-01", "01/12/2022", "15/12/2026", "oui"])
            .Build()).Given();

        plan.Associations.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Sigle = "AEX", CommissionNationale = "CNC", Suffrages = 0.31m, SignatairePcl = true });
        plan.Representants.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Nom = "Exemple", Association = "AS-01", MandatAu = new DateOnly(2026, 12, 15), Actif = true });
    }

    [Fact]
    public void A_meeting_s_agenda_stands_in_its_cell_or_goes_on_below()
    {
        var meetings = Read(
            "Concertation",
            ["Réf.", "Étape", "Instance", "Date", "Heure début", "Ordre du jour", "Présents", "Date d'envoi du compte rendu"],
            ["C-01", "PAA", "CCL", "12/05/2026", new Styled(0.604166666666667, "hh:mm"), "1. Restitution", "RE-01, RE-02", "01/06/2026"],
            [null, null, null, null, null, "2. Plan d’actions", null, null],
            ["C-02", "CONCERTATION", "Atelier", "20/05/2026", null, null, null, null]).Given().Concertations;

        meetings.Should().HaveCount(2);
        meetings[0].OrdreDuJour.Should().Equal("Restitution", "Plan d’actions");
        meetings[0].Debut.Should().Be("14:30");
        meetings[0].Presents.Should().Equal("RE-01", "RE-02");
        meetings[0].DateCompteRendu.Should().Be(new DateOnly(2026, 6, 1));
    }

    [Fact]
    public void What_was_said_and_decided_keeps_its_semicolons()
    {
        var meeting = Read(
            "Concertation",
            ["Réf.", "Date", "Relevé des échanges", "Décisions"],
            ["C-01", "12/05/2026", "1. La CNL s’inquiète ; l’organisme répond.\n2. Pas de remarque.", "Un contrôle sur trois se fera à deux."]).Given().Concertations.Single();

        meeting.Echanges.Should().Equal("La CNL s’inquiète ; l’organisme répond.", "Pas de remarque.");
        meeting.Decisions.Should().Equal("Un contrôle sur trois se fera à deux.");
    }

    [Fact]
    public void Observations_preuves_indicateurs_and_pieces_are_read()
    {
        var plan = Plan.Read(Model()
            .Sheet("Observations", ["Réf.", "Réunion", "Association", "Point/action/situation", "Observation", "Réponse du bailleur", "Suite", "Action", "Date"], ["O-01", "C-01", "AS-01", "PA-02", "Il faut un numéro.", "Oui.", "retenue", "A-02", "27/11/2025"])
            .Sheet("Preuves", ["Réf.", "Libellé", "Nature", "Date", "Lien SharePoint", "Action/point", "Confidentialité (diffusable au comité B)"], ["PR-01", "Procédure", "procédure", "01/02/2026", "https://exemple.example/p", "A-01", "oui"])
            .Sheet("Indicateurs", ["Réf.", "Libellé", "Thème", "Unité", "2024", "2025", "Cible"], ["IN-01", "Satisfaction", "M1", "%", 0.83, null, "85 %"])
            .Sheet("Pièces", ["Code", "Intitulé", "Étape", "Obligatoire", "Reçue", "Date"], ["P-01", "Rapport HQS", "ADMISSIBILITE", "oui", "non", null])
            .Build()).Given();

        plan.Observations.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Objet = "PA-02", Texte = "Il faut un numéro.", Reponse = "Oui.", Date = new DateOnly(2025, 11, 27) });
        plan.Preuves.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Ref = "PR-01", Objet = "A-01", DiffusableComite = true });
        plan.Indicateurs.Should().ContainSingle().Which.Valeurs.Should().Equal(new ValeurDatee("2024", "0,83"));
        plan.Pieces.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Etape = EtapeCycle.Admissibilite, Obligatoire = true, Recue = false });
    }

    [Theory]
    [InlineData("Représentants")]
    [InlineData("REPRESENTANTS")]
    [InlineData("Représentants des locataires")]
    [InlineData(" representants ")]
    public void Sheet_names_are_known_without_case_accents_or_spaces(string name) =>
        Read(name, ["Civilité", "Nom", "Association"], ["Mme", "Exemple", "AS-01"]).Given().Representants.Should().ContainSingle();

    [Fact]
    public void Lists_and_the_journal_are_no_part_of_the_plan() =>
        Plan.Read(Model().Sheet("Listes", ["Thèmes", "Statuts"], ["P1", "En cours"]).Sheet("Journal", ["Horodatage"], ["x"]).Build()).Findings.Should().BeEmpty();

    [Fact]
    public void The_fingerprint_and_the_name_of_the_workbook_stay_with_the_plan()
    {
        var bytes = Model().Build();

        WorkbookReader.Read(bytes, "mon plan.xlsx", ct: TestContext.Current.CancellationToken).Given().Classeur
            .Should().Be(new Classeur("mon plan.xlsx", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))));
    }

    private static WorkbookReading Read(string sheet, params object?[][] rows) =>
        Plan.Read((sheet == "Points" ? new WorkbookBuilder() : Model()).Sheet(new WorkbookBuilderSheet(sheet, rows)).Build());

    private static WorkbookBuilder Model() =>
        new WorkbookBuilder().Sheet("Points", ["Réf.", "Thème", "Nature", "Gravité", "Libellé"], ["PA-01", "P3", "point d'alerte", "majeure", "Constat"]);
}
