using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Controles;

public sealed class R42MissingPieceTests
{
    private static PlanActions With(Func<Piece, Piece> change) => Some.Plan() with { Pieces = [change(Some.Piece())] };

    [Fact]
    public void A_piece_received_and_dated_is_fine() => With(piece => piece).Findings("R42").Should().BeEmpty();

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public void An_obligatory_piece_that_is_not_there_is_told_at_its_cell(bool? recue) =>
        With(piece => piece with { Recue = recue, Date = null }).Cells("R42").Should().Equal(Controlled.Cell<Piece>("Pieces", nameof(Piece.Recue)));

    [Fact]
    public void A_piece_without_date_is_told() =>
        With(piece => piece with { Date = null }).Cells("R42").Should().Equal(Controlled.Cell<Piece>("Pieces", nameof(Piece.Date)));

    [Fact]
    public void A_piece_of_another_step_waits_for_it() =>
        With(piece => piece with { Recue = false, Etape = EtapeCycle.Labellisation }).Findings("R42", EtapeCycle.Admissibilite).Should().BeEmpty();

    [Theory]
    [InlineData("rapport?.pdf")]
    [InlineData("pieces/CON")]
    [InlineData("~$rapport.docx")]
    [InlineData("rapport.")]
    public void A_name_that_SharePoint_refuses_is_told(string lien) =>
        With(piece => piece with { Lien = lien }).Cells("R42").Should().Equal(Controlled.Cell<Piece>("Pieces", nameof(Piece.Lien)));

    [Theory]
    [InlineData("")]
    [InlineData("https://exemple.sharepoint.com/sites/qualite/Rapport%20HQS.pdf?web=1")]
    [InlineData(@"\\serveur\qualite\rapport-hqs.pdf")]
    public void An_ordinary_link_is_fine(string lien) => With(piece => piece with { Lien = lien }).Findings("R42").Should().BeEmpty();
}
