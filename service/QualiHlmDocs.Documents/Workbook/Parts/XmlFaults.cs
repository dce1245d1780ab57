using System.Xml;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>What broken XML says of a workbook.</summary>
internal static class XmlFaults
{
    // XmlReader has no error codes: a forbidden DTD is the one failure that it reports in English words that name it.
    public static Fault Told(XmlException broken) =>
        broken.Message.Contains("DTD", StringComparison.Ordinal) ? Fault.Dangerous : Fault.Damaged;
}
