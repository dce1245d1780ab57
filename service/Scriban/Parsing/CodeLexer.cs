namespace Scriban.Parsing;

/// <summary>Cuts code into tokens, from after « {{ » to « }} », or to the end of the text.</summary>
internal sealed class CodeLexer
{
    private const char BraceMark = '{';

    private readonly TextCursor _cursor;
    private readonly TokenList _tokens;
    private readonly StringLexer _strings;
    private readonly OperatorLexer _operators;

    /// <summary>The braces that are open: '{', or the quote of the interpolated string the brace stands in.</summary>
    private readonly Stack<char> _braces = new();

    public CodeLexer(TextCursor cursor, TokenList tokens, ScriptLang lang)
    {
        _cursor = cursor;
        _tokens = tokens;
        _strings = new StringLexer(cursor, tokens);
        _operators = new OperatorLexer(cursor, tokens, lang);
    }

    /// <summary>The strip mark of the « }} » read last: '-', '~' or none.</summary>
    public char ExitStrip { get; private set; }

    public void Run(bool untilCodeExit, string? endMarker)
    {
        ExitStrip = '\0';
        _braces.Clear();
        while (!_cursor.AtEnd)
        {
            if ((untilCodeExit && TryExit()) || (endMarker is not null && AtMarker(endMarker)))
            {
                return;
            }

            Next(untilCodeExit);
        }
    }

    private bool AtMarker(string marker) =>
        _cursor.Position.Column == 0 && _cursor.StartsWith(marker);

    private bool TryExit()
    {
        if (_braces.Count > 0)
        {
            return false;
        }

        var strip = _cursor.Current is '-' or '~' ? _cursor.Current : '\0';
        var at = strip == '\0' ? 0 : 1;
        if (_cursor.Peek(at) != '}' || _cursor.Peek(at + 1) != '}')
        {
            return false;
        }

        var start = _cursor.Position;
        _cursor.Advance(at + 2);
        _tokens.Add(TokenType.CodeExit, start, _cursor.Last);
        ExitStrip = strip;
        return true;
    }

    private void Next(bool inBraces)
    {
        var c = _cursor.Current;
        if (c is '\n' or '\r')
        {
            NewLine();
        }
        else if (char.IsWhiteSpace(c))
        {
            _cursor.Advance();
        }
        else if (c == '#')
        {
            Comment(inBraces);
        }
        else if (c is '{' or '}')
        {
            Brace(c);
        }
        else if (StringLexer.StartsString(_cursor))
        {
            Interpolation(_strings.String());
        }
        else if (NumberLexer.StartsNumber(c))
        {
            NumberLexer.Number(_cursor, _tokens);
        }
        else if (!Identifier(c))
        {
            _operators.Operator();
        }
    }

    private void NewLine()
    {
        var start = _cursor.Position;
        if (_cursor.Current == '\r' && _cursor.Peek(1) == '\n')
        {
            _cursor.Advance();
        }

        _cursor.Advance();
        while (char.IsWhiteSpace(_cursor.Current) && !_cursor.AtEnd)
        {
            _cursor.Advance();
        }

        _tokens.Add(TokenType.NewLine, start, _cursor.Last);
    }

    private void Comment(bool inBraces)
    {
        var isMulti = _cursor.Peek(1) == '#';
        _cursor.Advance(isMulti ? 2 : 1);
        while (!_cursor.AtEnd)
        {
            if (isMulti && _cursor.Current == '#' && _cursor.Peek(1) == '#')
            {
                _cursor.Advance(2);
                return;
            }

            if ((!isMulti && _cursor.Current is '\n' or '\r') || (inBraces && AtExit()))
            {
                return;
            }

            _cursor.Advance();
        }
    }

    private bool AtExit()
    {
        var at = _cursor.Current is '-' or '~' ? 1 : 0;
        return _cursor.Peek(at) == '}' && _cursor.Peek(at + 1) == '}';
    }

    private void Brace(char c)
    {
        var start = _cursor.Position;
        if (c == '{')
        {
            _braces.Push(BraceMark);
            _cursor.Advance();
            _tokens.Add(TokenType.OpenBrace, start, start);
            return;
        }

        if (!_braces.TryPop(out var opened))
        {
            _tokens.AddError("Unexpected } while no matching {", start, start);
            _cursor.Advance();
            _tokens.Add(TokenType.Invalid, start, start);
            return;
        }

        _cursor.Advance();
        _tokens.Add(opened == BraceMark ? TokenType.CloseBrace : TokenType.CloseInterpolatedBrace, start, start);
        if (opened != BraceMark)
        {
            Interpolation(_strings.Continuation(opened));
        }
    }

    private void Interpolation(char openedQuote)
    {
        if (openedQuote != '\0')
        {
            _braces.Push(openedQuote);
        }
    }

    private bool Identifier(char c)
    {
        var isSpecial = c == '$';
        if (!isSpecial && c != '_' && !char.IsLetter(c))
        {
            return false;
        }

        var start = _cursor.Position;
        _cursor.Advance();
        if (isSpecial && _cursor.Current == '$')
        {
            _cursor.Advance();
        }
        else
        {
            SkipIdentifier(isSpecial);
        }

        _tokens.Add(isSpecial ? TokenType.IdentifierSpecial : TokenType.Identifier, start, _cursor.Last);
        return true;
    }

    private void SkipIdentifier(bool isSpecial)
    {
        var digitsOnly = isSpecial && char.IsAsciiDigit(_cursor.Current);
        while (digitsOnly ? char.IsAsciiDigit(_cursor.Current) : _cursor.Current == '_' || char.IsLetterOrDigit(_cursor.Current))
        {
            _cursor.Advance();
        }
    }
}
