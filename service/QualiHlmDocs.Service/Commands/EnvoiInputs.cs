using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Envois;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Commands;

/// <summary>What the verbs that make letters take: a workbook, a type, perhaps a meeting, addressees, a channel, files.</summary>
internal sealed class EnvoiInputs
{
    private readonly Argument<string> _classeur = Inputs.Classeur();
    private readonly Option<string> _type = new("--type") { Description = "Le type de lettre : convocation, transmission, suites…", HelpName = "TYPE", Required = true };
    private readonly Option<string?> _reunion = new("--reunion") { Description = "La réunion dont parle la lettre, par sa référence ; sans elle, la prochaine, ou la dernière tenue.", HelpName = "REF" };
    private readonly Option<string[]> _destinataires = new("--destinataire") { Description = "Un représentant ou une association, par sa référence ou son nom ; répétable. Sans lui, tous les représentants actifs.", HelpName = "REF" };
    private readonly Option<string[]> _pieces = new("--joindre") { Description = "Un fichier à joindre à chaque lettre ; répétable.", HelpName = "FICHIER" };
    private readonly Option<string?> _etape = Inputs.Etape();
    private readonly Option<string?> _date = Inputs.Date();

    public static Option<string?> Canal() => new("--canal") { Description = "Un canal pour tous ceux qu’il peut joindre : brouillons, smtp, graph, impression ; sans lui, celui de chacun.", HelpName = "CANAL" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_classeur);
        foreach (var option in new Option[] { _type, _reunion, _destinataires, _pieces, _etape, _date })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads all of it, or says in one sentence what is wrong.</summary>
    public bool TryRead(ParseResult parsed, CancellationToken stop, [NotNullWhen(true)] out DemandeEnvoi? demande, out int exitCode)
    {
        demande = null;
        var (today, etape, reunion) = (Inputs.TodayOf(parsed.GetValue(_date)), parsed.GetValue(_etape), parsed.GetValue(_reunion));
        if (!CatalogueInputs.TryOpen(parsed.GetRequiredValue(_classeur), null, etape, reunion, today, stop, out var opened, out exitCode))
        {
            return false;
        }

        if (!TryAttachments(parsed.GetValue(_pieces) ?? [], out var pieces, out var refusal))
        {
            exitCode = Terminal.Refuse(refusal);
            return false;
        }

        demande = new()
        {
            Classeur = opened.Bytes,
            Documents = opened.Documents,
            Modeles = opened.Catalogue,
            Type = parsed.GetRequiredValue(_type).Trim(),
            Today = today,
            Etape = Inputs.EtapeOf(etape),
            Reunion = reunion,
            Destinataires = [.. parsed.GetValue(_destinataires) ?? []],
            Pieces = pieces,
            Auteur = Environment.UserName is { Length: > 0 } user ? user : "inconnu",
        };
        exitCode = ExitCodes.Done;
        return true;
    }

    private static bool TryAttachments(string[] paths, out ImmutableArray<PieceJointe> pieces, [NotNullWhen(false)] out string? refusal)
    {
        (pieces, refusal) = ([], null);
        foreach (var path in paths)
        {
            if (!InputFile.TryRead(path, Limits.MaxWorkbookBytes, out var bytes, out refusal))
            {
                return false;
            }

            pieces = pieces.Add(new(Path.GetFileName(path), TypesMime.Of(path), bytes));
        }

        return true;
    }
}
