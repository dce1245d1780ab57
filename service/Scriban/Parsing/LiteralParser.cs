using System.Globalization;
using System.Numerics;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads numbers and strings.</summary>
internal sealed class LiteralParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    public ScriptExpression? Literal()
    {
        switch (_reader.Current.Type)
        {
            case TokenType.Integer:
                return Constant(Integer(Digits()));
            case TokenType.HexaInteger:
                return Constant(Prefixed(Digits(), isHexa: true));
            case TokenType.BinaryInteger:
                return Constant(Prefixed(Digits(), isHexa: false));
            case TokenType.Float:
                return Constant(Float(Digits()));
            case TokenType.String or TokenType.InterpolatedString or TokenType.VerbatimString:
                return Text();
            case TokenType.BeginInterpolatedString:
                return Interpolated();
            default:
                return null;
        }
    }

    /// <summary>A literal for the current token.</summary>
    public ScriptLiteral Constant(object? value)
    {
        var token = _reader.Next();
        return new ScriptLiteral(value) { Span = _reader.Span(token), StringTokenType = token.Type };
    }

    private string Digits() => _reader.TextOf(_reader.Current).Replace("_", string.Empty, StringComparison.Ordinal);

    private object Integer(string digits)
    {
        var exponent = digits.AsSpan().IndexOfAny('e', 'E');
        if (exponent < 0)
        {
            return Numbers.Shrink(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        var power = int.TryParse(digits.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed : int.MinValue;
        if (power is < 0 or > 1000)
        {
            _reader.ErrorAtCurrent($"Unable to parse the integer {digits}");
            return 0;
        }

        return Numbers.Shrink(BigInteger.Parse(digits.AsSpan(0, exponent), NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, power));
    }

    private static object Prefixed(string digits, bool isHexa)
    {
        var isUnsigned = digits[^1] is 'u' or 'U';
        var value = BigInteger.Zero;
        foreach (var digit in digits.AsSpan(2, digits.Length - 2 - (isUnsigned ? 1 : 0)))
        {
            value = (value * (isHexa ? 16 : 2)) + Convert.ToInt32(digit.ToString(), 16);
        }

        // Without « u » the digits are the bits of a signed integer, as wide as is needed.
        return !isUnsigned && value > int.MaxValue && value <= uint.MaxValue ? (int)(uint)value
            : !isUnsigned && value > long.MaxValue && value <= ulong.MaxValue ? (long)(ulong)value
            : Numbers.Shrink(value);
    }

    private object Float(string digits)
    {
        var suffix = char.ToLowerInvariant(digits[^1]);
        var number = char.IsAsciiDigit(suffix) ? digits : digits[..^1];
        var asDecimal = suffix == 'm' || (_reader.Options.ParseFloatAsDecimal && suffix is not ('f' or 'd'));
        if (asDecimal && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            return exact;
        }

        if (suffix == 'f')
        {
            return float.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        var value = double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (asDecimal)
        {
            _reader.ErrorAtCurrent($"Unable to parse the decimal {digits}");
        }

        return value;
    }

    private ScriptLiteral Text()
    {
        var text = _reader.TextOf(_reader.Current);
        switch (_reader.Current.Type)
        {
            case TokenType.VerbatimString:
                var verbatim = Constant(text[1..^1].Replace("``", "`", StringComparison.Ordinal));
                verbatim.StringQuoteType = ScriptLiteralStringQuoteType.Verbatim;
                return verbatim;
            case TokenType.InterpolatedString:
                return Constant(StringEscapes.Unescape(text.AsSpan(2, text.Length - 3)));
            default:
                var literal = Constant(StringEscapes.Unescape(text.AsSpan(1, text.Length - 2)));
                literal.StringQuoteType = text[0] == '\'' ? ScriptLiteralStringQuoteType.SimpleQuote : ScriptLiteralStringQuoteType.DoubleQuote;
                return literal;
        }
    }

    private ScriptInterpolatedStringExpression Interpolated()
    {
        var first = _reader.Current;
        var result = new ScriptInterpolatedStringExpression();
        result.Parts.Add(Piece(2));
        while (_reader.Is(TokenType.OpenInterpolatedBrace) && !_reader.HasFatalError)
        {
            result.Parts.Add(parser.Expressions.Enclosed(Hole));
            if (!_reader.Is(TokenType.ContinuationInterpolatedString) && !_reader.Is(TokenType.EndingInterpolatedString))
            {
                if (!_reader.HasFatalError)
                {
                    _reader.ErrorAtCurrent($"Unexpected token `{_reader.QuoteCurrent()}` while parsing expression");
                }

                break;
            }

            result.Parts.Add(Piece(0));
        }

        result.Span = _reader.SpanFrom(first);
        return result;
    }

    /// <summary>The text of a piece, without the quote or brace around it.</summary>
    private ScriptLiteral Piece(int prefix)
    {
        var text = _reader.TextOf(_reader.Current);
        return Constant(StringEscapes.Unescape(text.AsSpan(prefix, text.Length - prefix - 1)));
    }

    private ScriptInterpolatedExpression Hole()
    {
        var first = _reader.Next();
        var hole = new ScriptInterpolatedExpression { OpenBrace = _reader.TokenNode(first) };
        hole.Expression = parser.Expressions.Expect("interpolated string expression", SyntaxSamples.Interpolated);
        if (_reader.Is(TokenType.CloseInterpolatedBrace))
        {
            hole.CloseBrace = _reader.TokenNode(_reader.Next());
        }
        else if (!_reader.HasFatalError)
        {
            _reader.ErrorAtCurrent("Opened interpolated expression not closed on the same line.");
        }

        hole.Span = _reader.SpanFrom(first);
        return hole;
    }
}
