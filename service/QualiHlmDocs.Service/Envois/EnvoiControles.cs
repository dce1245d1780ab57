using System.Collections.Immutable;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Service.Envois;

/// <summary>What the label's controls would say of the meeting once the campaign has left, and what they do not know of a sending.</summary>
internal static class EnvoiControles
{
    private static readonly ImmutableArray<string> Codes = ["R17", "R18", "R19", "R20", "R21", "R36", "R40", "R41"];

    /// <summary>Examines the plan as it will stand when the letters have left today.</summary>
    public static IEnumerable<Finding> Check(DemandeEnvoi demande, Concertation? reunion, ImmutableArray<Representant> addressees)
    {
        var plan = demande.Plan with
        {
            Concertations = reunion is null ? [] : [AsSent(reunion, demande, addressees)],
            Representants = [.. demande.Plan.Representants.Where(person => addressees.Contains(person) || person.Actif != false)],
        };
        var known = PlanControles.Run(plan, reunion?.Etape ?? demande.Etape, demande.Today).Where(finding => Codes.Contains(finding.Code) && IsAboutThis(finding, demande.Type));
        return [.. known, .. Own(demande, reunion, addressees)];
    }

    private static Concertation AsSent(Concertation reunion, DemandeEnvoi demande, ImmutableArray<Representant> addressees)
    {
        var already = reunion.Presents.Concat(reunion.Excuses).Concat(reunion.Absents).ToList();
        return demande.Type switch
        {
            "convocation" or "relance" => reunion with
            {
                DateConvocation = reunion.DateConvocation ?? demande.Today,
                Absents = [.. reunion.Absents, .. addressees.Select(person => person.Ref.Length > 0 ? person.Ref : $"{person.Prenom} {person.Nom}").Except(already)],
            },
            "compte-rendu" => reunion with { DateCompteRendu = reunion.DateCompteRendu ?? demande.Today },
            _ => reunion,
        };
    }

    // A convocation is judged by its delay, minutes by theirs.
    private static bool IsAboutThis(Finding finding, string type) => finding.Code switch
    {
        "R17" or "R19" => type is "convocation" or "relance",
        "R18" => type is "compte-rendu" or "suites",
        _ => true,
    };

    private static IEnumerable<Finding> Own(DemandeEnvoi demande, Concertation? reunion, ImmutableArray<Representant> addressees)
    {
        if (demande.Type is "convocation" && reunion?.Date < demande.Today)
        {
            yield return EnvoiFindings.C05.At(
                reunion.Origine.PlaceOf(nameof(Concertation.Date)),
                $"La réunion du {Jours.Of(reunion.Date)} est passée.", "Choisissez la réunion à venir avec --reunion, ou corrigez sa date.");
        }

        foreach (var person in addressees)
        {
            if (person.InformationRgpd is null)
            {
                yield return EnvoiFindings.C06.At(
                    person.Origine.PlaceOf(nameof(Representant.InformationRgpd)),
                    $"Le jour où {Named(person)} a reçu l’information sur ses données n’est pas noté.", "Notez le jour de cette lettre, qui porte la mention.");
            }

            if (reunion?.Date is { } day && (person.MandatAu < day || person.MandatDu > day))
            {
                yield return EnvoiFindings.C07.At(
                    person.Origine.PlaceOf(nameof(Representant.MandatAu)),
                    $"Le mandat de {Named(person)} ne couvre pas le jour de la réunion ({Jours.Of(day)}).", "Mettez le mandat à jour, ou écrivez à qui lui succède.");
            }
        }

        foreach (var shared in addressees.Where(person => person.Courriel.Length > 0).GroupBy(person => person.Courriel.Trim().ToUpperInvariant()).Where(group => group.Count() > 1))
        {
            yield return EnvoiFindings.C08.At(
                shared.First().Origine.PlaceOf(nameof(Representant.Courriel)),
                $"{string.Join(" et ", shared.Select(Named))} ont la même adresse de courriel.", "Demandez à chacun la sienne ; à défaut, chacun recevra sa lettre à cette adresse.");
        }
    }

    internal static string Named(Representant person) => string.Join(' ', new[] { person.Civilite, person.Prenom, person.Nom }.Where(word => word.Length > 0)).Replace(' ', '\u00a0');
}
