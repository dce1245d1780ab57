using System.Collections.Immutable;
using System.Globalization;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Service.Envois;

/// <summary>Makes the letters of one type: the Word document and the mail that carries it, for each addressee.</summary>
internal sealed class LettreComposer
{
    private readonly LettreModele _modele;
    private readonly DemandeEnvoi _demande;
    private readonly PlanCourriers _courriers;
    private readonly IReadOnlyDictionary<string, object?> _words;

    public LettreComposer(LettreModele modele, DemandeEnvoi demande)
    {
        (_modele, _demande) = (modele, demande);
        _courriers = new(demande.Plan, demande.Today);
        _words = PlanVocabulary.Describe(demande.Plan, [], demande.Today);
        Reunion = ReunionOf();
    }

    /// <summary>The meeting that the letters are about; null when they are about none.</summary>
    public Concertation? Reunion { get; }

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
        return chosen.IsEmpty ? throw new EnvoiException("Le classeur n’a aucun représentant à qui écrire : remplissez la feuille « Representants ».") : chosen;
    }

    /// <summary>The letter to one person.</summary>
    public LettreComposee Compose(Representant person)
    {
        var courrier = new Courrier
        {
            Type = _demande.Type, Representant = person, Reunion = Reunion, Objet = _modele.Objet, PiecesJointes = Attachments(),
        };
        var words = Merged(_courriers.Describe(courrier));
        var document = _modele.IsOfMeeting ? Rendered(Merged(_courriers.Describe(courrier with { Representant = null, Type = string.Empty }))) : Rendered(words);
        var name = string.Create(CultureInfo.InvariantCulture, $"{_demande.Today:yyyy-MM-dd}_{_modele.Fichier}{(_modele.IsOfMeeting ? string.Empty : "-" + NameOf(person))}.docx");
        return new(name, document, CourrielText.Of(_demande.Type, words, _modele.Titre, _demande.Today));
    }

    /// <summary>What stands in the letter's list of attachments: what the type brings, what the meeting brings, the files given.</summary>
    private ImmutableArray<string> Attachments()
    {
        var ofMeeting = _demande.Type == "convocation" && Reunion is { } reunion ? reunion.Documents.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        return [.. _modele.PiecesJointes, .. ofMeeting.Except(_modele.PiecesJointes, StringComparer.OrdinalIgnoreCase)];
    }

    private ReadOnlyMemory<byte> Rendered(IReadOnlyDictionary<string, object?> words)
    {
        var rendering = _modele.Template.Render(words, new RenderOptions { Today = _demande.Today });
        return rendering.Bytes ?? throw new EnvoiException(
            $"Le modèle «\u00a0{_modele.Nom}\u00a0» ne donne pas de lettre : {rendering.Findings.FirstOrDefault(finding => finding.Severity == Severity.Blocking)?.Message ?? "une erreur l’en empêche."}");
    }

    private Dictionary<string, object?> Merged(IReadOnlyDictionary<string, object?> letter)
    {
        var words = new Dictionary<string, object?>(_words, StringComparer.Ordinal);
        foreach (var (name, value) in letter)
        {
            words[name] = value;
        }

        return words;
    }

    private Concertation? ReunionOf()
    {
        if (_demande.Reunion is not { Length: > 0 } asked)
        {
            return _modele.IsAboutPast ? _courriers.DerniereReunion : _courriers.ProchaineReunion;
        }

        return _demande.Plan.Concertations.FirstOrDefault(meeting => Reference.Same(meeting.Ref, asked))
            ?? throw new EnvoiException($"Le classeur n’a pas de réunion «\u00a0{asked}\u00a0».");
    }

    private static string NameOf(Representant person) => person.Ref.Length > 0 ? Ascii(person.Ref) : Ascii(person.Nom);

    private static string Ascii(string words) => string.Concat(words.Normalize(System.Text.NormalizationForm.FormD).Where(c => char.IsAsciiLetterOrDigit(c) || c is '-'));

    private static bool IsNamed(Representant person, string words) =>
        Reference.Same(words, person.Ref) || Reference.Same(words, person.Association)
        || Reference.Same(words, $"{person.Prenom} {person.Nom}") || Reference.Same(words, person.Nom);
}

/// <summary>A letter and the mail that carries it.</summary>
internal sealed record LettreComposee(string Nom, ReadOnlyMemory<byte> Document, CourrielText Courriel);
