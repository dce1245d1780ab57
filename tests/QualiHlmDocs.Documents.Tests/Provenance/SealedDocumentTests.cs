using QualiHlmDocs.Documents.Provenance;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Provenance;

public sealed class SealedDocumentTests
{
    private static readonly DocumentProvenance Given = new()
    {
        Classeur = "paa & co.xlsx", ClasseurEmpreinte = "aa11", Modele = "lettre-essai", ModeleVersion = 3, ModeleEmpreinte = "bb22",
        Date = new(2026, 5, 1), Programme = "QualiHlm Docs 0.1.0", Sujet = "RE-01", Plan = "{\"a\":\"<b>\"}",
    };

    [Fact]
    public void What_is_sealed_is_read_back() => SealedDocument.TryRead(Sealed(Given)).Should().Be(Given);

    [Fact]
    public void The_same_document_and_provenance_give_the_same_bytes() => Sealed(Given).ToArray().Should().Equal(Sealed(Given).ToArray());

    [Fact]
    public void A_sealed_document_passes_the_validator() => DocxInvariants.Hold(Sealed(Given), new DocxBuilder().P("Bonjour").Build());

    [Fact]
    public void Sealing_again_replaces_what_was_there()
    {
        var again = SealedDocument.Seal(Sealed(Given), Given with { Classeur = "autre.xlsx" });

        SealedDocument.TryRead(again)?.Classeur.Should().Be("autre.xlsx");
        again.Length.Should().BeCloseTo(Sealed(Given).Length, 100);
    }

    [Fact]
    public void A_document_of_someone_else_has_no_provenance()
    {
        SealedDocument.TryRead(new DocxBuilder().P("Bonjour").Build()).Should().BeNull();
        SealedDocument.TryRead("rien"u8.ToArray()).Should().BeNull();
    }

    [Fact]
    public void Its_line_says_it_all_in_French() => Given.Ligne.Should().Be(
        "Document produit le 1er\u00A0mai 2026 par QualiHlm\u00A0Docs\u00A00.1.0, à partir du classeur «\u00A0paa & co.xlsx\u00A0» (SHA-256\u00A0: aa11) "
        + "et du modèle «\u00A0lettre-essai\u00A0», version\u00A03 (SHA-256\u00A0: bb22).");

    private static ReadOnlyMemory<byte> Sealed(DocumentProvenance provenance) => SealedDocument.Seal(new DocxBuilder().P("Bonjour").Build(), provenance);
}
