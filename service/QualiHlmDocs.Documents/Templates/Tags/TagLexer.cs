using System.Text;

namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>What reading one tag gave: its code as Scriban can read it, its tokens, and where it ends.</summary>
/// <param name="Code">The code.</param>
/// <param name="Tokens">Its tokens; none when it cannot be read.</param>
/// <param name="Comments">The comments inside, where hints are written.</param>
/// <param name="End">After the closing braces; −1 when the tag never ends.</param>
/// <param name="HasOpenText">A string was opened that never closes.</param>
/// <param name="Mended">Something typed by Word's autocorrection was mended: curly quotes, dashes, invisible spaces.</param>
internal sealed record LexedTag(string Code, IReadOnlyList<Token> Tokens, IReadOnlyList<string> Comments, int End, bool HasOpenText, bool Mended);

/// <summary>
/// Reads a tag from its opening braces: knows strings, comments and nested braces, so that <c>}}</c> inside a string
/// does not end it; and writes straight what Word's autocorrection bent.
/// </summary>
internal sealed class TagLexer(string text, int start)
{
    private readonly StringBuilder _code = new();
    private readonly List<Token> _tokens = [];
    private readonly List<string> _comments = [];
    private int _at = start + 2;
    private int _depth;
    private bool _mended;
    private bool _openText;

    public LexedTag Read()
    {
        while (_at < text.Length)
        {
            if (_depth == 0 && text.AsSpan(_at).StartsWith("}}"))
            {
                return Done(_at + 2);
            }

            Step();
        }

        // An apostrophe or quote alone swallowed the end: the tag is taken up to the nearest braces, and said to be wrong.
        var plain = text.IndexOf("}}", start + 2, StringComparison.Ordinal);
        return new LexedTag(plain < 0 ? text[(start + 2)..] : text[(start + 2)..plain], [], [], plain < 0 ? -1 : plain + 2, _openText, _mended);
    }

    private LexedTag Done(int end) => new(_code.ToString(), _tokens, _comments, end, false, _mended);

    private void Step()
    {
        var c = text[_at];
        if (c is '\n' or '\r' or ';')
        {
            Take(TokenKind.EndOfStatement, c == ';' ? ";" : "\n", 1);
        }
        else if (IsSpace(c))
        {
            _mended |= c is not (' ' or '\t');
            _code.Append(' ');
            _at++;
        }
        else if (IsInvisible(c))
        {
            _mended = true;
            _at++;
        }
        else if (c == '#')
        {
            ReadComment();
        }
        else if (QuoteMarks.ClosingOf(c) is { } closing)
        {
            ReadText(c, closing);
        }
        else if (char.IsLetter(c) || c is '_' or '$' or '@')
        {
            ReadName();
        }
        else if (char.IsDigit(c))
        {
            ReadNumber();
        }
        else
        {
            ReadOperator(c);
        }
    }

    private void ReadName()
    {
        var end = _at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' || IsInvisible(text[end])))
        {
            end++;
        }

        var name = text[_at..end];
        var clean = new string([.. name.Where(c => !IsInvisible(c))]);
        _mended |= clean.Length != name.Length;
        Take(TokenKind.Name, clean, end - _at);
    }

    private void ReadNumber()
    {
        var end = _at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        Take(TokenKind.Number, text[_at..end], end - _at);
    }

    private void ReadOperator(char c)
    {
        _depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        _depth = Math.Max(0, _depth);
        var kind = c switch
        {
            '(' or '[' or '{' => TokenKind.Open,
            ')' or ']' or '}' => TokenKind.Close,
            _ => TokenKind.Operator,
        };
        if (Operators.Longest(text, _at) is { } known)
        {
            Take(kind, known, known.Length);
        }
        else if (Operators.Mend(c) is { } mended)
        {
            _mended = true;
            Take(TokenKind.Operator, mended, 1);
        }
        else
        {
            Take(TokenKind.Unknown, c.ToString(), 1);
        }
    }

    private void ReadComment()
    {
        var multiline = text.AsSpan(_at).StartsWith("##");
        var end = multiline ? text.IndexOf("##", _at + 2, StringComparison.Ordinal) : text.AsSpan(_at).IndexOfAny('\n', '\r') is var line and >= 0 ? _at + line : -1;
        var braces = text.IndexOf("}}", _at, StringComparison.Ordinal);
        if (multiline && end >= 0)
        {
            end += 2;
        }
        else if (braces >= 0 && (end < 0 || braces < end))
        {
            end = braces;
        }
        else if (end < 0)
        {
            end = text.Length;
        }

        // Kept as a token for hints, left out of the code: Scriban need not read it.
        _tokens.Add(new Token(TokenKind.Comment, _code.Length, _code.Length));
        _comments.Add(text[_at..end].Trim('#', ' ', '\t', '\u00A0'));
        _at = end;
    }

    private void ReadText(char opening, char closing)
    {
        var literal = TextLiteral.Read(text, _at, opening, closing);
        if (literal is null)
        {
            _openText = true;
            _at = text.Length;
            return;
        }

        _mended |= literal.Mended;
        Take(TokenKind.Text, literal.Code, literal.End - _at);
    }

    private void Take(TokenKind kind, string code, int length)
    {
        _tokens.Add(new Token(kind, _code.Length, _code.Length + code.Length));
        _code.Append(code);
        _at += length;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F' or (>= '\u2000' and <= '\u200A') or '\u3000';

    private static bool IsInvisible(char c) => c is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\u00AD';
}
