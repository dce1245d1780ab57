using FsCheck;
using FsCheck.Fluent;
using Scriban;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Tests.Scriban;

/// <summary>Whatever the text, parsing answers with messages and rendering with a result or an error of the template.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Fragments =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", " ", "\n", ";", "if ", "else", "end", "for x in ", "while ", "func f", "func f(a,b=1,c...)",
        "case ", "when ", "with ", "wrap f", "capture x", "import ", "readonly x", "ret ", "break", "continue", "tablerow x in ", "do;", "include 'a'",
        "x", "$x", "$", "$$", "$0", "this", "empty", "x.y", "x?.y", "x[0]", "x[", "]", "(", ")", "[", "{", "}", "{a:1}", "[1,2]", "a:", "1", "1.5", "1e3", "0xff",
        "'s'", "\"s\"", "`v`", "$\"i{1}\"", "$\"i{", "\"open", "+", "-", "*", "/", "//", "%", "==", "!=", "<", ">=", "&&", "||", "??", "?!", "..", "..<", "|",
        "=", "+=", "++", "--", "!", "@", "^", "?", ":", ",", "#c", "##m##", "true", "null", "string.upcase", "array.sort", "math.plus 1", "object.eval",
        "date.now", "regex.match 'a'", "html.strip", "limit:1", "reversed", "é", "«", "\\", "texte",
    ];

    private static readonly Config Replayed = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(new Replay(new Rnd(20261121, 7), 40));

    [Fact]
    public void Random_templates_never_escape() =>
        Prop.ForAll(Gen.Elements(Fragments).ArrayOf().Select(string.Concat).ToArbitrary(), text => Survives(text)).Check(Replayed);

    [Fact]
    public void Random_code_never_escapes() =>
        Prop.ForAll(Gen.Elements(Fragments).ArrayOf().Select(parts => "{{ " + string.Concat(parts) + " }}").ToArbitrary(), text => Survives(text)).Check(Replayed);

    [Fact]
    public void Mutated_pairs_never_escape()
    {
        var texts = LanguagePairs.All().Select(row => row.Data).Where(name => name.Length > 0).Select(name => LanguagePairs.Read(name).Template).ToArray();
        Assert.SkipWhen(texts.Length == 0, "The shared test data is absent.");
        var mutations = from text in Gen.Elements(texts)
                        from at in Gen.Choose(0, text.Length)
                        from length in Gen.Choose(0, 6)
                        from fragment in Gen.Elements(Fragments)
                        select string.Concat(text.AsSpan(0, at), fragment, text.AsSpan(Math.Min(text.Length, at + length)));

        Prop.ForAll(mutations.ToArbitrary(), text => Survives(text)).Check(Replayed);
    }

    private static bool Survives(string text)
    {
        var template = Template.Parse(text);
        if (template.HasErrors)
        {
            return template.Messages.All(message => message.Message.Length > 0);
        }

        var context = new TemplateContext
        {
            LoopLimit = 50,
            RecursiveLimit = 20,
            LimitToString = 2000,
            RegexTimeOut = TimeSpan.FromMilliseconds(50),
            TemplateLoader = new OneTemplateLoader("{{ x }}"),
        };
        try
        {
            template.Render(context);
        }
        catch (ScriptRuntimeException)
        {
            // An error of the template, told with its place.
        }

        return true;
    }
}
