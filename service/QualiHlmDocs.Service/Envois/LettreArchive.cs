using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Envois;

/// <summary>Each letter goes to the archive before it goes to its addressee.</summary>
internal sealed class LettreArchive(ArchiveStore store)
{
    /// <summary>Keeps one letter; one that repeats the last version gives that version.</summary>
    /// <returns>The letter with its document's id.</returns>
    /// <exception cref="ArchiveException">It cannot be kept: then it is not sent either.</exception>
    public LettrePreparee Keep(LettrePreparee letter, CampagnePreparee campagne, DemandeEnvoi demande)
    {
        var kept = store.Keep(new()
        {
            Document = DocumentId.Of(
                campagne.Campagne.Organisme, Math.Clamp(campagne.Campagne.Cycle, 1, 99), EtapeOf(campagne.Campagne.Etape), demande.Type == "compte-rendu" ? TypeDocument.CompteRendu : TypeDocument.Lettre, letter.Distinction),
            Statut = StatutArchive.Projet,
            Date = demande.Today,
            Auteur = new(demande.Auteur),
            Organisme = campagne.Campagne.Organisme,
            Diffusion = DiffusionArchive.Locataires,
            Message = $"Lettre confirmée pour envoi ({demande.Type})",
            Programme = ProgramVersion.Name,
            IsReproducible = true,
            Pieces =
            [
                new(RolePiece.Document, letter.Nom, letter.Document),
                new(RolePiece.Classeur, demande.Plan.Classeur.Nom, demande.Classeur),
                new(RolePiece.Modele, letter.Modele.Nom, letter.Modele.Bytes),
            ],
        });
        return letter with { Envoi = letter.Envoi with { Document = $"{kept.Document.Uri} {kept.Version}" } };
    }

    private static EtapeArchive EtapeOf(string etape)
    {
        var code = etape switch
        {
            "engagement" => "ENG", "diagnostic_hqs" => "HQS", "paa" => "PAA", "admissibilite" => "ADM", "audit_mise_en_oeuvre" => "AMO",
            "labellisation" => "LAB", "audit_verification" => "AVE", "maintien" => "MAI", "hqs2" => "HQ2", "renouvellement" => "REN", _ => "CON",
        };
        return EtapeArchive.Find(code) ?? EtapeArchive.Concertation;
    }
}
