namespace QualiHlmDocs.Service.Concertations;

/// <summary>Where a letter stands on its way.</summary>
public enum EtatEnvoi
{
    /// <summary>Confirmed; nothing done yet.</summary>
    Prete,

    /// <summary>A draft of it exists where the channel keeps drafts.</summary>
    Redigee,

    /// <summary>The intention to let it go is recorded; from here on it may have left.</summary>
    Depart,

    /// <summary>It has left.</summary>
    Envoyee,

    /// <summary>It lies ready for a person: a draft in the outbox folder, a page to print.</summary>
    Deposee,

    /// <summary>The answer was lost: the channel is being asked, and nothing is sent meanwhile.</summary>
    Inconnue,

    /// <summary>Nobody can tell whether it left: a person decides.</summary>
    Indecise,

    /// <summary>It did not leave, for certain, and a person must see why.</summary>
    Refusee,

    /// <summary>A person decided that it will not go.</summary>
    Abandonnee,
}

/// <summary>The states by the names that the database, JSON and the command line use.</summary>
internal static class EtatNames
{
    extension(EtatEnvoi etat)
    {
        public string Code => etat switch
        {
            EtatEnvoi.Prete => "prete",
            EtatEnvoi.Redigee => "redigee",
            EtatEnvoi.Depart => "depart",
            EtatEnvoi.Envoyee => "envoyee",
            EtatEnvoi.Deposee => "deposee",
            EtatEnvoi.Inconnue => "inconnue",
            EtatEnvoi.Indecise => "indecise",
            EtatEnvoi.Refusee => "refusee",
            _ => "abandonnee",
        };

        /// <summary>In French, as a pilot reads it.</summary>
        public string Words => etat switch
        {
            EtatEnvoi.Prete or EtatEnvoi.Redigee => "en attente de départ",
            EtatEnvoi.Depart => "en cours d’envoi",
            EtatEnvoi.Envoyee => "envoyée",
            EtatEnvoi.Deposee => "déposée, à faire partir",
            EtatEnvoi.Inconnue => "réponse perdue, vérification en cours",
            EtatEnvoi.Indecise => "indécise, à trancher",
            EtatEnvoi.Refusee => "refusée, à trancher",
            _ => "abandonnée",
        };

        /// <summary>Nothing more happens to it unless a person wants it.</summary>
        public bool IsSettled => etat is EtatEnvoi.Envoyee or EtatEnvoi.Deposee or EtatEnvoi.Indecise or EtatEnvoi.Refusee or EtatEnvoi.Abandonnee;
    }

    public static EtatEnvoi Of(string code) => Enum.GetValues<EtatEnvoi>().First(etat => etat.Code == code);
}
