namespace QualiHlmDocs.Service.Archive;

/// <summary>Where a document stands before the comité; each step only follows from some others.</summary>
public enum StatutArchive
{
    Projet,

    /// <summary>Validé par l'auditeur.</summary>
    Valide,

    Depose,

    /// <summary>The comité has decided upon what was deposited.</summary>
    Decide,
}

/// <summary>To whom a document may go.</summary>
public enum DiffusionArchive { Interne, Comite, Locataires }

internal static class StatutWords
{
    public static string Libelle(this StatutArchive statut) => statut switch
    {
        StatutArchive.Projet => "projet",
        StatutArchive.Valide => "validé par l’auditeur",
        StatutArchive.Depose => "déposé",
        _ => "décidé",
    };
}
