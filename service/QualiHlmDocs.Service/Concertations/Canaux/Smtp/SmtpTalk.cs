using System.Text;

namespace QualiHlmDocs.Service.Concertations.Canaux.Smtp;

/// <summary>One letter handed to a mail server: everything up to the last line may fail without anything having left.</summary>
internal sealed class SmtpTalk(SmtpSettings settings, SmtpConnection connection)
{
    /// <summary>Greets, secures, signs in, and names sender and addressee; afterwards the server waits for the letter.</summary>
    public async Task Begin(Lettre lettre, int size, CancellationToken stop)
    {
        Expect(await connection.Hear(settings.Patience, stop), "Le serveur de courriel ne veut pas de cette connexion.", concernsMailbox: true);
        var offers = await Greet(stop);
        if (settings.Security == SmtpSecurity.StartTls)
        {
            Expect(await connection.Say("STARTTLS", stop), "Le serveur de courriel ne propose pas de connexion protégée.", concernsMailbox: true);
            await connection.Secure(stop);
            offers = await Greet(stop);
        }

        await SignIn(offers, stop);
        await NameBoth(lettre, size, offers, stop);
        var ready = await connection.Say("DATA", stop);
        if (ready.Code != 354)
        {
            throw new SmtpRefusalException("Le serveur de courriel ne prend pas de lettre.", ready);
        }
    }

    private async Task<SmtpReply> Greet(CancellationToken stop)
    {
        var offers = await connection.Say("EHLO [127.0.0.1]", stop); // a literal: this machine's name is nobody's business
        Expect(offers, "Le serveur de courriel ne répond pas au salut.", concernsMailbox: true);
        return offers;
    }

    private async Task SignIn(SmtpReply offers, CancellationToken stop)
    {
        if (settings.User is not { Length: > 0 } user)
        {
            return;
        }

        if (!settings.MaySignIn)
        {
            throw new SmtpRefusalException("Le mot de passe de la boîte d’envoi ne part pas sur une connexion sans protection.", null, concernsMailbox: true);
        }

        const string Refused = "Le serveur de courriel refuse l’identification de la boîte d’envoi.";
        if (offers.OffersAuth("PLAIN"))
        {
            Expect(await connection.Say("AUTH PLAIN " + Base64($"\0{user}\0{settings.Password}"), stop), Refused, concernsMailbox: true);
            return;
        }

        if ((await connection.Say("AUTH LOGIN", stop)).Code == 334 && (await connection.Say(Base64(user), stop)).Code == 334)
        {
            Expect(await connection.Say(Base64(settings.Password ?? string.Empty), stop), Refused, concernsMailbox: true);
            return;
        }

        throw new SmtpRefusalException(Refused, null, concernsMailbox: true);
    }

    private async Task NameBoth(Lettre lettre, int size, SmtpReply offers, CancellationToken stop)
    {
        var isAscii = Ascii.IsValid(lettre.De.Adresse) && Ascii.IsValid(lettre.A.Adresse);
        if (!isAscii && !offers.Offers("SMTPUTF8"))
        {
            throw new SmtpRefusalException("Le serveur de courriel ne connaît pas les adresses accentuées.", new(553, []));
        }

        var (hasDsn, hasSize) = (offers.Offers("DSN"), offers.Offers("SIZE"));
        var mail = $"MAIL FROM:<{lettre.De.Adresse}>{(hasSize ? $" SIZE={size}" : string.Empty)}{(isAscii ? string.Empty : " SMTPUTF8")}{(hasDsn ? $" RET=HDRS ENVID={lettre.Cle}" : string.Empty)}";
        Expect(await connection.Say(mail, stop), "Le serveur de courriel refuse l’expéditeur.");
        var rcpt = $"RCPT TO:<{lettre.A.Adresse}>{(hasDsn ? " NOTIFY=FAILURE,DELAY" : string.Empty)}";
        Expect(await connection.Say(rcpt, stop), "Le serveur de courriel refuse l’adresse du destinataire.");
    }

    private static void Expect(SmtpReply reply, string otherwise, bool concernsMailbox = false)
    {
        if (!reply.IsDone)
        {
            throw new SmtpRefusalException($"{otherwise} (code {reply.Code})", reply, concernsMailbox);
        }
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
