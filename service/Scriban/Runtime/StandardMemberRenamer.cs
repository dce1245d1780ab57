using System.Reflection;
using System.Text;

namespace Scriban.Runtime;

/// <summary>Turns .NET names into the snake_case of templates: <c>DayOfYear</c> becomes <c>day_of_year</c>.</summary>
public sealed class StandardMemberRenamer
{
    public static readonly MemberRenamerDelegate Default = Rename;

    public static string Rename(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Rename(member.Name);
    }

    public static string Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var builder = new StringBuilder(name.Length + 4);
        var previousIsUpper = false;
        for (var i = 0; i < name.Length; i++)
        {
            var isUpper = char.IsUpper(name[i]);
            if (isUpper && i > 0 && !previousIsUpper && builder[^1] != '_')
            {
                builder.Append('_');
            }

            builder.Append(char.ToLowerInvariant(name[i]));
            previousIsUpper = isUpper;
        }

        return builder.ToString();
    }
}
