using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>Says in French what is wrong with the code of a tag, from what people mistype.</summary>
internal static class SyntaxAdvice
{
    private static readonly Dictionary<string, string> FrenchKeywords = new()
    {
        ["si"] = "if",
        ["sinon"] = "else",
        ["sinonsi"] = "else if",
        ["pour"] = "for",
        ["fin"] = "end",
        ["finsi"] = "end",
        ["finpour"] = "end",
        ["tantque"] = "while",
        ["selon"] = "case",
        ["quand"] = "when",
        ["elseif"] = "else if",
        ["elif"] = "else if",
        ["endif"] = "end",
        ["endfor"] = "end",
        ["foreach"] = "for",
        ["unless"] = "if !",
    };

    public static (string Message, string Remede)? BeforeParsing(Tag tag)
    {
        var tokens = tag.Lexed.Tokens;
        if (tag.Lexed.HasOpenText || (tokens.Count == 0 && tag.Code.Trim().Length > 0))
        {
            return ("un guillemet ou une apostrophe ouvre un texte qui ne se ferme pas", "Fermez le texte par le même guillemet.");
        }

        if (tag.Code.TrimStart().StartsWith("{{", StringComparison.Ordinal))
        {
            return ("une balise est ouverte dans une autre", "Supprimez les accolades en trop : une balise commence par « {{ » et finit par « }} », une seule fois.");
        }

        if (tokens.FirstOrDefault(token => token.Kind == TokenKind.Unknown) is { Kind: TokenKind.Unknown } unknown)
        {
            return ($"le signe « {unknown.In(tag.Code)} » n’a pas de sens dans une balise", "Supprimez ce signe ; un texte se met entre guillemets.");
        }

        if (tokens.All(token => token.Kind is TokenKind.Comment or TokenKind.EndOfStatement))
        {
            return tokens.Any(token => token.Kind == TokenKind.Comment) ? null : ("la balise est vide", "Écrivez une valeur entre les accolades, ou supprimez la balise.");
        }

        return Brackets(tag) ?? Keyword(tag) ?? ValueThenValue(tag);
    }

    public static (string Message, string Remede) AfterParsing(Tag tag)
    {
        var last = tag.Lexed.Tokens.LastOrDefault(token => token.Kind is not (TokenKind.Comment or TokenKind.EndOfStatement));
        var first = tag.Lexed.Tokens[0];
        if (last.Kind == TokenKind.Operator)
        {
            return ($"l’expression s’arrête sur « {last.In(tag.Code)} », sans ce qui devrait suivre", "Complétez l’expression.");
        }

        if (first.Is(tag.Code, "for") && !tag.Lexed.Tokens.Any(token => token.Is(tag.Code, "in")))
        {
            return ("une boucle s’écrit « for nom in liste »", "Écrivez par exemple « {{ for action in actions }} ».");
        }

        if (last.Is(tag.Code, "in"))
        {
            return ("la boucle ne dit pas quelle liste parcourir", "Nommez la liste après « in » : par exemple « {{ for action in actions }} ».");
        }

        if (last.Kind == TokenKind.Name && last.In(tag.Code) is "if" or "while" or "case" or "when")
        {
            return ($"« {last.In(tag.Code)} » n’est suivi de rien", "Dites ce qui est à vérifier : par exemple « {{ if action.echeance }} ».");
        }

        if (tag.Shape.Events.Any(move => move.Keyword is "if" or "else" or "while") && tag.Lexed.Tokens.Any(token => token.Is(tag.Code, "=")))
        {
            return ("une comparaison s’écrit avec deux signes égal : « == »", "Remplacez « = » par « == ».");
        }

        return ("cette expression n’est pas comprise", "Vérifiez les noms, les points et les opérateurs ; le guide des modèles donne des exemples.");
    }

    private static (string, string)? Brackets(Tag tag)
    {
        var open = new Stack<string>();
        foreach (var token in tag.Lexed.Tokens)
        {
            if (token.Kind == TokenKind.Open)
            {
                open.Push(token.In(tag.Code));
            }
            else if (token.Kind == TokenKind.Close && (open.Count == 0 || !Pairs(open.Pop(), token.In(tag.Code))))
            {
                return ($"« {token.In(tag.Code)} » ne répond à aucune ouverture", "Supprimez ce signe, ou ajoutez celui qui ouvre.");
            }
        }

        return open.Count == 0 ? null : ($"« {open.Peek()} » est ouvert et ne se ferme pas", "Ajoutez le signe qui ferme.");
    }

    private static bool Pairs(string open, string close) => (open, close) is ("(", ")") or ("[", "]") or ("{", "}");

    private static (string, string)? Keyword(Tag tag) => MeantKeyword(tag) is { } keyword
        ? ($"« {tag.Lexed.Tokens[0].In(tag.Code)} » n’est pas un mot du langage", $"Écrivez « {keyword} ».")
        : null;

    /// <summary>The keyword that the author meant by one that the language does not have; null when he meant none.</summary>
    public static string? MeantKeyword(Tag tag)
    {
        var first = tag.Lexed.Tokens.Count > 0 ? tag.Lexed.Tokens[0] : default;
        var hasMore = tag.Lexed.Tokens.Count > 1;
        if (first.Kind != TokenKind.Name || !FrenchKeywords.TryGetValue(first.In(tag.Code).ToLowerInvariant(), out var keyword))
        {
            return null;
        }

        // « fin » or « pour » alone may be a name of the data; followed by another word it is a keyword that was meant.
        var isMeant = hasMore ? tag.Lexed.Tokens[1].Kind is TokenKind.Name or TokenKind.Number or TokenKind.Text : keyword == "end" && first.In(tag.Code) != "fin";
        return isMeant ? keyword : null;
    }

    // « 2 'a' »: a number or a text calls nothing.
    private static (string, string)? ValueThenValue(Tag tag)
    {
        foreach (var statement in Statements.Of(tag.Code, tag.Lexed.Tokens).Where(statement => statement.AfterToken > statement.FirstToken + 1))
        {
            var (before, token) = (tag.Lexed.Tokens[statement.FirstToken], tag.Lexed.Tokens[statement.FirstToken + 1]);
            if (before.Kind is TokenKind.Number or TokenKind.Text && token.Kind is TokenKind.Name or TokenKind.Number or TokenKind.Text)
            {
                return ($"il manque un signe entre « {before.In(tag.Code)} » et « {token.In(tag.Code)} »", "Ajoutez l’opérateur, la virgule ou la barre « | » qui les sépare.");
            }
        }

        return null;
    }
}
