using System.Text;
using System.Xml;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>
/// Whatever is done to a template, the engine answers: a well-formed document, or findings. <c>QUALIHLM_TRIALS=20000</c> makes as
/// many trials in each test.
/// </summary>
public sealed class MutationTests
{
    private static readonly TemplateLimits Limits = TemplateLimits.Default with { MaxLoopTurns = 10_000, MaxOutputBytes = 4 * 1024 * 1024, RenderTime = TimeSpan.FromSeconds(5) };

    private static readonly object Data = new { nom = "L’été & <co>", date = new DateOnly(2026, 6, 18), actions = new object[] { new { r = "A1", retard = true, pilotes = new[] { "x", "y" } }, new { r = "A2", retard = false, pilotes = Array.Empty<string>() } } };

    private static readonly DocxBuilder[] Builders =
    [
        new DocxBuilder().P("{{ for a in actions }}").P("{{ a.r }} {{ if a.retard }}en retard{{ else }}à l’heure{{ end }}").P("{{ for p in a.pilotes }}").P("{{ p }}").P("{{ end }}").P("{{ end }}"),
        new DocxBuilder().Table(["Réf", "x"], ["{{ for a in actions }}{{ a.r }}", "{{ a.pilotes | liste }}{{ end }}"]).P("{{ x = actions.size; x }}").Header(Paragraph("{{ nom | string.upcase }}")),
        new DocxBuilder().Runs(Run("{{ no", "<w:b/>"), Run("m }} {{ date | date_longue }}")).P("{{ case actions.size }}").P("{{ when 2 }}").P("deux").P("{{ else }}").P("autre").P("{{ end }}").Runs("<w:r><w:footnoteReference w:id=\"2\"/></w:r>").Footnotes("<w:footnote w:id=\"2\"><w:p><w:r><w:t>{{ nom }}</w:t></w:r></w:p></w:footnote>"),
    ];

    private static readonly string[] Morsels =
    [
        "{{", "}}", "{{ end }}", "{{ else }}", "{{ for x in actions }}", "{{ if nom }}", " | ", ".", "'", "\"", "}", "{", "(", "[", "0", "-1", "99999999999999999999", "a.b", "??", "?.", "\\", "#", "\n", "end", "for", "\uE000", "\uD83D\uDE00",
        "&lt;", "&#10;", "</w:t>", "<w:t>", "</w:p><w:p>", "<w:r>", "</w:r>", "<w:tab/>", "<w:br/>", "<w:tc>", "</w:tr>", "<!--", "-->", "<![CDATA[x]]>", "<?x?>", "<w:ins>", "<w:del>", "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>",
    ];

    private static readonly string[] Words =
    [
        "nom", "date", "actions", "a", "x", "=", "==", "!=", "+", "-", "*", "/", "//", "%", "<", ">", "&&", "||", "!", "?", ":", "??", "?.", ".", "..", "..<", "|", ",", ";", "(", ")", "[", "]", "{", "}",
        "0", "1", "-2", "3.5", "1e400", "'t'", "\"u\"", "`v`", "true", "null", "empty", "this", "for", "in", "if", "else", "end", "while", "case", "when", "func", "ret", "do", "with", "capture", "import", "readonly", "break", "continue", "tablerow", "wrap",
        "string.upcase", "string.split", "array.sort", "array.map", "object.keys", "object.size", "math.round", "math.format", "date.to_string", "date.add_days", "date.parse", "regex.replace", "html.escape", "timespan.from_days", "date_longue", "nombre", "liste", "pluriel",
        "for.index", "$0", "$x", "@string.upcase", "@", "^", "++", "--", "+=", "actions[0].r", "actions.size", "nom.length", "$\"{nom}\"",
    ];

    [Fact]
    public void Mutated_text_and_markup_never_break_the_engine()
    {
        var chance = new Random(20261121);
        for (var i = 0; i < Trials.Count(3_000); i++)
        {
            var template = Builders[i % Builders.Length].Build();
            var seed = chance.Next();
            Trials.Bounded($"text {i}", () => Answer(DocxRepacking.Rewritten(template, xml => Mutated(xml, new Random(seed))), $"text {i}"));
        }
    }

