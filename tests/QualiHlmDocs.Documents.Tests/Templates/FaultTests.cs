using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>What authors of templates get wrong, and what they are told.</summary>
public sealed class FaultTests
{
    private static readonly object Data = new { action = new { montant = 12, libelle = "x" }, actions = new[] { new { reference = "A1" } }, vide = (string?)null, zero = 0 };

    [Fact]
    public void An_unknown_name_is_told_with_its_place_and_the_nearest_name()
    {
        var finding = new DocxBuilder().P("a").Table(["x"]).Table(["Réf.", "Montant"], ["1", "2"], ["1", "{{ action.montnat }}"]).Findings(Data).Should().ContainSingle().Subject;
        finding.Place.Text.Should().Be("Modèle «\u00A0lettre.docx\u00A0», corps du document, tableau 2, ligne 3, colonne «\u00A0Montant\u00A0»");
        finding.Message.Should().Be("«\u00A0{{ action.montnat }}\u00A0» — «\u00A0montnat\u00A0» n’existe pas dans «\u00A0action\u00A0» (voulez-vous dire «\u00A0montant\u00A0»\u00A0?).");
        finding.Code.Should().Be("T11");
    }

    [Fact]
    public void All_unknown_names_are_told_at_once() =>
        new DocxBuilder().P("{{ inconnu }}{{ action.a }}").P("{{ for x in actions }}{{ x.refrence | string.upcase }}{{ end }}").P("{{ if actoin }}oui{{ end }}").Findings(Data)
            .Select(finding => finding.Message.Split('—')[1].Trim()).Should().BeEquivalentTo(
                "«\u00A0inconnu\u00A0» n’existe pas dans les données.",
                "«\u00A0a\u00A0» n’existe pas dans «\u00A0action\u00A0».",
                "«\u00A0refrence\u00A0» n’existe pas dans «\u00A0x\u00A0» (voulez-vous dire «\u00A0reference\u00A0»\u00A0?).",
                "«\u00A0actoin\u00A0» n’existe pas dans les données (voulez-vous dire «\u00A0action\u00A0»\u00A0?).");

    [Fact]
    public void A_name_that_may_be_missing_is_none() =>
        new DocxBuilder().P("{{ inconnu ?? 'x' }}{{ (action.inconnu ?? 2) + 1 }}{{ action?.inconnu }}{{ vide.nom }}").Findings(Data).Should().BeEmpty();

