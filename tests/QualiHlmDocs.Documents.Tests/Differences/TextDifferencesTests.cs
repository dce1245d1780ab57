using FsCheck;
using FsCheck.Fluent;
using QualiHlmDocs.Documents.Differences;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Differences;

public sealed class TextDifferencesTests
{
    [Fact]
    public void A_rewritten_paragraph_is_told_with_both_texts()
    {
        var found = TextDifferences.TryOf(Docx("Un", "Deux", "Trois"), Docx("Un", "Deux bis", "Trois"));

        found.Should().Equal(new TextDifference(NatureDifference.Changement, 2, 2, "Deux", "Deux bis"));
    }

    [Fact]
    public void A_paragraph_added_in_the_middle_moves_no_other()
    {
        var found = TextDifferences.TryOf(Docx("Un", "Deux", "Trois"), Docx("Un", "Deux", "Deux et demi", "Trois"));

        found.Should().Equal(new TextDifference(NatureDifference.Ajout, 3, 3, string.Empty, "Deux et demi"));
    }

    [Fact]
    public void What_is_no_Word_document_is_not_compared() => TextDifferences.TryOf("rien"u8.ToArray(), Docx("Un")).Should().BeNull();

    [Fact]
    public void The_differences_turn_any_text_into_the_other() =>
        Prop.ForAll(Lines(), Lines(), (before, after) => Applied(before, after).SequenceEqual(after))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261121, 7));

    // Few words, so that lines repeat.
    private static Arbitrary<string[]> Lines() => Gen.Elements("a", "b", "c", "d", "e", "f", "g").ArrayOf().ToArbitrary();

    private static List<string> Applied(string[] before, string[] after)
    {
        var changes = TextDifferences.Of(before, after);
        var gone = changes.Where(one => one.Nature != NatureDifference.Ajout).Select(one => one.RangAvant - 1).ToHashSet();
        var kept = new Queue<string>(before.Where((_, rank) => !gone.Contains(rank)));
        var added = changes.Where(one => one.Nature != NatureDifference.Retrait).ToDictionary(one => one.RangApres - 1, one => one.Apres);
        var made = new List<string>();
        while (kept.Count > 0 || added.ContainsKey(made.Count))
        {
            made.Add(added.TryGetValue(made.Count, out var line) ? line : kept.Dequeue());
        }

        return made;
    }

    private static byte[] Docx(params string[] paragraphs) =>
        new DocxBuilder().Xml(string.Concat(paragraphs.Select(DocxBuilder.Paragraph))).Build();
}
