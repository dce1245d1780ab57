using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Concertations.Canaux;

namespace QualiHlmDocs.Service.Tests.Concertations.Support;

/// <summary>Some campaign, some letters of it. Nobody here exists.</summary>
internal static class Some
{
    public const string Channel = "essai";

    public static Campagne Campagne(int number = 1) => new()
    {
        Organisme = "Habitat des Trois Vallées", Etape = "concertation", Type = "convocation", Reunion = $"C-{number:00}", DateReunion = new(2026, 4, 23), CreePar = "essai",
    };

    public static EnvoiPrepare Letter(Campagne campagne, int number, string channel = Channel)
    {
        var personne = new Personne
        {
            Cle = $"habitat|RL-{number:00}", Organisme = campagne.Organisme, Ref = $"RL-{number:00}", Civilite = "Mme", Prenom = "Claire", Nom = $"Exemple{number}",
            Association = "CNL", Courriel = $"claire.exemple{number}@exemple.invalid", Adresse = ["MME CLAIRE EXEMPLE", "12 RUE DES LILAS", "59000 LILLE"],
        };
        var key = campagne.KeyFor(personne.Cle);
        return new(personne, Lettre(key) with { A = new(personne.NomComplet, personne.Courriel), AdressePostale = personne.Adresse, Dossier = campagne.Id }, channel, "info:document", "00");
    }

    public static Lettre Lettre(string key) => new()
    {
        Cle = key,
        MessageId = $"<{key}@trois-vallees.invalid>",
        De = new("Habitat des Trois Vallées", "qualite@trois-vallees.invalid"),
        A = new("Mme Claire Exemple", "claire.exemple@exemple.invalid"),
        Objet = "Convocation à la réunion du conseil de concertation locative – « Quali’Hlm® » du jeudi 23 avril 2026 à 14 h 30",
        Texte = "Madame la Présidente,\n\nVous êtes invitée à la réunion du 23 avril.\n.\nUn point seul au-dessus, et une ligne bien trop longue pour tenir dans les soixante-seize caractères que la norme du courrier électronique conseille.\n\nCordialement",
        Date = new(2026, 4, 1, 8, 0, 0, TimeSpan.Zero),
        Pieces = [new("Convocation – Été n° 1.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "une lettre\n.\nbrève"u8.ToArray())],
    };

    /// <summary>What a test knows to be there.</summary>
    public static T Given<T>(this T? value)
        where T : class => value ?? throw new InvalidOperationException("It should have been there.");
}
