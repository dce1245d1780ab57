using System.Collections.Immutable;
using System.Globalization;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Documents.Catalogue;

/// <summary>Whom or what a template has one document for, in a plan.</summary>
public static class Sujets
{
    private const string AllSites = "TOUT LE PARC";

    /// <summary>In the order of the workbook; each has a distinction of its own, so that no two files have one name.</summary>
    public static ImmutableArray<Sujet> Of(PlanActions plan, PorteeModele portee)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return portee switch
        {
            PorteeModele.Plan => [Sujet.Plan],
            PorteeModele.Action => Distinct(plan.Actions, action => new(action.Ref, Named("action", action.Ref, action.Libelle), action.Origine.Row) { Action = action }),
            PorteeModele.Situation => Distinct(plan.Situations, site => new(site.Ref, Named("situation", site.Ref, site.Site), site.Origine.Row) { Situation = site }),
            PorteeModele.Association => Distinct(plan.Associations, one => new(Either(one.Ref, one.Sigle), Either(one.Nom, one.Sigle), one.Origine.Row) { Association = one }),
            PorteeModele.Reunion => Distinct(plan.Concertations, meeting => new(meeting.Ref, Named("réunion", meeting.Ref, meeting.Instance), meeting.Origine.Row) { Reunion = meeting }),
            PorteeModele.Representant => Distinct(plan.Representants.Where(person => person.Actif != false), OfPerson),
            PorteeModele.Site => Distinct(
                plan.Situations.Where(site => site.Site.Length > 0).DistinctBy(site => Reference.Key(site.Site)),
                site => new(Either(site.Ref, site.Site), site.Site, site.Origine.Row) { Site = site }),
            _ => throw new ArgumentOutOfRangeException(nameof(portee), portee, "A scope without subjects."),
        };
    }

    /// <summary>The representatives in activity whose perimeter is that site.</summary>
    public static IEnumerable<Representant> RepresentantsOf(PlanActions plan, SituationComplexe site) =>
        plan.Representants.Where(person => person.Actif != false
            && person.Perimetre.Length > 0
            && !person.Perimetre.Equals(AllSites, StringComparison.OrdinalIgnoreCase)
            && Reference.Key(person.Perimetre) == Reference.Key(site.Site));

    private static Sujet OfPerson(Representant person)
    {
        var name = $"{person.Prenom} {person.Nom}".Trim();
        return new(Either(person.Ref, name), $"{person.Civilite} {name}".Trim(), person.Origine.Row) { Representant = person };
    }

    private static ImmutableArray<Sujet> Distinct<T>(IEnumerable<T> rows, Func<T, Sujet> of)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var subjects = ImmutableArray.CreateBuilder<Sujet>();
        var rank = 0;
        foreach (var row in rows)
        {
            rank++;
            var subject = of(row);
            var number = rank.ToString(CultureInfo.InvariantCulture);
            var distinction = subject.Distinction.Any(char.IsLetterOrDigit) ? subject.Distinction.Trim() : number;
            if (!taken.Add(distinction))
            {
                distinction = $"{distinction}-{number}";
                taken.Add(distinction);
            }

            subjects.Add(subject with { Distinction = distinction });
        }

        return subjects.ToImmutable();
    }

    private static string Named(string noun, string reference, string words) =>
        words.Length > 0 ? $"{noun} {reference} « {words.ReplaceLineEndings(" ")} »".Replace("  ", " ", StringComparison.Ordinal) : $"{noun} {reference}".Trim();

    private static string Either(string first, string second) => first.Any(char.IsLetterOrDigit) ? first : second;
}
