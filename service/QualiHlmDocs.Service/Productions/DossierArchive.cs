using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Productions;

/// <summary>Every dossier made goes to the archive first, with what it was made from.</summary>
public sealed class DossierArchive(ArchiveStore store)
{
    /// <summary>
    /// Keeps a dossier as a projet; one that repeats the last version gives that version. False, with one French
    /// sentence, when it cannot be kept: its user has her document all the same.
    /// </summary>
    internal bool TryKeep(MadeDossier made, [NotNullWhen(true)] out VersionArchivee? kept, [NotNullWhen(false)] out string? warning)
    {
        (kept, warning) = (null, null);
        try
        {
            kept = store.Keep(DepotOf(made));
            return true;
        }
        catch (ArchiveException refusal)
        {
            warning = $"Attention\u00a0: {refusal.Message}";
            return false;
        }
    }

    private static DepotArchive DepotOf(MadeDossier made)
    {
        var plan = made.Production.Plan ?? throw new InvalidOperationException("A dossier that was made has a plan.");
        var document = made.Production.Document ?? throw new InvalidOperationException("A dossier that was made has bytes.");
        var etape = EtapeOf(plan, made.Production.Etape);
        var constats = JsonSerializer.SerializeToUtf8Bytes(FindingAnswer.Of(made.Production.Findings), PlanJson.Options);
        return new()
        {
            Document = IdOf(made),
            Statut = StatutArchive.Projet,
            Date = made.Date,
            Auteur = new(Environment.UserName is { Length: > 0 } user ? user : "inconnu"),
            Organisme = OrganismeOf(plan),
            Diffusion = made.Production.IsProjet ? DiffusionArchive.Interne : made.Place?.Diffusion ?? DiffusionArchive.Comite,
            Comite = etape?.DateComite,
            Programme = ProgramVersion.Name,
            IsReproducible = true,
            Pieces =
            [
                new(RolePiece.Document, made.Nom, document),
                .. made.Pdf is { } pdf ? [new PieceArchive(RolePiece.Pdf, Path.ChangeExtension(made.Nom, ".pdf"), pdf)] : Array.Empty<PieceArchive>(),
                new(RolePiece.Classeur, plan.Classeur.Nom, made.Classeur),
                new(RolePiece.Modele, made.Modele.Nom, made.Modele.Bytes),
                new(RolePiece.Constats, "constats.json", constats),
            ],
        };
    }

    /// <summary>Which document of the archive it is.</summary>
    internal static DocumentId IdOf(MadeDossier made)
    {
        var plan = made.Production.Plan ?? throw new InvalidOperationException("A dossier that was made has a plan.");
        var cycle = CycleOf(EtapeOf(plan, made.Production.Etape));
        return made.Place is { } place
            ? DocumentId.Of(OrganismeOf(plan), cycle, place.Etape, place.Type, place.Distinction)
            : DocumentId.Of(OrganismeOf(plan), cycle, EtapeSteps.ArchiveOf(made.Production.Etape), TypeDocument.Dossier);
    }

    // Two plans that do not say whose they are must not become versions of one document.
    private static string OrganismeOf(PlanActions plan) => plan.Organisme.RaisonSociale.Any(char.IsLetterOrDigit)
        ? plan.Organisme.RaisonSociale
        : $"Organisme non précisé, {Path.GetFileNameWithoutExtension(plan.Classeur.Nom)}";

    // That step of the last cycle.
    private static Etape? EtapeOf(PlanActions plan, EtapeCycle? nature) => plan.Cycle.Where(etape => etape.Nature == nature).MaxBy(etape => etape.Cycle ?? 0);

    private static int CycleOf(Etape? etape) => etape?.Cycle is >= 1 and <= 99 and var cycle ? cycle : 1;
}
