using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Documents.Tests.Vocabulary;

/// <summary>The words of letters, as owners really fill their workbooks.</summary>
public sealed class CourrierWordsTests
{
    [Theory]
    [InlineData("12 rue des Lilas\n59000 Lille", "12 RUE DES LILAS|59000 LILLE")]
    [InlineData("12, rue des Lilas, 59000 Lille", "12 RUE DES LILAS|59000 LILLE")]
    [InlineData("12 bis, rue de l'Église 59000 Lille Cedex 9", "12 BIS RUE DE L EGLISE|59000 LILLE CEDEX 9")]
    [InlineData("Résidence Les Œillets, bât. B ; 3 allée du Parc ; 44800 Saint-Herblain", "Résidence Les Œillets|BAT B|3 ALLEE DU PARC|44800 SAINT HERBLAIN")]
    [InlineData("\r\n 8 rue du Lavoir \r\n\r\n00120 VALBOURG\r\n", "8 RUE DU LAVOIR|00120 VALBOURG")]
    [InlineData("117 boulevard du Maréchal de Lattre de Tassigny\n51100 Reims", "117 BD DU MAL DE LATTRE DE TASSIGNY|51100 REIMS")]
    [InlineData("", "")]
    public void An_address_is_laid_out_as_the_post_wants_however_it_was_typed(string typed, string printed)
    {
        var lines = Lines(Some.Representant() with { Adresse = typed, Association = "" });
        string.Join('|', lines.Skip(1)).Should().Be(printed);
        lines.Should().NotContain(line => line.Length > 38);
    }

    [Fact]
    public void More_than_six_lines_keep_the_name_and_the_end() =>
        Lines(Some.Representant() with { Adresse = "a\nb\nc\nd\n5 rue E\n59000 LILLE", Association = "" }).Should().Equal("Madame Jeanne Imaginaire", "b", "c", "D", "5 RUE E", "59000 LILLE");

    [Fact]
    public void Without_an_address_of_her_own_she_is_written_to_at_her_association_s()
    {
        var plan = Some.Plan() with { Associations = [Some.Association() with { Adresse = "3 place Foch\n59000 LILLE" }] };
        Lines(Some.Representant() with { Adresse = "" }, plan).Should().Equal("Madame Jeanne Imaginaire", "Association exemple des Trois Vallées", "3 PLACE FOCH", "59000 LILLE");
    }

    [Theory]
    [InlineData("Mme", "présidente d'amicale", "Madame la Présidente")]
    [InlineData("M.", "Président de l'amicale", "Monsieur le Président")]
    [InlineData("Mme", "vice-présidente", "Madame la Vice-Présidente")]
    [InlineData("Mme", "président", "Madame la Présidente")]
    [InlineData("Madame", "administratrice élue", "Madame")]
    [InlineData("Mr", "membre du CCL", "Monsieur")]
    [InlineData("", "présidente", "Madame, Monsieur")]
    [InlineData("Dr", "", "Madame, Monsieur")]
    public void One_is_greeted_by_civilite_and_by_the_function_of_those_who_preside(string civilite, string qualite, string appel) =>
        Said(Some.Representant() with { Civilite = civilite, Qualite = qualite }, "destinataire.appel_nu").Should().Be(appel);

    [Theory]
    [InlineData("Mme", "administrateur élu", "d’administratrice élue")]
    [InlineData("M.", "représentante suppléante au CCL", "de représentant suppléant au CCL")]
    [InlineData("Mme", "membre du conseil général", "de membre du conseil général")]
    [InlineData("Mme", "secrétaire général adjoint", "de secrétaire générale adjointe")]
    [InlineData("", "administrateur élu", "d’administrateur élu")]
    public void A_function_agrees_with_who_holds_it_up_to_its_complement(string civilite, string qualite, string printed) =>
        Said(Some.Representant() with { Civilite = civilite, Qualite = qualite }, "destinataire.de_qualite").Should().Be(printed);

    [Theory]
    [InlineData("12 rue X\n59000 LILLE", "Lille, le 4\u00A0mai 2026")]
    [InlineData("12 rue X, 85000 LA ROCHE SUR YON CEDEX", "La Roche-sur-Yon, le 4\u00A0mai 2026")]
    [InlineData("BP 12\n38000 Grenoble Cedex 9", "Grenoble, le 4\u00A0mai 2026")]
    [InlineData("93200 SAINT-DENIS", "Saint-Denis, le 4\u00A0mai 2026")]
    [InlineData("quelque part", "Le 4\u00A0mai 2026")]
    public void A_letter_is_dated_from_the_town_of_the_seat(string seat, string printed)
    {
        var plan = Some.Plan() with { Organisme = Some.Organisme() with { Adresse = [.. seat.Split('\n')] } };
        new PlanCourriers(plan, Some.Today).Describe(new Courrier()).At("courrier.lieu_et_date").Should().Be(printed);
    }

    [Theory]
    [InlineData("CCL", "la réunion du CCL")]
    [InlineData("Conseil de concertation locative (CCL)", "la réunion du conseil de concertation locative")]
    [InlineData("Atelier propreté", "l’atelier propreté")]
    [InlineData("Commission ascenseurs", "la réunion de la commission ascenseurs")]
    [InlineData("", "la réunion de concertation")]
    public void A_meeting_is_named_within_a_sentence(string instance, string named) =>
        new PlanCourriers(Some.Plan(), Some.Today).Describe(new Courrier { Reunion = Some.Concertation() with { Instance = instance } }).At("reunion.nom_defini").Should().Be(named);

    [Theory]
    [InlineData("Mme", "directrice générale", "La directrice générale")]
    [InlineData("M.", "administrateur provisoire", "L’administrateur provisoire")]
    [InlineData("", "directeur général", "Directeur général")]
    [InlineData("Mme", "La Directrice générale", "La Directrice générale")]
    public void Who_signs_is_titled(string civilite, string function, string printed)
    {
        var plan = Some.Plan() with { Organisme = Some.Organisme() with { DirecteurGeneral = new Signataire(civilite, "Claire Exemple", function) } };
        new PlanCourriers(plan, Some.Today).Describe(new Courrier()).At("expediteur.signataire_titre").Should().Be(printed);
    }

    [Fact]
    public void What_a_letter_is_not_about_is_absent_and_every_key_is_there()
    {
        var words = new PlanCourriers(new PlanActions { Classeur = new Classeur("vide.xlsx", "00") }, Some.Today).Describe(new Courrier());
        words.Keys.Should().BeEquivalentTo("destinataire", "expediteur", "courrier", "reunion", "comite", "etapes_a_venir");
        (words["destinataire"], words["reunion"], words["comite"]).Should().Be((null, null, null));
    }

    private static string[] Lines(Representant person, PlanActions? plan = null) =>
        [.. ((IReadOnlyList<object?>?)Said(person, "destinataire.lignes", plan) ?? []).OfType<string>()];

    private static object? Said(Representant person, string path, PlanActions? plan = null) =>
        new PlanCourriers(plan ?? Some.Plan(), Some.Today).Describe(new Courrier { Type = "convocation", Representant = person }).At(path);
}
