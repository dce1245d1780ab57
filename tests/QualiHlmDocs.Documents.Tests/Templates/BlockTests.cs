using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates;

public sealed class BlockTests
{
    private static readonly object Actions = new
    {
        actions = new object[]
        {
            new { r = "A1", retard = true, pilotes = new[] { "x", "y" } },
            new { r = "A2", retard = false, pilotes = Array.Empty<string>() },
            new { r = "A3", retard = true, pilotes = new[] { "z" } },
        },
        rien = Array.Empty<string>(),
    };

    [Fact]
    public void A_loop_repeats_the_paragraphs_between_its_tags_and_their_paragraphs_vanish() =>
        Text(new DocxBuilder().P("avant").P("{{ for a in actions }}").P("{{ a.r }}").P("suite").P("{{ end }}").P("après"))
            .Should().Equal("avant", "A1", "suite", "A2", "suite", "A3", "suite", "après");

    [Fact]
    public void Loops_nest() =>
        Text(new DocxBuilder().P("{{ for a in actions }}").P("{{ a.r }}").P("{{ for p in a.pilotes }}").P("- {{ p }}").P("{{ end }}").P("{{ end }}"))
            .Should().Equal("A1", "- x", "- y", "A2", "A3", "- z");

    [Fact]
    public void Two_blocks_may_open_in_one_paragraph() =>
        Text(new DocxBuilder().P("{{ for a in actions }}{{ if a.retard }}").P("{{ a.r }}").P("{{ end }}{{ end }}")).Should().Equal("A1", "A3");

    [Fact]
    public void One_tag_may_close_a_block_and_open_another() =>
        Text(new DocxBuilder().P("{{ for a in actions }}").P("{{ a.r }}").P("{{ end; for b in actions }}").P("{{ b.r }}!").P("{{ end }}")).Should().Equal("A1", "A2", "A3", "A1!", "A2!", "A3!");

    [Fact]
    public void Branches_are_chosen_by_paragraphs() =>
        Text(new DocxBuilder().P("{{ for a in actions }}").P("{{ if a.r == 'A1' }}").P("un").P("{{ else if a.r == 'A2' }}").P("deux").P("{{ else }}").P("autre").P("{{ end }}").P("{{ end }}"))
            .Should().Equal("un", "deux", "autre");

    [Fact]
    public void Cases_are_chosen_by_paragraphs() =>
        Text(new DocxBuilder().P("{{ for a in actions }}").P("{{ case a.r }}").P("{{ when 'A1' }}").P("un").P("{{ when 'A2', 'A4' }}").P("deux").P("{{ else }}").P("autre").P("{{ end }}").P("{{ end }}"))
            .Should().Equal("un", "deux", "autre");

    [Fact]
    public void A_tag_may_begin_with_the_variables_of_its_loop() =>
        Text(new DocxBuilder().P("{{ for a in actions }}{{ for.index + 1 }}. {{ a.r }} {{ end }}")).Should().Equal("1. A1 2. A2 3. A3 ");

    [Fact]
    public void Branches_may_stand_in_a_line() =>
        Text(new DocxBuilder().P("{{ for a in actions }}{{ a.r }}{{ if a.retard }} (en retard){{ else }} (à l’heure){{ end }}{{ if !for.last }}, {{ end }}{{ end }}."))
            .Should().Equal("A1 (en retard), A2 (à l’heure), A3 (en retard).");

    [Fact]
    public void A_loop_counts_its_turns() =>
        Text(new DocxBuilder().P("{{ for a in actions }}{{ for.index + 1 }}/{{ for.length }} {{ end }}")).Should().Equal("1/3 2/3 3/3 ");

    [Fact]
    public void A_loop_in_a_line_keeps_the_look_of_each_run()
    {
        var docx = new DocxBuilder().Runs(Run("a {{ for x in actions }}{{ x.r }}"), Run("{{ x.retard }}", "<w:b/>"), Run("; {{ end }}", "<w:i/>"), Run("fin")).Render(Actions);
        DocxReading.Paragraphs(docx).Should().Equal("a A1true; A2false; A3true; fin");
        DocxReading.Part(docx).Descendants().Where(it => it.Name.LocalName == "r").Select(it => (it.Elements().First().Elements().FirstOrDefault()?.Name.LocalName ?? "-") + it.Value)
            .Should().Equal("-a ", "-A1", "btrue", "i; ", "-A2", "bfalse", "i; ", "-A3", "btrue", "i; ", "-fin");
    }

