using System.Text;

namespace QualiHlmDocs.Documents.Plans;

/// <summary>References as people compare them: without case, spaces, or the kind of dash.</summary>
public static class Reference
{
    /// <summary>The form under which two spellings of one reference are equal; empty when there is none.</summary>
    public static string Key(string reference)
    {
        var key = new StringBuilder(reference.Length);
        foreach (var sign in reference)
        {
            if (!char.IsWhiteSpace(sign) && sign is not ('\u200B' or '\u2060' or '\uFEFF'))
            {
                key.Append(sign is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' ? '-' : char.ToUpperInvariant(sign));
            }
        }

        return key.ToString();
    }

    /// <summary>Whether both name the same thing. Nothing is named by an empty reference.</summary>
    public static bool Same(string left, string right)
    {
        var key = Key(left);
        return key.Length > 0 && key == Key(right);
    }

    /// <summary>Letters and digits alone, numbers without their leading zeros: alike for « PA1 » and « PA-01 ».</summary>
    public static string Skeleton(string reference)
    {
        var bones = new StringBuilder(reference.Length);
        var inNumber = false;
        foreach (var sign in Key(reference).Where(char.IsLetterOrDigit))
        {
            if (sign != '0' || inNumber)
            {
                bones.Append(sign);
            }

            inNumber = char.IsDigit(sign) && (inNumber || sign != '0');
        }

        return bones.ToString();
    }

    /// <summary>Its kind of signs in order, runs of letters or digits told by one: « A-01 » and « PF-12 » are alike.</summary>
    public static string Shape(string reference)
    {
        var shape = new StringBuilder();
        foreach (var sign in reference.Trim())
        {
            var kind = char.IsLetter(sign) ? 'A' : char.IsDigit(sign) ? '1' : sign;
            if (shape.Length == 0 || shape[^1] != kind)
            {
                shape.Append(kind);
            }
        }

        return shape.ToString();
    }
}
