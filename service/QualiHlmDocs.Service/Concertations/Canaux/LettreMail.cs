using QualiHlmDocs.Service.Concertations.Messages;

namespace QualiHlmDocs.Service.Concertations.Canaux;

/// <summary>A letter as a mail.</summary>
internal static class LettreMail
{
    public static MailMessage Of(Lettre lettre, bool isUnsent) => new()
    {
        MessageId = lettre.MessageId,
        Date = lettre.Date,
        FromName = lettre.De.Nom,
        FromAddress = lettre.De.Adresse,
        ToName = lettre.A.Nom,
        ToAddress = lettre.A.Adresse,
        Subject = lettre.Objet,
        Text = lettre.Texte,
        Attachments = [.. lettre.Pieces.Select(piece => new MailAttachment(piece.Nom, piece.TypeMime, piece.Bytes))],
        IsUnsent = isUnsent,
    };
}
