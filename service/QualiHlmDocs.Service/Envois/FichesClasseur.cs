using System.Text.Json;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Service.Concertations;

namespace QualiHlmDocs.Service.Envois;

/// <summary>What a workbook says of the concertation, in the register's records.</summary>
internal static class FichesClasseur
{
    public static Fiches Of(PlanActions plan) => new()
    {
        Organisme = OrganismeOf(plan),
        Classeur = plan.Classeur.Empreinte,
        Associations = [.. plan.Associations.Select(one => new FicheAssociation(one.Ref, one.Sigle, one.Nom, one.Affiliation, one.CommissionNationale, one.Suffrages, one.SignatairePcl))],
        Reunions = [.. plan.Concertations.Select(reunion => Of(plan, reunion))],
        Observations = [.. plan.Observations.Select(one => new FicheObservation(one.Ref, one.Reunion, AssociationOf(plan, one.Association), one.Objet, one.Texte, one.Reponse, one.Suite, one.Action, one.Date))],
        Personnes = [.. plan.Representants.Where(person => person.Nom.Trim().Length > 0).Select(person => CampagnePreparation.PersonneOf(plan, person)).DistinctBy(person => person.Cle)],
    };

    /// <summary>Whose workbook it is, or the file's name where it does not say.</summary>
    public static string OrganismeOf(PlanActions plan) =>
        plan.Organisme.RaisonSociale.Trim() is { Length: > 0 } name ? name : Path.GetFileNameWithoutExtension(plan.Classeur.Nom);

    /// <summary>A step by the name that the API uses; empty for none.</summary>
    public static string NameOf(EtapeCycle? etape) => etape is { } named ? JsonNamingPolicy.SnakeCaseLower.ConvertName(named.ToString()) : string.Empty;

    private static FicheReunion Of(PlanActions plan, Concertation reunion) => new()
    {
        Ref = reunion.Ref,
        Etape = NameOf(reunion.Etape),
        Instance = reunion.Instance,
        Date = reunion.Date,
        Lieu = reunion.Lieu,
        DateConvocation = reunion.DateConvocation,
        Documents = reunion.Documents,
        OrdreDuJour = reunion.OrdreDuJour,
        Presents = [.. reunion.Presents.Select(words => RefOf(plan, words))],
        Excuses = [.. reunion.Excuses.Select(words => RefOf(plan, words))],
        Absents = [.. reunion.Absents.Select(words => RefOf(plan, words))],
        DateCompteRendu = reunion.DateCompteRendu,
        Approuve = reunion.Approuve,
    };

    // A name would outlive what is erased of its owner.
    private static string RefOf(PlanActions plan, string words) => plan.Representants.FirstOrDefault(person =>
        person.Ref.Length > 0 && (Reference.Same(words, $"{person.Prenom} {person.Nom}") || Reference.Same(words, $"{person.Civilite} {person.Prenom} {person.Nom}") || Reference.Same(words, $"{person.Civilite} {person.Nom}")))?.Ref ?? words;

    private static string AssociationOf(PlanActions plan, string words) =>
        plan.Associations.FirstOrDefault(one => Reference.Same(one.Ref, words)) is { Sigle.Length: > 0 } found ? found.Sigle : words;
}
