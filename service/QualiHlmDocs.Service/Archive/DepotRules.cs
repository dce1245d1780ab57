namespace QualiHlmDocs.Service.Archive;

/// <summary>What a deposit with files must bring.</summary>
internal static class DepotRules
{
    public static void Check(DepotArchive depot)
    {
        if (depot.Pieces.All(piece => piece.Role != RolePiece.Document))
        {
            throw new ArchiveException("Il n’y a pas de document à archiver.");
        }

        if (depot.Pieces.Select(piece => piece.Role).Distinct().Count() != depot.Pieces.Length)
        {
            throw new ArchiveException("Un même dépôt ne peut pas contenir deux fichiers du même rôle.");
        }

        if (depot.Pieces.FirstOrDefault(piece => piece.Bytes.Length > ArchiveLimits.MaxPieceBytes) is { } heavy)
        {
            throw new ArchiveException($"« {heavy.NomOrigine} » dépasse la taille admise dans l’archive ({ArchiveLimits.MaxPieceBytes >> 20} Mo).");
        }
    }

    /// <summary>What every deposit must say, with files or without.</summary>
    public static void CheckWords(DepotArchive depot)
    {
        if (string.IsNullOrWhiteSpace(depot.Auteur.Nom))
        {
            throw new ArchiveException("Le dépôt ne dit pas qui le fait.");
        }

        string[] texts = [depot.Auteur.Nom, depot.Auteur.Courriel ?? string.Empty, depot.Message, depot.Organisme, depot.Programme, .. depot.Pieces.Select(piece => piece.NomOrigine)];
        if (texts.Any(text => text.Length > ArchiveLimits.MaxTextChars))
        {
            throw new ArchiveException($"Un nom ou un message du dépôt dépasse {ArchiveLimits.MaxTextChars} caractères.");
        }
    }
}