    [Theory]
    [InlineData("T03", "{{ action.montant", "la balise ouverte par")]
    [InlineData("T03", "{{ action.montant }", "la balise ouverte par")]
    [InlineData("T04", "{{ action. }}", "s’arrête sur")]
    [InlineData("T04", "{{ 1 + }}", "s’arrête sur")]
    [InlineData("T04", "{{ (1 + 2 }}", "est ouvert et ne se ferme pas")]
    [InlineData("T04", "{{ 1) }}", "ne répond à aucune ouverture")]
    [InlineData("T04", "{{ 'abc }}", "ouvre un texte qui ne se ferme pas")]
    [InlineData("T04", "{{ }}", "la balise est vide")]
    [InlineData("T04", "{{ si action }}x{{ end }}", "n’est pas un mot du langage")]
    [InlineData("T04", "{{ pour x in actions }}x{{ end }}", "n’est pas un mot du langage")]
    [InlineData("T04", "{{ if action }}x{{ endif }}", "n’est pas un mot du langage")]
    [InlineData("T04", "{{ 2 'a' }}", "il manque un signe")]
    [InlineData("T04", "{{ § }}", "n’a pas de sens dans une balise")]
    [InlineData("T05", "{{ if action }}x", "n’a pas de")]
    [InlineData("T05", "{{ for x in actions }}{{ if x }}x{{ end }}", "n’a pas de")]
    [InlineData("T06", "x{{ end }}", "ne répond à aucun bloc")]
    [InlineData("T06", "x{{ else }}", "ne répond à aucun bloc")]
    [InlineData("T07", "{{ if action }}x{{ when 1 }}y{{ end }}", "n’a pas de sens dans")]
    [InlineData("T07", "{{ if action }}x{{ else }}y{{ else }}z{{ end }}", "n’a pas de sens dans")]
    [InlineData("T09", "{{ action.montant | date_longe }}", "voulez-vous dire «\u00A0date_longue\u00A0»")]
    [InlineData("T09", "{{ action.libelle | string.upcas }}", "voulez-vous dire «\u00A0string.upcase\u00A0»")]
    [InlineData("T10", "{{ include 'x' }}", "n’est pas permis")]
    [InlineData("T10", "{{ '1+1' | object.eval }}", "n’est pas permis")]
    [InlineData("T12", "{{ action.montant | date_longue }}", "attend une date")]
    [InlineData("T12", "{{ action.libelle | euros }}", "attend un nombre")]
    [InlineData("T12", "{{ 1.0 / zero }}", "division par zéro")]
    [InlineData("T12", "{{ date.now }}", "demande la date du jour")]
    [InlineData("T13", "{{ for i in 1..100000000 }}{{ i }}{{ end }}", "limite")]
    [InlineData("T14", "{{ for x in actions; x.reference }}x{{ end }}", "affiche aussi une valeur")]
    [InlineData("T15", "{{ capture x }}x{{ end }}", "ne peut pas entourer du texte")]
    [InlineData("T15", "{{ ret }}", "n’a de sens que dans une fonction")]
    [InlineData("T15", "{{ func f(x) }}x{{ end }}", "ne peut pas entourer du texte")]
    public void A_mistake_is_told_in_French(string code, string paragraph, string expected)
    {
        var finding = new DocxBuilder().P(paragraph).Findings(Data).Should().ContainSingle().Subject;
        finding.Code.Should().Be(code);
        finding.Message.Should().Contain(expected).And.EndWith(".").And.NotContain("Scriban");
        finding.Place.Text.Should().Be("Modèle «\u00A0lettre.docx\u00A0», corps du document, paragraphe 1");
        finding.Severity.Should().Be(Severity.Blocking);
    }

    [Fact]
    public void Blocks_across_levels_are_told_with_both_places()
    {
        var finding = CompiledTemplate.Compile(new DocxBuilder().P("{{ for a in actions }}").Table(["x"], ["y {{ end }}"]).Build(), "lettre.docx").Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be("T39");
        finding.Severity.Should().Be(Severity.Warning);
        finding.Place.Text.Should().EndWith("paragraphe 1");
        finding.Message.Should().Contain("tableau 1, ligne 2, colonne «\u00A0x\u00A0»");
    }

    [Fact]
    public void A_block_that_cuts_a_field_is_refused()
    {
        static string Field(string kind) => $"<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>";
        var finding = new DocxBuilder().Runs(DocxBuilder.Run("{{ if action }}"), Field("begin"), "<w:r><w:instrText>PAGE</w:instrText></w:r>", Field("separate"), DocxBuilder.Run("{{ end }}1"), Field("end"))
            .Findings(Data).Should().ContainSingle().Subject;
        finding.Code.Should().Be("T08");
    }

    [Fact]
    public void Mistakes_of_several_parts_are_told_together() =>
        new DocxBuilder().P("{{ 1 + }}").P("{{ x | inexistant }}").Header(DocxBuilder.Paragraph("{{ (1 }}")).Findings(Data).Select(finding => finding.Place.Text.Split(", ")[1])
            .Should().Equal("corps du document", "corps du document", "en-tête 1");

    [Fact]
    public void Bent_typography_is_only_information()
    {
        var compilation = CompiledTemplate.Compile(new DocxBuilder().P("{{ “a” }}").Build(), "m.docx");
        compilation.Findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Information);
        compilation.Template.Should().NotBeNull();
    }

    [Fact]
    public void Every_code_stands_once_in_the_catalogue() =>
        TemplateFindings.Catalogue.Select(kind => kind.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
}
