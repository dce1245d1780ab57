using System.Collections.Immutable;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Provenance;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents;

/// <summary>
/// A workbook read once, from which all the documents of the catalogue are made. Not thread-safe; one for each request.
/// </summary>
public sealed class PlanDocuments
{
    private const int StepOfTheWorkbook = -1;

    private readonly Dictionary<int, Examined> _examined = [];
    private readonly ImmutableArray<Finding> _reading;
    private readonly DateOnly _today;
    private readonly ProductionOptions _options;
    private PlanCourriers? _courriers;

    private PlanDocuments(PlanActions plan, ImmutableArray<Finding> reading, DateOnly today, ProductionOptions options) =>
        (Plan, _reading, _today, _options) = (plan, reading, today, options);

    /// <summary>What was read.</summary>
    public PlanActions Plan { get; }

    /// <summary>Reference of the meeting that letters speak of; null lets each declaration choose.</summary>
    public string? Reunion { get; init; }

    /// <summary>Reads a workbook; without a plan, the findings say why.</summary>
    /// <param name="workbook">The .xlsx or .xlsm file.</param>
    /// <param name="name">Its file name, which the documents repeat.</param>
    /// <param name="today">The day of the documents.</param>
    /// <param name="options">Step, settings, program; the template is told with each document.</param>
    /// <param name="reunion">Reference of the meeting that letters speak of.</param>
    /// <param name="ct">Stops the reading.</param>
    public static PlanOpening Open(
        ReadOnlyMemory<byte> workbook, string name, DateOnly today, ProductionOptions? options = null, string? reunion = null, CancellationToken ct = default)
    {
        options ??= ProductionOptions.Default;
        var reading = WorkbookReader.ReadWith(workbook, name, options.Reading, ct);
        return new(reading.Plan is { } plan ? new(plan, reading.Findings, today, options) { Reunion = reunion } : null, reading.Findings, reading.Refusal);
    }

    /// <summary>The step that a document is for; null when nobody says.</summary>
    public EtapeCycle? EtapeFor(DeclaredModele modele) => For(modele).Etape;

    /// <summary>Whether a document can be produced, and what is missing.</summary>
    public Disponibilite Availability(DeclaredModele modele)
    {
        var examined = For(modele);
        return Catalogue.Availability.Of(modele, Plan, examined.Constats, _today, examined.Asked, Reunion);
    }

    /// <summary>The meeting that a letter speaks of; null for what speaks of none, or of its own.</summary>
    public Concertation? MeetingOf(DeclaredModele modele) => Catalogue.Availability.MeetingOf(modele, Plan, _today, Reunion);

    /// <summary>Makes one document.</summary>
    /// <param name="available">What <see cref="Availability"/> said of its template.</param>
    /// <param name="template">The template.</param>
    /// <param name="origin">Where it comes from, as the document will say.</param>
    /// <param name="sujet">What it is about, one of those that can be produced.</param>
    /// <param name="ct">Stops the rendering by <see cref="OperationCanceledException"/>.</param>
    public Production Produce(Disponibilite available, CompiledTemplate template, ModeleOrigin origin, Sujet sujet, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(available);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(sujet);
        var (modele, examined) = (available.Modele, For(available.Modele));
        var provenance = DocumentSeal.ProvenanceOf(Plan, origin, _today, _options.Programme, sujet.Distinction, modele.Portee == PorteeModele.Plan);
        var rendering = template.Render(WordsOf(examined.Description, available, sujet, provenance, isProjet: false), Rendering, ct);

        var constats = available.Bloquants;
        var faults = rendering.Bytes is { } made ? PrintedPlan.Check(Plan, made, isWhole: modele.Genre == GenreModele.Dossier, modele.IsAddressed ? sujet.Representant : null) : [];
        if (!faults.IsEmpty)
        {
            // Only now is it known that the document must carry « PROJET ».
            constats = [.. constats, .. faults];
            var told = new PlanDescription(Plan, [.. examined.Constats, .. faults], _today, examined.Asked);
            rendering = template.Render(WordsOf(told, available, sujet, provenance, isProjet: true), Rendering, ct);
        }

        return DocumentSeal.Of(rendering, provenance, Plan, [.. constats, .. rendering.Findings], _options.HasNarrowSpaces) with { Etape = examined.Etape, IsDraft = !constats.IsEmpty };
    }

