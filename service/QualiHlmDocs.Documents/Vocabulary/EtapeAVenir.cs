using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.EtapeAVenir>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>A step of the cycle still to come, and when.</summary>
internal sealed record EtapeAVenir(string Libelle, DateOnly Date, bool IsFixed)
{
    public static Noun<EtapeAVenir> Words { get; } = new("étape à venir", "Une étape du cycle, après la date de la lettre.",
    [
        Word.Text("libelle", "nom de l’étape", step => step.Libelle),
        Word.Date("date", "date du comité, ou date prévue", step => step.Date),
        Word.Text("texte", "la même en clair : le jour d’un comité proche, sinon le mois", step => step.IsFixed ? FrenchDates.Plain(step.Date) : FrenchDates.MonthAndYear(step.Date)),
    ]);

    // A date further away than a year is an intention: its month is enough.
    private const int FixedWithinDays = 366;

    public static IEnumerable<EtapeAVenir> Of(PlanActions plan, DateOnly after) =>
        from etape in plan.Cycle
        where !(etape.DateReelle <= after)
        let date = etape.DateComite ?? etape.DatePrevue
        where date > after
        orderby date
        select new EtapeAVenir(
            etape.Nature is { } nature ? PrintedForms.Label(nature) : etape.Libelle,
            date.Value,
            etape.DateComite is not null && date.Value.DayNumber - after.DayNumber <= FixedWithinDays);
}
