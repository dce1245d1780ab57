using System.Text;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Tests.Catalogue;

public sealed class DeclarationReaderTests
{
    private const string Letter = """
        { "code": "lettre-convocation", "version": 2, "titre": "Convocation", "genre": "lettre", "etapes": [3, 7], "portee": "representant",
          "destinataire": "représentants", "fichier": "Convocation", "reunion": "prochaine", "exige": ["reunion.date"], "bloquants": ["R19"],
          "objet": "concertation", "pieces_jointes": ["Coupon-réponse"] }
        """;

    [Fact]
    public void A_declaration_is_read_word_by_word()
    {
        var (modele, findings) = Read(Letter);

        findings.Should().BeEmpty();
        modele.Should().BeEquivalentTo(new DeclaredModele
        {
            Code = "lettre-convocation", Version = 2, Titre = "Convocation", Genre = GenreModele.Lettre, Portee = PorteeModele.Representant,
            Etapes = [3, 7], Destinataire = "représentants", Fichier = "Convocation", Type = "convocation", Reunion = ChoixReunion.Prochaine,
            Exige = ["reunion.date"], Bloquants = ["R19"], Objet = "concertation", PiecesJointes = ["Coupon-réponse"],
        });
    }

    [Fact]
    public void A_step_that_the_document_prepares_has_the_cycle_s_own_name() =>
        Read(Letter.Replace("\"objet\"", "\"prepare\": \"audit_mise_en_oeuvre\", \"objet\"", StringComparison.Ordinal))
            .Modele?.Prepare.Should().Be(EtapeCycle.AuditMiseEnOeuvre);

    [Theory]
    [InlineData("\"version\": 2", "\"version\": \"deux\"", "version")]
    [InlineData("\"genre\": \"lettre\"", "\"genre\": \"roman\"", "genre")]
    [InlineData("\"titre\": \"Convocation\"", "\"titre\": \"\"", "titre")]
    [InlineData("[3, 7]", "[12]", "etapes")]
    [InlineData("[\"R19\"]", "[\"tout\"]", "bloquants")]
    [InlineData("[\"reunion.date\"]", "[\"reunion.couleur\"]", "exige")]
    [InlineData("\"fichier\": \"Convocation\"", "\"fichier\": \"Convocation été\"", "fichier")]
    [InlineData("\"objet\"", "\"sujet\"", "sujet")]
    public void A_wrong_word_is_told_by_its_name(string right, string wrong, string word)
    {
        var (modele, findings) = Read(Letter.Replace(right, wrong, StringComparison.Ordinal));

        modele.Should().BeNull();
        findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "D02" && finding.Message.Contains($"« {word} »"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"code\": ")]
    [InlineData("")]
    public void What_is_no_JSON_object_is_told_once(string json) =>
        Read(json).Findings.Should().ContainSingle().Which.Code.Should().Be("D01");

    [Fact]
    public void The_code_is_the_file_s_name() =>
        DeclarationReader.Read(Encoding.UTF8.GetBytes(Letter), "lettre-relance").Findings.Should().ContainSingle().Which.Code.Should().Be("D02");

    private static DeclarationReading Read(string json) => DeclarationReader.Read(Encoding.UTF8.GetBytes(json), "lettre-convocation");
}