    [Fact]
    public void Mutated_packages_never_break_the_engine()
    {
        var chance = new Random(20261122);
        for (var i = 0; i < Trials.Count(3_000); i++)
        {
            var template = Builders[i % Builders.Length].Build();
            for (var flips = chance.Next(1, 6); flips > 0; flips--)
            {
                template[chance.Next(template.Length)] ^= (byte)(1 << chance.Next(8));
            }

            var package = chance.Next(4) == 0 ? template[..chance.Next(template.Length)] : template;
            Trials.Bounded($"package {i}", () => Answer(package, $"package {i}"));
        }
    }

    [Fact]
    public void Random_code_never_breaks_the_engine()
    {
        var chance = new Random(20261123);
        for (var i = 0; i < Trials.Count(3_000); i++)
        {
            var code = string.Join(chance.Next(3) == 0 ? "" : " ", Enumerable.Range(0, chance.Next(1, 9)).Select(_ => Words[chance.Next(Words.Length)]));
            Trials.Bounded(code, () => Answer(new DocxBuilder().P("a {{ " + code + " }} b").Build(), code));
        }
    }

    [Fact]
    public void Pruned_documents_never_break_the_engine()
    {
        var chance = new Random(20261124);
        var shipped = ProjectTemplates.Files.Select(file => File.ReadAllBytes(file)).ToArray();
        for (var i = 0; i < Trials.Count(3_000); i++)
        {
            // The product's own are long: one in fifty is enough to meet them all.
            var template = i % 50 == 0 ? shipped[i / 50 % shipped.Length] : Builders[i % Builders.Length].Build();
            var seed = chance.Next();
            Trials.Bounded($"pruned {i}", () => Answer(DocxRepacking.Rewritten(template, xml => Pruned(xml, new Random(seed))), $"pruned {i}"));
        }
    }

    // Elements and attributes left out, contents put in their place, brothers swapped: still XML, and no longer what Word makes.
    private static byte[] Pruned(byte[] xml, Random chance)
    {
        var part = XDocument.Load(new MemoryStream(xml), LoadOptions.PreserveWhitespace);
        for (var cuts = chance.Next(1, 5); cuts > 0; cuts--)
        {
            var elements = part.Root!.Descendants().ToList(); // a document has a root
            if (elements.Count == 0)
            {
                break;
            }

            var element = elements[chance.Next(elements.Count)];
            switch (chance.Next(4))
            {
                case 0:
                    element.Remove();
                    break;
                case 1:
                    element.ReplaceWith(element.Nodes());
                    break;
                case 2 when element.ElementsAfterSelf().FirstOrDefault() is { } next:
                    next.Remove();
                    element.AddBeforeSelf(next);
                    break;
                default:
                    element.Attributes().Where(it => !it.IsNamespaceDeclaration).Remove();
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(part.ToString(SaveOptions.DisableFormatting));
    }

    private static byte[] Mutated(byte[] xml, Random chance)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(xml));
        for (var mutations = chance.Next(1, 4); mutations > 0; mutations--)
        {
            var at = chance.Next(text.Length);
            var length = Math.Min(chance.Next(1, 20), text.Length - at);
            switch (chance.Next(4))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                default:
                    text.Insert(at, Morsels[chance.Next(Morsels.Length)]);
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Answer(byte[] template, string what)
    {
        var compilation = CompiledTemplate.Compile(template, "m.docx", Limits);
        if (compilation.Template is null)
        {
            compilation.Findings.Should().NotBeEmpty("{0} is refused with a reason", what);
            return;
        }

        var rendering = compilation.Template.Render(DocxRendering.Plain(Data), RenderOptions.Default, TestContext.Current.CancellationToken);
        if (rendering.Bytes is not { } docx)
        {
            rendering.Findings.Should().NotBeEmpty("{0} fails with a reason", what);
            return;
        }

        // What came with no tag is copied as it was, broken or not.
        var before = WellFormed(template);
        foreach (var name in before.Except(WellFormed(docx)))
        {
            Assert.Fail($"{name} of {what} is not well-formed:\n{Encoding.UTF8.GetString(DocxReading.Parts(docx)[name])}");
        }
    }

    private static IEnumerable<string> WellFormed(ReadOnlyMemory<byte> docx) =>
        from entry in ZipPackage.TryOpen(docx, PackageLimits.Default).Package?.Entries ?? []
        where DocxRepacking.IsStory(entry.Name) && IsWellFormed(entry)
        select entry.Name;

    private static bool IsWellFormed(ZipPackageEntry entry)
    {
        try
        {
            _ = XDocument.Load(new MemoryStream(entry.ReadAll()));
            return true;
        }
        catch (Exception fault) when (fault is XmlException or PackageFaultException)
        {
            return false;
        }
    }
}
