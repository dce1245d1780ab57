using System.Collections.Immutable;
using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>Gathers the names of the data that tags ask for, the variables of loops traced back to their lists.</summary>
internal sealed class NameCollector(ISet<string> defined)
{
    private static readonly HashSet<string> Keywords =
    [
        "for", "in", "while", "if", "else", "case", "when", "end", "with", "capture", "func", "ret", "do", "break", "continue", "import", "readonly", "tablerow", "wrap",
        "true", "false", "null", "empty", "blank", "this", "limit", "offset", "reversed", "cols",
    ];

    private static readonly HashSet<string> Reshaping = ["map", "each", "split", "add_range", "concat", "join", "transform", "keys", "values", "group", "grouper"];

    private readonly Dictionary<string, (TemplateNameKind Kind, List<string> Places)> _names = [];
    private readonly List<(string Variable, string Source)> _loops = [];
    private readonly List<NameUse> _uses = [];

    public static ImmutableArray<TemplateName> In(IReadOnlyList<Tag> tags) => Of(tags).Names;

    /// <summary>Every place where a name is asked for, in the order of the tags.</summary>
    public IReadOnlyList<NameUse> Uses => _uses;

    /// <summary>Each name once, sorted by path.</summary>
    public ImmutableArray<TemplateName> Names =>
        [.. _names.Select(name => new TemplateName(name.Key, name.Value.Kind, [.. name.Value.Places.Distinct()])).OrderBy(name => name.Path, StringComparer.Ordinal)];

    public static NameCollector Of(IReadOnlyList<Tag> tags)
    {
        var collector = new NameCollector(FunctionNames.DefinedIn(tags));
        foreach (var tag in tags)
        {
            collector.Read(tag);
        }

        return collector;
    }

    private void Read(Tag tag)
    {
        var depth = _loops.Count;
        for (var i = 0; i < tag.Lexed.Tokens.Count; i++)
        {
            if (IsName(tag, i))
            {
                i = ReadPath(tag, i);
            }
        }

        Close(tag, depth);
    }

