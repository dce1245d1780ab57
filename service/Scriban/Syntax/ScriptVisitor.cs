namespace Scriban.Syntax;

/// <summary>Walks a tree: override the kinds of node that matter, call the base to go on to their children.</summary>
public abstract class ScriptVisitor
{
    public virtual void Visit(ScriptAnonymousFunction node) => DefaultVisit(node);

    public virtual void Visit(ScriptArrayInitializerExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptAssignExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptBinaryExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptBlockStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptBreakStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptCaptureStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptCaseStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptConditionalExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptContinueStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptElseStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptEndStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptEscapeStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptExpressionStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptForStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptFrontMatter node) => DefaultVisit(node);

    public virtual void Visit(ScriptFunction node) => DefaultVisit(node);

    public virtual void Visit(ScriptFunctionCall node) => DefaultVisit(node);

    public virtual void Visit(ScriptIfStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptImportStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptIncrementDecrementExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptIndexerExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptInterpolatedExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptInterpolatedStringExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptIsEmptyExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptKeyword node) => DefaultVisit(node);

    public virtual void Visit(ScriptLiteral node) => DefaultVisit(node);

    public virtual void Visit(ScriptMemberExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptNamedArgument node) => DefaultVisit(node);

    public virtual void Visit(ScriptNestedExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptNopStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptObjectInitializerExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptObjectMember node) => DefaultVisit(node);

    public virtual void Visit(ScriptPage node) => DefaultVisit(node);

    public virtual void Visit(ScriptParameter node) => DefaultVisit(node);

    public virtual void Visit(ScriptPipeCall node) => DefaultVisit(node);

    public virtual void Visit(ScriptRawStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptReadOnlyStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptReturnStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptTableRowStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptThisExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptUnaryExpression node) => DefaultVisit(node);

    public virtual void Visit(ScriptVariableGlobal node) => DefaultVisit(node);

    public virtual void Visit(ScriptVariableLocal node) => DefaultVisit(node);

    public virtual void Visit(ScriptWhenStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptWhileStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptWithStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptWrapStatement node) => DefaultVisit(node);

    /// <summary>A node of a kind that has no method of its own, tokens among them; also the way in when the kind is not known.</summary>
    public virtual void Visit(ScriptNode? node)
    {
        if (node is ScriptToken)
        {
            DefaultVisit(node);
        }
        else
        {
            node?.Accept(this);
        }
    }

    public virtual void Visit(ScriptList list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            list.GetChildren(i)?.Accept(this);
        }
    }

    /// <summary>What is done with every node whose method is not overridden: visits its children.</summary>
    protected virtual void DefaultVisit(ScriptNode? node)
    {
        for (var i = 0; i < (node?.ChildrenCount ?? 0); i++)
        {
            node.Required().GetChildren(i)?.Accept(this);
        }
    }
}