    /// <summary>Makes one document of many letters, to be printed at once.</summary>
    /// <param name="available">What <see cref="Availability"/> said of their template.</param>
    /// <param name="template">The template.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="sujets">Whom they go to, in the order of printing.</param>
    /// <param name="ct">Stops the rendering by <see cref="OperationCanceledException"/>.</param>
    public Production ProduceMerged(Disponibilite available, CompiledTemplate template, ModeleOrigin origin, IReadOnlyList<Sujet> sujets, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(available);
        ArgumentNullException.ThrowIfNull(template);
        var examined = For(available.Modele);
        var provenance = DocumentSeal.ProvenanceOf(Plan, origin, _today, _options.Programme, string.Empty, isWhole: false);
        var letters = sujets.Select(sujet => WordsOf(examined.Description, available, sujet, provenance with { Sujet = sujet.Distinction }, isProjet: false)).ToList();
        var rendering = template.RenderMerged(letters, Rendering, ct);
        return DocumentSeal.Of(rendering, provenance, Plan, [.. available.Bloquants, .. rendering.Findings], _options.HasNarrowSpaces) with { Etape = examined.Etape, IsDraft = !available.Bloquants.IsEmpty };
    }

    private RenderOptions Rendering => _options.Rendering with { Today = _today };

    private IReadOnlyDictionary<string, object?> WordsOf(PlanDescription plan, Disponibilite available, Sujet sujet, DocumentProvenance provenance, bool isProjet)
    {
        var modele = available.Modele;
        var document = new DocumentDescription(
            modele.Code, modele.Titre, modele.Version, modele.Genre.ToString().ToLowerInvariant(), isProjet || !available.Bloquants.IsEmpty, provenance.Ligne) { Sujet = sujet };
        return plan.Of(document, CourrierOf(modele, sujet));
    }

    // R35: an address is offered to a letter alone, and only its addressee's.
    private IReadOnlyDictionary<string, object?> CourrierOf(DeclaredModele modele, Sujet sujet)
    {
        var isAddressed = modele.IsAddressed;
        _courriers ??= new PlanCourriers(Plan, _today);
        return _courriers.Describe(new Courrier
        {
            Type = modele.Type,
            Representant = isAddressed ? sujet.Representant : null,
            Association = isAddressed ? sujet.Association : null,
            Site = isAddressed ? sujet.Site : null,
            Reunion = sujet.Reunion ?? MeetingOf(modele),
            Objet = modele.Objet,
            PiecesJointes = modele.PiecesJointes,
        });
    }

    // Controls and words depend on the step; most templates share the workbook's own.
    private Examined For(DeclaredModele modele)
    {
        var asked = modele.Prepare ?? _options.Etape;
        var key = asked is { } named ? (int)named : StepOfTheWorkbook;
        if (!_examined.TryGetValue(key, out var examined))
        {
            var etape = asked ?? PlanControles.EtapeOf(Plan, _today);
            ImmutableArray<Finding> constats = [.. _reading, .. PlanControles.Run(Plan, etape, _today, _options.Reglages, _options.Previous)];
            _examined[key] = examined = new(asked, etape, constats, new(Plan, constats, _today, asked));
        }

        return examined;
    }

    private sealed record Examined(EtapeCycle? Asked, EtapeCycle? Etape, ImmutableArray<Finding> Constats, PlanDescription Description);
}

/// <summary>What opening a workbook gave: the plan's documents, or the findings that say why there are none.</summary>
public sealed record PlanOpening(PlanDocuments? Documents, ImmutableArray<Finding> Findings, Refusal? Refusal);
