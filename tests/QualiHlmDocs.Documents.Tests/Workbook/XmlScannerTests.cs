using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using FsCheck;
using FsCheck.Fluent;
using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Documents.Workbook.Markup;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>The scanner beside XmlReader: the same tokens of the same documents, and the same documents refused.</summary>
public sealed class XmlScannerTests
{
    private const int Runs = 3_000;

    private static readonly string[] Sound =
    [
        "<x/>", "<x></x>", "<?xml version=\"1.0\"?><x a='1' b=\"2\">t</x>", "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\r\n<x\n a = '1'\t/>\n",
        "<é à='ç'>œuvre – 😀</é>", "<x>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;</x>", "<x a='&lt;&#10;&#x9;\t\n\r\n é'/>", "<x>a\r\nb\rc\n</x>", "<x><![CDATA[<&]] ]>]]></x>", "<x><!-- - é --><?p d?><?q?></x><!-- fin --> ",
        "<p:x xmlns:p='u' xmlns='v'><p:y p:a='1' a='2'/><z xmlns:p='w'><p:t/></z></p:x>", "<x xml:space='preserve'> </x>", "<x>]] ]></x ><!---->", "<x><y/><y/>a<y>b</y>c</x>", "<x a=''>\t</x>", "\uFEFF<x/>",
    ];

    private static readonly string[] Broken =
    [
        "", " ", "x", "<x>", "</x>", "<x></y>", "<x/><y/>", "<x/>a", "a<x/>", "<x a/>", "<x a=1/>", "<x a='1'b='2'/>", "<x a='1' a='2'/>", "<x a='<'/>", "<x>&</x>", "<x>&nbsp;</x>", "<x>&#0;</x>", "<x>&#xD800;</x>", "<x>&#1114112;</x>",
        "<x>&#x;</x>", "<x>]]></x>", "<x>\u0001</x>", "<x a='\u0002'/>", "<x>\uFFFE</x>", "<x><!-- -- --></x>", "<x><!--a---></x>", "<x><![CDATA[a</x>", "<![CDATA[a]]><x/>", "<p:x/>", "<x p:a='1'/>", "<x:y:z/>", "<:x/>", "<x:/>", "<1/>", "<x xmlns:p=''/>", " <?xml version='1.0'?><x/>", "<?xml version='1.1'?><x/>", "<?xml?><x/>",
        "<?xml version='1.0' encoding='x-inconnu'?><x/>", "<?xml version='1.0' standalone='oui'?><x/>", "<x><?xml version='1.0'?></x>", "<x><?XmL d?></x>", "<x><?p", "<x><!", "<!x/>", "<x", "<x a", "<x a='", "<x/", "</", "<", "<x><y></x></y>", "<x>a</x>b", "<x \u00D7='1'/>",
    ];

    // Encodings that only XmlReader knows, a version « 1.0: » that it lets through, values of xml:space that say nothing of a cell.
    private static readonly string[] Apart = ["encoding", "version", "xml:space"];

    public static TheoryData<string> SoundDocuments => [.. Sound];

    public static TheoryData<string> BrokenDocuments => [.. Broken];

    [Theory]
    [MemberData(nameof(SoundDocuments))]
    public void A_sound_document_gives_the_tokens_that_XmlReader_gives(string xml)
    {
        ByXmlReader(Encoding.UTF8.GetBytes(xml)).Should().NotBeNull();
        ByScanner(Encoding.UTF8.GetBytes(xml), int.MaxValue).Should().Be(ByXmlReader(Encoding.UTF8.GetBytes(xml)));
    }

    [Theory]
    [MemberData(nameof(SoundDocuments))]
    public void A_document_that_comes_byte_by_byte_is_the_same_document(string xml) =>
        ByScanner(Encoding.UTF8.GetBytes(xml), 1).Should().Be(ByXmlReader(Encoding.UTF8.GetBytes(xml)));

