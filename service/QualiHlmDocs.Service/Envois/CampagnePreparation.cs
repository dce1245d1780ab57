using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Concertations.Canaux;

namespace QualiHlmDocs.Service.Envois;

/// <summary>From what a person asks to a campaign that can be shown and confirmed. Writes nothing anywhere.</summary>
internal sealed class CampagnePreparation(EnvoiSettings settings, TimeProvider clock)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <exception cref="EnvoiException">What is asked cannot be prepared; the message says why.</exception>
    public CampagnePreparee Prepare(DemandeEnvoi demande, CancellationToken stop)
    {
        var composer = LettreComposer.For(demande);
        var addressees = composer.Addressees();
        var campagne = CampagneOf(demande, composer.Reunion);
        List<Finding> constats = [.. composer.Constats, .. EnvoiControles.Check(demande, composer.Reunion, addressees)];
        var letters = ImmutableArray.CreateBuilder<LettrePreparee>();
        foreach (var person in addressees)
        {
            if (ChannelOf(person, demande.Canal, constats) is { } channel && composer.Compose(person, constats, stop) is { } composed)
            {
                letters.Add(Letter(demande, campagne, person, channel, composed));
            }
        }

        constats.AddRange(OnPaper(letters, addressees));
        var onPaper = letters.Where(letter => letter.Envoi.Canal == PrintFolder.ChannelName).Select(letter => letter.Envoi.Personne.Cle).ToHashSet(StringComparer.Ordinal);
        List<Representant> printed = [.. addressees.Where(person => onPaper.Contains(PersonneOf(demande.Plan, person).Cle))];
        return new(campagne, letters.ToImmutable(), [.. constats]) { Papier = printed.Count > 0 ? composer.Print(printed, stop) : null };
    }

    private static IEnumerable<Finding> OnPaper(IEnumerable<LettrePreparee> letters, ImmutableArray<Representant> addressees)
    {
        var names = letters.Where(letter => letter.Envoi.Canal == PrintFolder.ChannelName).Select(letter => letter.Envoi.Personne.NomComplet.Replace(' ', '\u00a0')).ToList();
        return names.Count == 0 ? [] :
        [
            EnvoiFindings.C03.At(
                Place.OfSheet(addressees[0].Origine.Row.Sheet ?? "Représentants"),
                $"{(names.Count == 1 ? "Une lettre est" : $"{names.Count} lettres sont")} à imprimer et à poster : {string.Join(", ", names)}.", "Elles seront dans le dossier d’impression, avec leurs étiquettes."),
        ];
    }

    private LettrePreparee Letter(DemandeEnvoi demande, Campagne campagne, Representant person, string channel, LettreComposee composed)
    {
        var (plan, personne) = (demande.Plan, PersonneOf(demande.Plan, person));
        var document = composed.Made.Production.Document ?? throw new InvalidOperationException("A letter that was made has bytes.");
        var key = campagne.KeyFor(personne.Cle);
        var sender = settings.Expediteur ?? plan.Organisme.Courriel.Trim();
        var lettre = new Lettre
        {
            Cle = key,
            MessageId = $"<{key}@{(sender.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? sender[(at + 1)..] : "qualihlm.invalid")}>",
            De = new(plan.Organisme.RaisonSociale, sender),
            A = new(personne.NomComplet, personne.Courriel),
            Objet = composed.Courriel.Objet,
            Texte = composed.Courriel.Texte,
            Date = new DateTimeOffset(clock.GetUtcNow().UtcTicks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero),
            Pieces = [new(composed.Made.Nom, Word, document), .. demande.Pieces],
            AdressePostale = personne.Adresse,
            Dossier = FolderOf(campagne),
        };
        return new(new(personne, lettre, channel, string.Empty, composed.Made.Production.Empreinte ?? string.Empty), composed.Made);
    }

    // Paper for whom chose it, mail for whom has an address; who has neither is told.
    private string? ChannelOf(Representant person, string? asked, List<Finding> constats)
    {
        var (mail, hasAddress) = (person.Courriel.Trim(), person.Adresse.Trim().Length > 0);
        if (mail.Length > 0 && !(mail.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < mail.Length - 1))
        {
            constats.Add(EnvoiFindings.C02.At(
                person.Origine.PlaceOf(nameof(Representant.Courriel)), $"Le courriel de {EnvoiControles.Named(person)} n’est pas une adresse.", "Corrigez-le dans la feuille « Representants »."));
            mail = string.Empty;
        }

        if (mail.Length == 0 && !hasAddress)
        {
            constats.Add(EnvoiFindings.C01.At(
                person.Origine.Row, $"{EnvoiControles.Named(person)} n’a ni courriel ni adresse : aucune lettre ne peut lui parvenir.", "Complétez la feuille « Representants »."));
            return null;
        }

        if (asked is { Length: > 0 } && (asked == PrintFolder.ChannelName ? hasAddress : mail.Length > 0))
        {
            return asked;
        }

        if (mail.Length > 0 && !(hasAddress && person.Canal.Contains("courrier", StringComparison.OrdinalIgnoreCase)))
        {
            return asked is { Length: > 0 } and not PrintFolder.ChannelName ? asked : settings.Canal;
        }

        return PrintFolder.ChannelName;
    }

    private static Campagne CampagneOf(DemandeEnvoi demande, Concertation? reunion) => new()
    {
        Organisme = FichesClasseur.OrganismeOf(demande.Plan),
        Cycle = demande.Plan.Cycle.Max(etape => etape.Cycle) ?? 1,
        Etape = FichesClasseur.NameOf(reunion?.Etape ?? demande.Etape),
        Type = demande.Type,
        Reunion = reunion?.Ref ?? string.Empty,
        DateReunion = reunion?.Date,
        Renvoi = demande.Renvoi,
        Classeur = demande.Plan.Classeur.Empreinte,
        CreePar = demande.Auteur,
    };

    /// <summary>The person as the register keeps her. Her key outlives her name: it holds none.</summary>
    internal static Personne PersonneOf(PlanActions plan, Representant person)
    {
        var organisme = FichesClasseur.OrganismeOf(plan);
        var mark = person.Ref.Length > 0
            ? person.Ref.Trim().ToUpperInvariant()
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{person.Prenom} {person.Nom}".ToUpperInvariant())))[..16];
        var association = plan.Associations.FirstOrDefault(one => Reference.Same(one.Ref, person.Association));
        return new()
        {
            Cle = $"{organisme.ToUpperInvariant()}|{mark}",
            Organisme = organisme,
            Ref = person.Ref.Trim(),
            Civilite = person.Civilite.Trim(),
            Prenom = person.Prenom.Trim(),
            Nom = person.Nom.Trim(),
            Association = association?.Sigle is { Length: > 0 } sigle ? sigle : person.Association.Trim(),
            Qualite = person.Qualite.Trim(),
            Courriel = person.Courriel.Trim(),
            Adresse = [.. person.Adresse.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            MandatDu = person.MandatDu,
            MandatAu = person.MandatAu,
            InformationRgpd = person.InformationRgpd,
        };
    }

    // What a person sees in her outbox folder.
    private static string FolderOf(Campagne campagne) =>
        string.Concat($"{campagne.Type}-{campagne.Reunion}-{campagne.Id[..6]}".Where(c => char.IsLetterOrDigit(c) || c is '-' or '_'));
}
