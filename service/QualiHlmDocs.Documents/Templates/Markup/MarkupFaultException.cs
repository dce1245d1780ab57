namespace QualiHlmDocs.Documents.Templates.Markup;

/// <summary>A part whose XML is broken or forbidden; the door turns it into a finding. It never leaves the room.</summary>
internal sealed class MarkupFaultException : Exception
{
    public MarkupFaultException()
    {
    }

    public MarkupFaultException(string message)
        : base(message)
    {
    }

    public MarkupFaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