    [Theory]
    [MemberData(nameof(SoundDocuments))]
    public void A_document_in_UTF_16_is_the_same_document(string xml)
    {
        var plain = xml.TrimStart('\uFEFF').Replace("UTF-8", "UTF-16", StringComparison.Ordinal);

        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(plain)];
            ByScanner(bytes, 7).Should().Be(ByXmlReader(bytes)).And.NotBeNull();
        }
    }

    [Fact]
    public void Latin_1_is_read_where_it_is_declared()
    {
        var bytes = Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='ISO-8859-1'?><x a='é'>où</x>");

        ByScanner(bytes, int.MaxValue).Should().Be(ByXmlReader(bytes)).And.Contain("où");
    }

    [Theory]
    [MemberData(nameof(BrokenDocuments))]
    public void A_broken_document_is_damage(string xml)
    {
        var bytes = Encoding.UTF8.GetBytes(xml);

        ByXmlReader(bytes).Should().BeNull();
        ByScanner(bytes, int.MaxValue).Should().BeNull();
        ByScanner(bytes, 1).Should().BeNull();
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_damage()
    {
        byte[] bytes = [.. "<x>"u8, 0xC3, 0x28, .. "</x>"u8];

        ByXmlReader(bytes).Should().BeNull();
        ByScanner(bytes, int.MaxValue).Should().BeNull();
    }

    [Theory]
    [InlineData("<!DOCTYPE x><x/>")]
    [InlineData("<?xml version='1.0'?><!-- a --><!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")]
    public void A_DOCTYPE_is_a_danger_and_not_a_damage(string xml)
    {
        var read = () => Tokens(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

        read.Should().Throw<WorkbookFaultException>().Which.Fault.Should().Be(Fault.Dangerous);
    }

    [Fact]
    public void A_tag_without_end_is_refused_before_it_fills_the_memory()
    {
        var endless = new byte[10 << 20];
        endless.AsSpan().Fill((byte)'a');
        endless[0] = (byte)'<';
        var read = () => Tokens(new MemoryStream(endless));

        read.Should().Throw<WorkbookFaultException>().Which.Fault.Should().Be(Fault.TooLarge);
    }

    [Fact]
    public void Mutants_are_read_or_refused_as_XmlReader_does() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ArrayOf(6).ToArbitrary(), choice =>
        {
            var bytes = Encoding.UTF8.GetBytes(Sound[choice[0] % Sound.Length]).ToList();
            for (var change = 0; change < 1 + (choice[1] % 2) && bytes.Count > 0; change++)
            {
                Mutate(bytes, choice[2 + change], choice[4 + change]);
            }

            byte[] mutant = [.. bytes];
            var text = Encoding.UTF8.GetString(mutant);
            if (!Apart.Any(word => text.Contains(word, StringComparison.Ordinal)))
            {
                ByScanner(mutant, 1 + (choice[5] % 9)).Should().Be(ByXmlReader(mutant), "it is {0}", text);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithReplay(2026, 1109));

    private static void Mutate(List<byte> bytes, int place, int value)
    {
        byte[] likely = [.. "<>/&;!?-[]='\"\u0001 \t\r:axé#"u8];
        var at = place % bytes.Count;
        switch (value % 4)
        {
            case 0:
                bytes.RemoveAt(at);
                break;
            case 1:
                bytes.Insert(at, likely[value / 4 % likely.Length]);
                break;
            case 2:
                bytes[at] = likely[value / 4 % likely.Length];
                break;
            default:
                bytes.InsertRange(at, bytes[at..Math.Min(bytes.Count, at + 1 + (value / 4 % 9))]);
                break;
        }
    }

    private static string? ByScanner(byte[] bytes, int most)
    {
        try
        {
            return Tokens(new Dripping(bytes, most));
        }
        catch (WorkbookFaultException)
        {
            return null;
        }
    }

    private static string Tokens(Stream stream)
    {
        var tokens = new StringBuilder();
        using var xml = new XmlScanner(stream, new TextBudget(WorkbookLimits.Default));
        while (xml.Read())
        {
            var text = new ArrayBufferWriter<char>();
            switch (xml.Token)
            {
                case XmlToken.Start:
                    tokens.Append(CultureInfo.InvariantCulture, $"<{Encoding.UTF8.GetString(xml.LocalName)} {xml.Depth}");
                    for (var index = 0; index < xml.Attributes.Count; index++)
                    {
                        tokens.Append(CultureInfo.InvariantCulture, $" {Encoding.UTF8.GetString(xml.Attributes.LocalName(index))}={xml.Attributes.Value(index)}|");
                    }

                    tokens.Append(xml.IsEmptyElement ? "/>" : ">");
                    break;
                case XmlToken.End:
                    tokens.Append(CultureInfo.InvariantCulture, $"</{Encoding.UTF8.GetString(xml.LocalName)} {xml.Depth}>");
                    break;
                default:
                    xml.AppendTo(text);
                    tokens.Append(text.WrittenSpan);
                    break;
            }
        }

        return tokens.ToString();
    }

    private static string? ByXmlReader(byte[] bytes)
    {
        var tokens = new StringBuilder();
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (xml.Read())
            {
                Append(tokens, xml);
            }
        }
        catch (XmlException)
        {
            return null;
        }

        return tokens.ToString();
    }

    private static void Append(StringBuilder tokens, XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                tokens.Append(CultureInfo.InvariantCulture, $"<{xml.LocalName} {xml.Depth}");
                while (xml.MoveToNextAttribute())
                {
                    tokens.Append(CultureInfo.InvariantCulture, $" {xml.LocalName}={xml.Value}|");
                }

                xml.MoveToElement();
                tokens.Append(xml.IsEmptyElement ? "/>" : ">");
                break;
            case XmlNodeType.EndElement:
                tokens.Append(CultureInfo.InvariantCulture, $"</{xml.LocalName} {xml.Depth}>");
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
            case XmlNodeType.Whitespace when xml.Depth > 0:
                tokens.Append(xml.Value);
                break;
        }
    }

    // A stream that gives few bytes at a time, as an inflating one may.
    private sealed class Dripping(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);
    }
}
