using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Concertations.Messages;

namespace QualiHlmDocs.Service.Envois;

/// <summary>Mails that came back, one file each, matched with the letters that went.</summary>
internal sealed class RetourFolder(Registre registre)
{
    /// <summary>Reads every <c>.eml</c> of a folder. A file read twice counts once.</summary>
    public BilanRetours Read(string folder, string auteur)
    {
        var envois = registre.Envois();
        var (byMessage, byKey) = (envois.ToDictionary(envoi => envoi.MessageId, StringComparer.OrdinalIgnoreCase), envois.ToDictionary(envoi => envoi.Cle, StringComparer.OrdinalIgnoreCase));
        var bilan = new BilanRetours(0, 0, 0, 0);
        foreach (var path in Directory.EnumerateFiles(folder, "*.eml").Order(StringComparer.Ordinal))
        {
            using var file = File.OpenRead(path);
            var bytes = new byte[Math.Min(file.Length, ReceivedMail.MaxBytes)];
            file.ReadExactly(bytes);
            var mail = ReceivedMail.Read(bytes);
            var envoi = byKey.GetValueOrDefault(mail.Envelope) ?? mail.About.Select(id => byMessage.GetValueOrDefault(id)).FirstOrDefault(found => found is not null);
            bilan = envoi is null ? bilan with { Inconnus = bilan.Inconnus + 1 } : Note(bilan, envoi, mail, Path.GetFileName(path), auteur);
        }

        return bilan;
    }

    private BilanRetours Note(BilanRetours bilan, Envoi envoi, ReceivedMail mail, string name, string auteur)
    {
        if (mail.Notice is { } notice)
        {
            return !registre.NoteReturn(envoi.Cle, notice.Words, notice.HasFailed) ? bilan : notice.HasFailed ? bilan with { Retours = bilan.Retours + 1 } : bilan with { Avis = bilan.Avis + 1 };
        }

        if (mail.IsAutomatic)
        {
            return registre.NoteReturn(envoi.Cle, "Réponse automatique d’absence.", hasFailed: false) ? bilan with { Avis = bilan.Avis + 1 } : bilan;
        }

        var campagne = registre.Campagnes().First(one => one.Id == envoi.Campagne).Campagne;
        registre.Note(
            new()
            {
                Id = $"{envoi.Cle}-{mail.Date?.ToUnixTimeSeconds()}", // the same mail read again is the same answer
                Organisme = campagne.Organisme,
                Personne = envoi.Personne,
                Envoi = envoi.Cle,
                Reunion = campagne.Reunion,
                Nature = NatureReponse.Autre,
                Texte = $"Courriel reçu, à lire : {name}",
                RecueLe = DateOnly.FromDateTime((mail.Date ?? DateTimeOffset.Now).LocalDateTime),
            },
            auteur);
        return bilan with { Reponses = bilan.Reponses + 1 };
    }
}

/// <summary>How many mails of each kind there were.</summary>
/// <param name="Retours">Letters that did not arrive.</param>
/// <param name="Avis">Notices that ask for nothing.</param>
/// <param name="Reponses">Answers of people.</param>
/// <param name="Inconnus">Mails about no letter of the register.</param>
public sealed record BilanRetours(int Retours, int Avis, int Reponses, int Inconnus);
