namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>
/// Raised deep in the parts when the workbook cannot be read further; the door turns it into the one finding it
/// stands for. It never leaves the room.
/// </summary>
internal sealed class WorkbookFaultException(Fault fault) : Exception(fault.Message)
{
    public Fault Fault { get; } = fault;
}
