using System.Text;
using System.Xml;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Markup;

/// <summary>Names of elements and attributes (Namespaces in XML 1.0).</summary>
internal static class XmlNames
{
    private const int ShortOf = -1;

    /// <summary>
    /// The end of the name at <paramref name="start"/>, and the start of its local part; -1 where the window ends before
    /// it can be told. A name that is none is damage.
    /// </summary>
    public static int EndOf(XmlWindow window, int start, out int local)
    {
        var (bytes, classes) = (window.Bytes, XmlBytes.Classes);
        local = start;
        var position = start;
        var marks = 0;
        for (var colons = 0; ; colons++)
        {
            if ((classes[bytes[position]] & XmlBytes.NameStart) == 0)
            {
                return position >= window.End ? ShortOf : throw Damage();
            }

            byte kind;
            while (((kind = classes[bytes[position]]) & XmlBytes.Name) != 0)
            {
                marks |= kind;
                position++;
            }

            if (bytes[position] != ':')
            {
                return position >= window.End ? ShortOf : Checked(bytes, start, local, position, marks);
            }

            local = ++position;
            Require(colons == 0);
        }
    }

    /// <summary>The same damage everywhere: where it stands would help nobody who has the workbook in Excel.</summary>
    public static WorkbookFaultException Damage() => new(Fault.Damaged);

    /// <summary>Raises damage unless all is well.</summary>
    public static void Require(bool isSound)
    {
        if (!isSound)
        {
            throw Damage();
        }
    }

    private static int Checked(byte[] bytes, int start, int local, int end, int marks)
    {
        if ((marks & XmlBytes.High) != 0)
        {
            CheckParts(bytes, start, local, end);
        }

        return end;
    }

    private static void CheckParts(byte[] bytes, int start, int local, int end)
    {
        try
        {
            _ = XmlConvert.VerifyNCName(XmlCharacters.Strict.GetString(bytes, local, end - local));
            _ = local == start ? null : XmlConvert.VerifyNCName(XmlCharacters.Strict.GetString(bytes, start, local - 1 - start));
        }
        catch (Exception e) when (e is XmlException or DecoderFallbackException)
        {
            throw Damage();
        }
    }
}
