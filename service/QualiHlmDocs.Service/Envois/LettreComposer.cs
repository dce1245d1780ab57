using System.Collections.Immutable;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Envois;

/// <summary>Makes the letters of one type: the Word document and the mail that carries it, for each addressee.</summary>
internal sealed class LettreComposer
{
    /// <summary>What goes to everybody as it is: it is made once for its meeting.</summary>
    private const string CompteRendu = "compte-rendu";

    private readonly DemandeEnvoi _demande;
    private readonly PlanCourriers _courriers;
    private readonly OfferedModele _modele;
    private readonly ModeleOrigin _origin;
    private readonly CourrielModele _courriel;
    private readonly Disponibilite _available;
    private readonly IReadOnlyDictionary<string, object?> _words;

    private LettreComposer(DemandeEnvoi demande, CatalogueEntry entry, OfferedModele modele)
    {
        (_demande, _modele, _origin) = (demande, modele, entry.OriginOf(modele));
        _courriers = new(demande.Plan, demande.Today);
        _courriel = CourrielModele.For(demande.Type);
        _available = demande.Documents.Availability(entry.Declared);
        _words = PlanVocabulary.Describe(demande.Plan, [], demande.Today);
        Reunion = entry.Declared.Portee == PorteeModele.Reunion
            ? demande.Plan.Concertations.FirstOrDefault(meeting => Reference.Same(meeting.Ref, demande.Reunion ?? _courriers.DerniereReunion?.Ref ?? string.Empty))
            : Availability.MeetingOf(entry.Declared, demande.Plan, demande.Today, demande.Reunion);
    }

    /// <summary>The meeting that the letters are about; null when they are about none.</summary>
    public Concertation? Reunion { get; }

    /// <summary>What the plan lacks for these letters, or what their template remarks.</summary>
    public IEnumerable<Finding> Constats => [.. _available.Bloquants, .. _available.Remarques, .. Unattached()];

    private DeclaredModele Declared => _available.Modele;

    /// <exception cref="EnvoiException">There is no such type, its template has errors, or the plan lacks what it needs.</exception>
    public static LettreComposer For(DemandeEnvoi demande)
    {
        var entry = demande.Type == CompteRendu ? demande.Modeles.Find(CompteRendu) : demande.Modeles.Letter(demande.Type, PorteeModele.Representant);
        if (entry is null)
        {
            var types = demande.Modeles.All.Where(one => one.Declared.Type.Length > 0 && one.Declared.Portee == PorteeModele.Representant).Select(one => one.Declared.Type).Append(CompteRendu);
            throw new EnvoiException($"«\u00a0{demande.Type}\u00a0» n’est pas un type de lettre ({string.Join(", ", types.Distinct().Order(StringComparer.Ordinal))}).");
        }

        if (!entry.TryOpen(out var modele, out var faults))
        {
            throw new EnvoiException(faults.Length > 0 ? faults[0].Message : $"Le modèle «\u00a0{entry.Declared.Code}\u00a0» est inutilisable.");
        }

        var composer = new LettreComposer(demande, entry, modele);
        return composer._available.Manques is [var first, ..] ? throw new EnvoiException(first.Message) : composer;
    }

    /// <summary>Everybody in office, or those who are named.</summary>
    /// <exception cref="EnvoiException">A name names nobody, or there is nobody to write to.</exception>
    public ImmutableArray<Representant> Addressees()
    {
        var all = _courriers.Destinataires;
        foreach (var words in _demande.Destinataires.Where(words => !all.Any(person => IsNamed(person, words))))
        {
            throw new EnvoiException($"Aucun représentant actif ne répond à «\u00a0{words}\u00a0».");
        }

        var chosen = _demande.Destinataires.IsEmpty ? all : [.. all.Where(person => _demande.Destinataires.Any(words => IsNamed(person, words)))];
        return chosen.IsEmpty ? throw new EnvoiException("Le classeur n’a aucun représentant à qui écrire : remplissez la feuille «\u00a0Représentants\u00a0».") : chosen;
    }

