using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Running;
using QualiHlmDocs.Documents.Templates.Tags;
using Scriban;
using Scriban.Parsing;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>Reads the code of each tag by itself, so that one mistake is told once and hides no other.</summary>
internal sealed class TagCheck(TemplateReport report, TemplateLimits limits)
{
    public void Check(Tag tag, ISet<string> defined)
    {
        if (tag.After - tag.First > limits.MaxTagLength)
        {
            report.Add(TemplateFindings.TooLarge, tag, $"cette balise dépasse {limits.MaxTagLength} caractères", "Raccourcissez l’expression, ou calculez-la en plusieurs étapes.");
        }
        else if (SyntaxAdvice.BeforeParsing(tag) is { } advice)
        {
            report.Add(TemplateFindings.BadSyntax, tag, advice.Message, advice.Remede);
        }
        else if (CheckUse(tag) && CheckFunctions(tag, defined) && FilterCheck.Check(tag, report) && !Parses(tag))
        {
            var (message, remede) = SyntaxAdvice.AfterParsing(tag);
            report.Add(TemplateFindings.BadSyntax, tag, message, remede);
        }

        if (tag.Lexed.Mended)
        {
            report.Add(TemplateFindings.Mended, tag, "des signes posés par la correction automatique de Word ont été compris comme du code", "Rien à faire ; pour les éviter, désactivez la correction automatique des guillemets et des tirets.");
        }
    }

    private bool Parses(Tag tag) => tag.Shape.Events.IsEmpty
        ? PlainPath.IsPlain(tag) || Parses(tag.Code)
        : tag.Shape.Events.All(move => Parses(Completed(move)));

    private bool Parses(string code) =>
        !Template.Parse(code, null, new ParserOptions { ExpressionDepthLimit = limits.MaxExpressionDepth }, new LexerOptions { Mode = ScriptMode.ScriptOnly }).HasErrors;

    // What makes a whole program of one move of a block.
    private static string Completed(BlockEvent move) => (move.Move, move.Keyword) switch
    {
        (BlockMove.Opens, "case") when !move.Code.Contains("when", StringComparison.Ordinal) => move.Code + "\nwhen 0\nend",
        (BlockMove.Opens, "capture") => move.Code + "\n1\nend",
        (BlockMove.Opens, _) => move.Code + "\nend",
        (BlockMove.Turns, "when") => "case 0\n" + move.Code + "\nend",
        (BlockMove.Turns, _) => "if 0\n" + move.Code + "\nend",
        _ => "if 0\n" + move.Code,
    };

    private bool CheckUse(Tag tag)
    {
        if (!tag.Shape.Events.IsEmpty && tag.Shape.Prints)
        {
            report.Add(TemplateFindings.MixedTag, tag, "cette balise ouvre ou ferme un bloc et affiche aussi une valeur", "Séparez-la en deux balises : une pour le bloc, une pour la valeur.");
            return false;
        }

        if (tag.Shape.Returns)
        {
            report.Add(TemplateFindings.Unsupported, tag, "« ret » n’a de sens que dans une fonction", "Supprimez cette balise ; pour masquer la suite, employez « if ».");
            return false;
        }

        foreach (var move in tag.Shape.Events.Where(move => move.Keyword is "wrap" or "tablerow" or "func" or "do" or "capture"))
        {
            report.Add(TemplateFindings.Unsupported, tag, $"« {move.Keyword} » ne peut pas entourer du texte de Word", "Écrivez-le en entier dans une seule balise, ou employez « for » et « if ».");
            return false;
        }

        return true;
    }

    private bool CheckFunctions(Tag tag, ISet<string> defined)
    {
        var tokens = tag.Lexed.Tokens;
        var isGood = true;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Name || (i > 0 && (tokens[i - 1].Is(tag.Code, ".") || tokens[i - 1].Is(tag.Code, "?."))))
            {
                continue;
            }

            var (group, member) = (tokens[i].In(tag.Code), i + 2 < tokens.Count && tokens[i + 1].Is(tag.Code, ".") ? tokens[i + 2].In(tag.Code) : null);
            var name = member is null ? group : $"{group}.{member}";
            if (Builtins.Forbidden.TryGetValue(name, out var why) && !(i + 1 < tokens.Count && tokens[i + 1].Is(tag.Code, "=")))
            {
                report.Add(TemplateFindings.Forbidden, tag, $"« {name} » n’est pas permis dans un modèle : {why}", "Supprimez cette fonction ; faites calculer cette valeur par les données.");
                isGood = false;
            }
            else if (i > 0 && tokens[i - 1].Is(tag.Code, "|"))
            {
                isGood &= CheckFilter(tag, group, member, defined);
            }
        }

        return isGood;
    }

    private bool CheckFilter(Tag tag, string group, string? member, ISet<string> defined)
    {
        var exists = defined.Contains(group) || (member is null ? Builtins.Names.Contains(group) : Builtins.Has(group, member)) || group.StartsWith('$') || group.StartsWith('@');
        if (!exists)
        {
            var name = member is null ? group : $"{group}.{member}";
            var nearest = NearestName.To(name, FunctionNames.All);
            report.Add(TemplateFindings.UnknownFunction, tag, $"le filtre « {name} » n’existe pas{(nearest is null ? string.Empty : $" (voulez-vous dire « {nearest} » ?)")}", "Corrigez le nom du filtre ; la liste est dans le guide des modèles.");
        }

        return exists;
    }
}
