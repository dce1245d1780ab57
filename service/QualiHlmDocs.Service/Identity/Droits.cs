namespace QualiHlmDocs.Service.Identity;

/// <summary>What may be done, and by which role. An address without one of these is answered to nobody.</summary>
public static class Droits
{
    /// <summary>Read: plans, findings, versions. Every role.</summary>
    public const string Lire = nameof(Lire);

    /// <summary>Make and send documents. The pilote and the administrateur.</summary>
    public const string Produire = nameof(Produire);

    /// <summary>Decide for the organisme: eliminate, configure. The administrateur.</summary>
    public const string Administrer = nameof(Administrer);

    public const string Pilote = "pilote";
    public const string Lecteur = "lecteur";
    public const string Administrateur = "administrateur";

    /// <summary>Role by role, what each right asks for.</summary>
    internal static IReadOnlyDictionary<string, string[]> Roles { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Lire] = [Lecteur, Pilote, Administrateur],
        [Produire] = [Pilote, Administrateur],
        [Administrer] = [Administrateur],
    };
}