    // A loop that the tag opens and closes itself is over with it; of the others, its variable is known until their end.
    private void Close(Tag tag, int before)
    {
        var added = _loops[before..];
        _loops.RemoveRange(before, _loops.Count - before);
        foreach (var move in tag.Shape.Events)
        {
            if (move.Move == BlockMove.Opens)
            {
                var variable = move.Keyword == "for" ? move.Code.Split(' ', StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(1) : null;
                _loops.Add(added.FindLast(loop => loop.Variable == variable) is { Variable: not null } loop ? loop : (string.Empty, string.Empty));
            }
            else if (move.Move == BlockMove.Closes && _loops.Count > 0)
            {
                _loops.RemoveAt(_loops.Count - 1);
            }
        }
    }

    private bool IsName(Tag tag, int i)
    {
        var tokens = tag.Lexed.Tokens;
        if (tokens[i].Kind != TokenKind.Name || (i > 0 && (tokens[i - 1].Is(tag.Code, ".") || tokens[i - 1].Is(tag.Code, "?."))))
        {
            return false;
        }

        var name = tokens[i].In(tag.Code);
        var isLabel = i + 1 < tokens.Count && tokens[i + 1].Is(tag.Code, ":") && !tokens.Take(i).Any(token => token.Is(tag.Code, "?"));
        var isCall = i > 0 && tokens[i - 1].Is(tag.Code, "|");
        var isFunction = Builtins.Names.Contains(name) && !IsLoopVariable(name);
        return !Keywords.Contains(name) && !name.StartsWith('$') && !name.StartsWith('@') && !isLabel && !isCall && !isFunction && (!defined.Contains(name) || IsLoopVariable(name));
    }

    private bool IsLoopVariable(string name) => _loops.Exists(loop => loop.Variable == name);

    // Reads a name and its members; says the last token read.
    private int ReadPath(Tag tag, int i)
    {
        var tokens = tag.Lexed.Tokens;
        var isVariable = i > 0 && tokens[i - 1].Is(tag.Code, "for") && i + 1 < tokens.Count && tokens[i + 1].Is(tag.Code, "in");
        if (isVariable)
        {
            return BindLoop(tag, i);
        }

        var path = Root(tokens[i].In(tag.Code));
        var mayMiss = MayMiss(tag, i);
        for (; i + 2 < tokens.Count && (tokens[i + 1].Is(tag.Code, ".") || tokens[i + 1].Is(tag.Code, "?.")) && tokens[i + 2].Kind == TokenKind.Name; i += 2)
        {
            var member = tokens[i + 2].In(tag.Code);
            Add(tag, path, member == "size" ? TemplateNameKind.List : TemplateNameKind.Record, mayMiss: mayMiss);
            if (member == "size")
            {
                return i + 2;
            }

            path += "." + member;
        }

        Add(tag, path, TemplateNameKind.Value, mayMiss: mayMiss);
        return i;
    }

    // « nom ?? "" » and « objet?.nom » are rendered without it.
    private static bool MayMiss(Tag tag, int i)
    {
        var tokens = tag.Lexed.Tokens;
        var last = i;
        for (; last + 2 < tokens.Count && (tokens[last + 1].Is(tag.Code, ".") || tokens[last + 1].Is(tag.Code, "?.")) && tokens[last + 2].Kind == TokenKind.Name; last += 2)
        {
            if (tokens[last + 1].Is(tag.Code, "?."))
            {
                return true;
            }
        }

        return last + 1 < tokens.Count && tokens[last + 1].Is(tag.Code, "??");
    }

    private int BindLoop(Tag tag, int i)
    {
        var (tokens, variable) = (tag.Lexed.Tokens, tag.Lexed.Tokens[i].In(tag.Code));
        var at = i + 2;
        if (at >= tokens.Count || !IsName(tag, at))
        {
            _loops.Add((variable, string.Empty));
            return i + 1;
        }

        var path = Root(tokens[at].In(tag.Code));
        for (; at + 2 < tokens.Count && tokens[at + 1].Is(tag.Code, ".") && tokens[at + 2].Kind == TokenKind.Name; at += 2)
        {
            Add(tag, path, TemplateNameKind.Record);
            path += "." + tokens[at + 2].In(tag.Code);
        }

        var isKept = KeepsItems(tag, at);
        Add(tag, path, TemplateNameKind.List, isLooped: isKept);
        _loops.Add((variable, isKept ? path + "[]" : string.Empty));
        return at;
    }

    // What a filter that changes the items, or an operator, makes of a list is not what the list offers.
    private static bool KeepsItems(Tag tag, int at)
    {
        var rest = tag.Lexed.Tokens.Skip(at + 1).TakeWhile(token => token.Kind != TokenKind.EndOfStatement).ToList();
        return rest.TrueForAll(token => token.Kind is not (TokenKind.Open or TokenKind.Close) && !(token.Kind == TokenKind.Operator && !token.Is(tag.Code, "|") && !token.Is(tag.Code, ".") && !token.Is(tag.Code, ":")))
            && !rest.Exists(token => token.Kind == TokenKind.Name && Reshaping.Contains(token.In(tag.Code)));
    }

    private string Root(string name) => _loops.FindLast(loop => loop.Variable == name) is { Variable: not null } loop ? loop.Source : name;

    // What stands in a variable that no data names leads nowhere.
    private void Add(Tag tag, string path, TemplateNameKind kind, bool isLooped = false, bool mayMiss = false)
    {
        if (path.Length == 0 || path[0] == '.' || path.EndsWith("[]", StringComparison.Ordinal))
        {
            return;
        }

        var (known, places) = _names.GetValueOrDefault(path, (kind, []));
        places.Add(tag.Place?.Words ?? string.Empty);
        _uses.Add(new NameUse(tag, path, kind, isLooped, mayMiss));
        _names[path] = (kind > known ? kind : known, places);
    }
}
