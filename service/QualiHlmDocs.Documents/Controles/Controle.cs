using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>One control of the label: its row of the catalogue, and the check that raises it.</summary>
internal abstract class Controle(string code, Severity severity, string titre, string explication, string source)
{
    public FindingKind Kind { get; } = new(
        code, severity, Phrase.Spaced(titre), Phrase.Spaced(explication), Phrase.Spaced(source));

    /// <summary>What the comité would object to, in the order of the workbook.</summary>
    public abstract IEnumerable<Finding> Check(Examination examined);

    protected Finding Raise(Place place, Phrase message, Phrase remede) =>
        Raise(Kind.Severity, place, message, remede);

    protected Finding Raise(Severity severity, Place place, Phrase message, Phrase remede) =>
        new(Kind.Code, severity, place, message.ToString(), remede.ToString());

    /// <summary>
    /// One finding for each faulty record; but one for the whole sheet where the column itself is missing, for a
    /// plan kept in eight columns must not be answered by hundreds of findings.
    /// </summary>
    protected static IEnumerable<Finding> EachOrSheet<T>(
        IEnumerable<T> faulty, Func<T, Origine> origine, string field, Func<T, Finding> each, Func<Place, int, Finding> sheet)
    {
        foreach (var records in faulty.GroupBy(record => origine(record).Row.Sheet))
        {
            if (records.Key is not null && records.All(record => !origine(record).Fields.ContainsKey(field)))
            {
                yield return sheet(Place.OfSheet(records.Key), records.Count());
            }
            else
            {
                foreach (var record in records)
                {
                    yield return each(record);
                }
            }
        }
    }
}