    /// <summary>The letter to one person; null, with what is missing among <paramref name="constats"/>, when she cannot have one.</summary>
    public LettreComposee? Compose(Representant person, List<Finding> constats, CancellationToken stop)
    {
        var sujet = _available.Sujets.FirstOrDefault(one => IsFor(one.Sujet, person));
        if (sujet is null || !sujet.Manques.IsEmpty)
        {
            constats.AddRange(sujet?.Manques ?? []);
            return null;
        }

        var production = _demande.Documents.Produce(_available, _modele.Template, _origin, sujet.Sujet, stop);
        if (production.Document is null)
        {
            throw new EnvoiException($"Le modèle «\u00a0{_modele.Nom}\u00a0» ne donne pas de lettre : {production.Findings.FirstOrDefault(finding => finding.Code.StartsWith('T'))?.Message ?? "une erreur l’en empêche."}");
        }

        var made = new MadeDossier(production, string.Empty, _demande.Classeur, _modele, _demande.Today) { Place = CatalogueArchive.PlaceOf(Declared, sujet.Sujet, _demande.Documents.MeetingOf(Declared), production.Etape) };
        return new(made with { Nom = DossierArchive.IdOf(made).FileName(_demande.Today, new NumeroVersion(1, 0)) + ".docx" }, CourrielOf(person));
    }

    /// <summary>The letters of several persons as one document to print, and their labels; null where the template cannot be merged.</summary>
    public PapierPrepare? Print(IReadOnlyList<Representant> people, CancellationToken stop)
    {
        var sujets = people.Select(person => _available.Sujets.First(one => IsFor(one.Sujet, person)).Sujet).ToList();
        var merged = _demande.Documents.ProduceMerged(_available, _modele.Template, _origin, sujets, stop);
        return merged.Document is { } document ? new(document, Etiquettes.Write(people.Select(AddressOf))) : null;
    }

    // The letter lists what goes with it; the files themselves are the sender's to give.
    private IEnumerable<Finding> Unattached()
    {
        var names = Texts(_courriers.Describe(new() { Type = _demande.Type, Representant = _courriers.Destinataires.FirstOrDefault(), Reunion = Reunion, PiecesJointes = Declared.PiecesJointes }), "courrier", "pieces_jointes")
            .OfType<IReadOnlyDictionary<string, object?>>().Select(piece => piece.GetValueOrDefault("libelle") as string).OfType<string>().ToList();
        return names.Count <= _demande.Pieces.Length ? [] :
        [
            EnvoiFindings.C09.At(
                Reunion?.Origine.PlaceOf(nameof(Concertation.Documents)) ?? Place.None,
                $"La lettre annonce {(names.Count == 1 ? "une pièce jointe" : $"{names.Count} pièces jointes")} ({string.Join(" ; ", names)}), et {(_demande.Pieces.IsEmpty ? "aucun fichier n’est joint" : $"{_demande.Pieces.Length} seulement sont données")}.",
                "Joignez les fichiers avec --joindre."),
        ];
    }

    private static IEnumerable<object?> Texts(IReadOnlyDictionary<string, object?> words, string noun, string list) =>
        words.GetValueOrDefault(noun) is IReadOnlyDictionary<string, object?> one && one.GetValueOrDefault(list) is IEnumerable<object?> items ? items : [];

    private IEnumerable<string> AddressOf(Representant person) =>
        Texts(_courriers.Describe(new() { Type = _demande.Type, Representant = person, Reunion = Reunion }), "destinataire", "lignes").OfType<string>();

    private bool IsFor(Sujet sujet, Representant person) => sujet.Representant == person || (sujet.Reunion is { } meeting && meeting == Reunion);

    private CourrielText CourrielOf(Representant person)
    {
        var words = new Dictionary<string, object?>(_words, StringComparer.Ordinal);
        foreach (var (name, value) in _courriers.Describe(new() { Type = _demande.Type, Representant = person, Reunion = Reunion, Objet = Declared.Objet, PiecesJointes = Declared.PiecesJointes }))
        {
            words[name] = value;
        }

        return _courriel.Write(words, _demande.Today);
    }

    private static bool IsNamed(Representant person, string words) =>
        Reference.Same(words, person.Ref) || Reference.Same(words, person.Association)
        || Reference.Same(words, $"{person.Prenom} {person.Nom}") || Reference.Same(words, person.Nom);
}

/// <summary>A letter and the mail that carries it.</summary>
internal sealed record LettreComposee(MadeDossier Made, CourrielText Courriel);
