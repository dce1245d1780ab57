using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>
/// Measures a tree without recursion. A long chain such as « a + b + c … » nests to the left without the parser
/// nesting, and would overflow the stack of whoever walks the tree.
/// </summary>
internal static class TreeHeight
{
    public const int Limit = 5000;

    public static int Of(ScriptNode root)
    {
        var highest = 0;
        var pending = new Stack<(ScriptNode Node, int Height)>();
        pending.Push((root, 1));
        while (pending.TryPop(out var next))
        {
            highest = Math.Max(highest, next.Height);
            for (var i = 0; i < next.Node.ChildrenCount; i++)
            {
                if (next.Node.GetChildren(i) is { ChildrenCount: > 0 } child)
                {
                    pending.Push((child, next.Height + 1));
                }
            }
        }

        return highest;
    }
}
