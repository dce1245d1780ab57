using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Tests.Typography;

public sealed class FrenchTextTests
{
    // In the tables, ~ stands for U+00A0 and ^ for U+202F, which nobody can see.
    [Theory]
    [InlineData("Étapes: trois", "Étapes~: trois")]
    [InlineData("Étapes : trois", "Étapes~: trois")]
    [InlineData("vrai ; faux ! Ah ? oui", "vrai~; faux~! Ah~? oui")]
    [InlineData("Quoi?!", "Quoi~?!")]
    [InlineData("« bien » ; «mal»", "«~bien~»~; «~mal~»")]
    [InlineData("dit \"à l'œil\" par", "dit «~à l’œil~» par")]
    [InlineData("un écran de 27\" posé", "un écran de 27\" posé")]
    [InlineData("l'enquête d'aujourd'hui", "l’enquête d’aujourd’hui")]
    [InlineData("label Quali'Hlm®", "label Quali’Hlm®")]
    [InlineData("oui , non .", "oui, non.")]
    [InlineData("( sic )", "(sic)")]
    [InlineData("61% et 61 %", "61~% et 61~%")]
    [InlineData("12 480 logements", "12~480 logements")]
    [InlineData("1 250 000 €", "1~250~000~€")]
    [InlineData("en 2026, 59000 Lille", "en 2026, 59000 Lille")]
    [InlineData("04 65 71 12 40", "04 65 71 12 40")]
    [InlineData("à 14h30, de 9h00 à 17h", "à 14~h~30, de 9~h à 17~h")]
    [InlineData("à 09 h 05", "à 9~h~05")]
    [InlineData("24h/24", "24h/24")]
    [InlineData("ratio 1:2 à 14:30", "ratio 1:2 à 14:30")]
    [InlineData("le 18 juin et le 1er janvier 2026", "le 18~juin et le 1er~janvier 2026")]
    [InlineData("M. Martin, Mme Dupont, n° 12, art. 44", "M.~Martin, Mme~Dupont, n°~12, art.~44")]
    [InlineData("T2 2026, S1 2027", "T2~2026, S1~2027")]
    [InlineData("Attendre...", "Attendre…")]
    [InlineData("gardiens, agents, etc...", "gardiens, agents, etc.")]
    [InlineData("la mise en oeuvre, le coeur, des noeuds", "la mise en œuvre, le cœur, des nœuds")]
    [InlineData("coefficient, moelle, poésie", "coefficient, moelle, poésie")]
    [InlineData("agence - siège", "agence – siège")]
    [InlineData("2025-2030, 5 - 3", "2025-2030, 5 - 3")]
    [InlineData("deux  blancs", "deux blancs")]
    [InlineData("ligne 1 :\nligne 2 ?", "ligne 1~:\nligne 2~?")]
    [InlineData("", "")]
    public void Prose_is_set_as_the_Imprimerie_nationale_sets_it(string typed, string expected) =>
        FrenchText.Typographic(typed).Should().Be(Visible(expected));

    [Theory]
    [InlineData("https://exemple.example/a?b=c;d!e:f")]
    [InlineData("www.exemple.example/page?x=1")]
    [InlineData("j.o'neil@mairie.example")]
    [InlineData("compte-rendu:v2.docx")]
    [InlineData("preuves/PR-01_l'enquete.pdf")]
    [InlineData("PA-03")]
    public void Addresses_file_names_and_references_are_left_alone(string typed) =>
        FrenchText.Typographic(typed).Should().Be(typed);

    [Fact]
    public void An_address_does_not_swallow_the_punctuation_that_follows_it() =>
        FrenchText.Typographic("Voir https://a.example/b ; puis c.pdf ?")
            .Should().Be(Visible("Voir https://a.example/b~; puis c.pdf~?"));

    [Fact]
    public void The_narrow_space_stands_before_high_points_and_in_numbers_only() =>
        FrenchText.Typographic("Bien : 12 480 ; « oui » !", FrenchSpacing.Narrow)
            .Should().Be(Visible("Bien~: 12^480^; «~oui~»^!"));

    [Fact]
    public void A_private_use_character_of_the_text_comes_back_in_its_place() =>
        FrenchText.Typographic("a\uE000b : https://a.example c\uE000")
            .Should().Be(Visible("a\uE000b~: https://a.example c\uE000"));

    [Theory]
    [InlineData(new string[0], "")]
    [InlineData(new[] { "a" }, "a")]
    [InlineData(new[] { "a", "", "b" }, "a et b")]
    [InlineData(new[] { "a", "b", "c" }, "a, b et c")]
    public void Names_are_enumerated_with_a_last_et(string[] names, string expected) =>
        FrenchText.Enumerate(names).Should().Be(expected);

    internal static string Visible(string text) =>
        text.Replace('~', FrenchText.UnbreakableSpace).Replace('^', FrenchText.NarrowSpace);
}