    [Fact]
    public void A_loop_opened_before_a_paragraphs_text_takes_the_paragraph() =>
        Text(new DocxBuilder().P("{{ for a in actions }}Action {{ a.r }}").P("{{ end }}").P("fin")).Should().Equal("Action A1", "Action A2", "Action A3", "fin");

    [Fact]
    public void A_block_may_begin_and_end_inside_two_paragraphs() =>
        Text(new DocxBuilder().P("A{{ if actions }}B").P("C{{ end }}D")).Should().Equal("AB", "CD");

    [Fact]
    public void A_row_repeats_when_the_tags_stand_in_its_cells() =>
        Rows(new DocxBuilder().Table(["Réf", "Retard"], ["{{ for a in actions }}{{ a.r }}", "{{ a.retard }}{{ end }}"], ["Total", "{{ actions.size }}"]))
            .Should().Equal("Réf|Retard", "A1|true", "A2|false", "A3|true", "Total|3");

    [Fact]
    public void Rows_that_hold_only_tags_vanish() =>
        Rows(new DocxBuilder().Table(["Réf", ""], ["{{ for a in actions }}", ""], ["{{ a.r }}", "1"], ["", "2"], ["{{ end }}", ""])).Should().Equal("Réf|", "A1|1", "|2", "A2|1", "|2", "A3|1", "|2");

    [Fact]
    public void Rows_are_chosen_too() =>
        Rows(new DocxBuilder().Table(["{{ for a in actions }}"], ["{{ if a.retard }}"], ["{{ a.r }} en retard"], ["{{ else }}"], ["{{ a.r }}"], ["{{ end }}"], ["{{ end }}"])).Should().Equal("A1 en retard", "A2", "A3 en retard");

    [Fact]
    public void A_table_whose_rows_all_vanish_is_left_out()
    {
        var docx = new DocxBuilder().P("a").Table(["{{ for a in rien }}x", "{{ end }}"]).P("b").Render(Actions);
        DocxReading.Paragraphs(docx).Should().Equal("a", "b");
        DocxReading.Part(docx).Descendants().Should().NotContain(it => it.Name.LocalName == "tbl");
    }

    [Fact]
    public void A_nested_table_that_vanishes_leaves_a_paragraph_in_its_cell()
    {
        var inner = TableXml(Row(Cell("{{ for a in rien }}x{{ a }}"), Cell("{{ end }}")));
        var docx = new DocxBuilder().Xml(TableXml(Row($"<w:tc><w:tcPr/>{inner}<w:p><w:r><w:t>{{{{ if rien.size > 0 }}}}</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p></w:tc>"))).Render(Actions);
        DocxReading.Rows(docx).Should().Equal("");
    }

    [Fact]
    public void A_cell_that_a_block_empties_keeps_a_paragraph() =>
        Rows(new DocxBuilder().Xml(TableXml(Row($"<w:tc><w:tcPr/>{Paragraph("{{ if rien.size > 0 }}")}{Paragraph("x")}{Paragraph("{{ end }}")}</w:tc>", Cell("y"))))).Should().Equal("|y");

    [Fact]
    public void A_section_break_in_a_tags_paragraph_is_kept()
    {
        var docx = new DocxBuilder().P("{{ for a in actions }}").P("{{ a.r }}").Xml("<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{ end }}</w:t></w:r></w:p>").P("fin").Render(Actions);
        DocxReading.Paragraphs(docx).Should().Equal("A1", "", "A2", "", "A3", "", "fin");
        DocxReading.Part(docx).Descendants().Count(it => it.Name.LocalName == "sectPr").Should().Be(4);
    }

    [Fact]
    public void Ids_in_a_loop_stay_unique()
    {
        var docx = new DocxBuilder().P("{{ for a in actions }}")
            .Xml("<w:p w14:paraId=\"00000001\"><w:bookmarkStart w:id=\"1\" w:name=\"ici\"/><w:r><w:t>{{ a.r }}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"7\" name=\"x\"/><a:graphic><a:graphicData uri=\"u\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>")
            .Xml("<w:sdt><w:sdtPr><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>{{ a.r }}</w:t></w:r></w:p></w:sdtContent></w:sdt>")
            .P("{{ end }}").Render(Actions);
        DocxReading.Part(docx).Descendants().Where(it => it.Name.LocalName == "bookmarkStart").Select(it => it.Attributes().Last().Value).Should().Equal("ici", "ici_2", "ici_3");
    }

