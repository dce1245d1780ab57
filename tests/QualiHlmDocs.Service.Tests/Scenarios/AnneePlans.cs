using System.Collections.Immutable;
using QualiHlmDocs.Documents.Classeurs;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Scenarios;

/// <summary>The example's plan as it stood at each step of its cycle, and as it will stand at those to come.</summary>
internal static class AnneePlans
{
    /// <summary>As the example's workbook is: on the eve of the comité.</summary>
    public static PlanActions Depose { get; } = WorkbookReader.Read(File.ReadAllBytes(Project.Exemple), "paa.xlsx").Plan ?? throw new InvalidOperationException("The example is read.");

    public static PlanActions Engage => Depose with { Points = [], Actions = [], Situations = [], Concertations = [], Observations = [], Preuves = [], Auditeur = null };

    /// <summary>The diagnostic is there, and no answer to it.</summary>
    public static PlanActions Diagnostique => Engage with { Points = Depose.Points, Concertations = [.. Depose.Concertations.Take(1)], Observations = [.. Depose.Observations.Where(one => one.Reunion == "C-01")] };

    /// <summary>The plan is written; nobody has been heard on it.</summary>
    public static PlanActions Ecrit => Diagnostique with { Actions = Depose.Actions, Situations = Depose.Situations, Preuves = Depose.Preuves };

    /// <summary>A meeting is fixed; nobody is called yet.</summary>
    public static PlanActions Fixe => Ecrit with
    {
        Concertations = [.. Ecrit.Concertations, Depose.Concertations[1] with { DateConvocation = null, Presents = [], Excuses = [], Absents = [], DateCompteRendu = null, Approuve = null }],
    };

    /// <summary>It was held; an observation has no answer yet.</summary>
    public static PlanActions Tenu => Fixe with
    {
        Concertations = [.. Ecrit.Concertations, Depose.Concertations[1] with { DateCompteRendu = null, Approuve = null }],
        Observations = [.. Depose.Observations.Where(one => one.Reunion is "C-01" or "C-02").Select((one, index) => index == 4 ? one with { Reponse = string.Empty, Suite = string.Empty } : one)],
    };

    /// <summary>All is heard and answered; the auditor has not signed.</summary>
    public static PlanActions Concerte => Depose with { Auditeur = Depose.Auditeur is { } auditeur ? auditeur with { Signature = null, DateSignature = null } : null };

    /// <summary>The comité has decided.</summary>
    public static PlanActions Admis => Depose with
    {
        Cycle = [.. Depose.Cycle.Select(etape => etape.Nature == EtapeCycle.Admissibilite ? etape with { Decision = "admis", DateReelle = new(2026, 6, 18), DateNotification = new(2026, 6, 24) } : etape)],
    };

    /// <summary>A year later: an action is said to be done, without proof.</summary>
    public static PlanActions SansPreuve => Admis with
    {
        Actions = [.. Admis.Actions.Select((action, index) => index == 0 ? action with { Statut = Statut.Realisee, Avancement = 1m, RealiseeLe = new(2027, 2, 1), Preuves = [] } : action)],
        Preuves = [.. Admis.Preuves.Where(preuve => !Reference.Same(preuve.Objet, Admis.Actions[0].Ref))],
        Concertations = [.. Admis.Concertations, Heard("C-04", EtapeCycle.Labellisation, new(2027, 3, 4))],
    };

    public static PlanActions Prouve => SansPreuve with { Preuves = Depose.Preuves, Actions = SansPreuve.Actions.SetItem(0, SansPreuve.Actions[0] with { Preuves = [Depose.Preuves[0].Ref] }) };

    /// <summary>Before the audit de vérification: a major alert is lifted, and nobody has measured whether what was done works.</summary>
    public static PlanActions NonMesure => Prouve with
    {
        Points = [.. Prouve.Points.Select(point => point.Ref == Major.Ref ? point with { Statut = "levé", LeveLe = new(2028, 6, 1) } : point)],
        Actions = [.. Prouve.Actions.Select(action => action.Points.Contains(Major.Ref) ? action with { Efficacite = string.Empty } : action)],
        Concertations = [.. Prouve.Concertations, Heard("C-05", EtapeCycle.Maintien, new(2028, 9, 7))],
    };

    public static PlanActions Mesure => NonMesure with { Actions = [.. NonMesure.Actions.Select(action => action.Points.Contains(Major.Ref) ? action with { Efficacite = "efficace" } : action)] };

    /// <summary>The codes that stand against a plan for a step on a day.</summary>
    public static ImmutableHashSet<string> Codes(PlanActions plan, EtapeCycle etape, DateOnly today) => [.. PlanControles.Run(plan, etape, today).Select(constat => constat.Code)];

    /// <summary>The plan as a workbook that a person would keep.</summary>
    public static string Write(TemporaryFolder folder, PlanActions plan, string name) => folder.Write(name, ModelWorkbook.Fill(plan, []).Span);

    private static Point Major => Depose.Points.First(point => point.Nature == NaturePoint.Alerte && point.Gravite == Gravite.Majeure);

    private static Concertation Heard(string reference, EtapeCycle etape, DateOnly day) => Depose.Concertations[1] with
    {
        Ref = reference, Etape = etape, EtapeTexte = etape.ToString(), Date = day, DateConvocation = day.AddDays(-20), DateCompteRendu = day.AddDays(15), Origine = Origine.None,
        Presents = [.. Depose.Representants.Select(person => person.Ref)], Excuses = [], Absents = [],
    };
}
