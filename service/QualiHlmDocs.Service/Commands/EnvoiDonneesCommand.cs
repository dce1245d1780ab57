using System.CommandLine;
using System.Text;
using System.Text.Json;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Typography;
using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Envois;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>envoi donnees</c>: what is kept of a person, handed to her or erased; and the purge when mandates are over.</summary>
internal static class EnvoiDonneesCommand
{
    public static Command Create()
    {
        var person = new Argument<string?>("PERSONNE") { Description = "Sa référence, son nom ou son courriel ; sans elle, --purge.", Arity = ArgumentArity.ZeroOrOne };
        var sortie = new Option<string?>("--sortie") { Description = "Écrit ses données dans ce fichier ; sans lui, les affiche.", HelpName = "F.json" };
        var erase = new Option<bool>("--effacer") { Description = "Efface ses données du registre, avec --confirmer." };
        var purge = new Option<bool>("--purge") { Description = "Propose d’effacer les personnes dont le mandat est fini depuis plus de six mois." };
        var attestation = new Option<string?>("--attestation") { Description = "Écrit l’attestation d’effacement.", HelpName = "F.txt" };
        var confirm = new Option<bool>("--confirmer") { Description = "Efface. Sans cela, montre seulement." };
        var date = Inputs.Date();
        var command = new Command("donnees", "Donne ou efface ce que le registre garde d’une personne (RGPD).") { person, sortie, erase, purge, attestation, confirm, date };
        command.Validators.Add(result =>
        {
            if (result.GetValue(purge) == (result.GetValue(person) is not null))
            {
                result.AddError("Donnez une personne, ou --purge");
            }
        });
        command.SetAction((parsed, _) => EnvoiAccess.Run(desk => Task.FromResult(parsed.GetValue(purge) || parsed.GetValue(erase)
            ? Erase(desk, parsed.GetValue(person), Inputs.TodayOf(parsed.GetValue(date)), parsed.GetValue(confirm), parsed.GetValue(attestation))
            : Export(desk, parsed.GetValue(person) ?? string.Empty, parsed.GetValue(sortie)))));
        return command;
    }

    private static int Export(EnvoiDesk desk, string person, string? sortie)
    {
        if (DonneesPersonnelles.Of(desk.Registre, person) is not { } found)
        {
            return Terminal.Refuse($"Le registre n’a rien de « {person} ».");
        }

        var json = JsonSerializer.Serialize(found, PlanJson.Options);
        if (sortie is null)
        {
            Console.WriteLine(json);
        }
        else if (!OutputFile.TryWrite(sortie, Encoding.UTF8.GetBytes(json), out var refusal))
        {
            return Terminal.Refuse(refusal);
        }
        else
        {
            Console.WriteLine($"Écrit : « {sortie} ».");
        }

        return ExitCodes.Done;
    }

    private static int Erase(EnvoiDesk desk, string? person, DateOnly today, bool isConfirmed, string? attestation)
    {
        IReadOnlyList<Personne> people = person is null ? DonneesPersonnelles.Stale(desk.Registre, today, Reglages.Default.ConservationMois)
            : DonneesPersonnelles.Of(desk.Registre, person) is { Personne: { EffaceeLe: null } found } ? [found] : [];
        if (people.Count == 0)
        {
            return person is null ? Told("Personne n’est à effacer : aucun mandat n’est fini depuis plus de six mois.") : Terminal.Refuse($"Le registre n’a rien à effacer de « {person} ».");
        }

        foreach (var one in people)
        {
            Console.WriteLine($"  {one.Ref,-7} {one.NomComplet,-30} {one.Association,-16} mandat fini le {(one.MandatAu is { } end ? FrenchDates.Numeric(end) : "—")}");
        }

        if (!isConfirmed)
        {
            return Told("Rien n’a été effacé. Ajoutez --confirmer pour effacer ; la preuve des envois reste, par la seule référence.");
        }

        var erased = people.Where(one => desk.Registre.Erase(one.Cle, person is null ? "fin de mandat" : "à la demande de la personne", Environment.UserName)).Select(one => one.Ref).ToList();
        if (attestation is not null && !OutputFile.TryWrite(attestation, Encoding.UTF8.GetBytes(Attestation(erased, today, person is null)), out var refusal))
        {
            return Terminal.Refuse($"Les données sont effacées, mais l’attestation manque. {refusal}");
        }

        return Told($"{erased.Count} personne{(erased.Count < 2 ? " effacée" : "s effacées")} du registre. Supprimez aussi leur ligne dans le classeur ; les lettres archivées gardent leur destinataire aussi longtemps que l’archive le prévoit.");
    }

    // Names what was erased by references alone: an attestation that named people would keep what it says is gone.
    private static string Attestation(List<string> references, DateOnly today, bool isPurge) => string.Join('\n',
        "ATTESTATION D’EFFACEMENT DE DONNÉES PERSONNELLES", string.Empty,
        $"Le {FrenchDates.Plain(today)}, les civilité, nom, prénom, qualité, adresses, dates de mandat et textes des personnes suivantes ont été effacés du registre de la concertation :", string.Empty,
        string.Join('\n', references.Select(one => $"  – {one}")), string.Empty,
        $"Motif : {(isPurge ? "mandat terminé depuis plus de six mois (CNIL, pack de conformité logement social, fiche n° 3)" : "demande de la personne (RGPD, article 17)")}.",
        "Restent, comme preuve de l’association des locataires : la référence, l’association, les dates et l’état des envois.", string.Empty);

    private static int Told(string sentence)
    {
        Console.WriteLine(sentence);
        return ExitCodes.Done;
    }
}