    [Fact]
    public void A_content_control_around_a_row_goes_when_its_row_goes_and_names_its_turn_when_it_stays()
    {
        var control = "<w:sdt><w:sdtPr><w:tag w:val=\"action:{{ a.r }}\"/></w:sdtPr><w:sdtContent>"
            + Row(Cell("{{ if a.retard }}")) + Row(Cell("{{ a.r }}")) + Row(Cell("{{ end }}")) + "</w:sdtContent></w:sdt>";
        var docx = new DocxBuilder().Xml(TableXml(Row(Cell("{{ for a in actions }}")), control, Row(Cell("{{ end }}")))).Render(Actions);
        DocxReading.Paragraphs(docx).Should().Equal("A1", "A3");
        System.Text.RegularExpressions.Regex.Matches(DocxReading.Part(docx).ToString(), "w:tag w:val=\"([^\"]*)\"").Select(match => match.Groups[1].Value).Should().Equal("action:A1", "action:A3");
    }

    [Fact]
    public void A_table_goes_when_the_content_controls_around_all_its_rows_go() =>
        Text(new DocxBuilder().P("avant").Xml(TableXml("<w:sdt><w:sdtContent>" + Row(Cell("{{ for a in rien }}")) + Row(Cell("{{ a }}")) + Row(Cell("{{ end }}")) + "</w:sdtContent></w:sdt>")).P("après"))
            .Should().Equal("avant", "après");

    [Fact]
    public void Comments_and_assignments_alone_in_a_paragraph_are_not_seen() =>
        Text(new DocxBuilder().P("{{ # rien à voir }}").P("{{ x = 1 }}").P("{{ x }}{{ # ici non plus }}")).Should().Equal("1");

    [Fact]
    public void A_whole_block_in_one_tag_is_a_value() =>
        Text(new DocxBuilder().P("{{ for a in actions; if a.retard; a.r; end; end }}")).Should().Equal("A1A3");

    [Fact]
    public void A_hint_makes_a_cells_loop_repeat_its_row() =>
        Rows(new DocxBuilder().Table(["a", "b"], ["{{ for a in actions # ligne }}{{ a.r }}{{ end }}", "{{ a.retard }}"])).Should().Equal("a|b", "A1|true", "A2|false", "A3|true");

    [Fact]
    public void A_hint_makes_a_loop_repeat_its_cells() =>
        Rows(new DocxBuilder().Table(["Réf.", "{{ for a in actions # colonne }}{{ a.r }}{{ end }}", "fin"])).Should().Equal("Réf.|A1|A2|A3|fin");

    [Fact]
    public void A_row_never_loses_all_its_cells() =>
        Rows(new DocxBuilder().Table(["{{ for a in rien # colonne }}x{{ end }}"])).Should().Equal("");

    [Fact]
    public void A_hint_makes_a_loop_repeat_its_paragraph() =>
        Text(new DocxBuilder().P("- {{ for a in actions # paragraphe }}{{ a.r }}{{ end }}")).Should().Equal("- A1", "- A2", "- A3");

    [Fact]
    public void A_loop_may_be_left() =>
        Text(new DocxBuilder().P("{{ for a in actions }}").P("{{ if a.r == 'A2' }}").P("{{ break }}").P("{{ end }}").P("{{ a.r }}").P("{{ end }}")).Should().Equal("A1");

    [Fact]
    public void While_and_with_are_blocks_too() =>
        Text(new DocxBuilder().P("{{ i = 0 }}").P("{{ while i < 2 }}").P("{{ i = i + 1 }}").P("{{ i }}").P("{{ end }}").P("{{ with actions[0] }}").P("{{ r }}").P("{{ end }}")).Should().Equal("1", "2", "A1");

    private static string[] Text(DocxBuilder template) => DocxReading.Paragraphs(template.Render(Actions));

    private static string[] Rows(DocxBuilder template) => DocxReading.Rows(template.Render(Actions));
}
