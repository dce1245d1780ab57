using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Problems;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Travaux;

/// <summary>One piece of work: the documents of some templates, made one after the other; each step is written down.</summary>
/// <param name="production">The workbook, read.</param>
/// <param name="entries">The templates.</param>
/// <param name="productions">Where documents are kept.</param>
/// <param name="store">Where its state is written.</param>
/// <param name="running">What this process is doing.</param>
/// <param name="log">Where a fault of ours is told.</param>
internal sealed class TravailDocuments(
    CatalogueProduction production, ImmutableArray<CatalogueEntry> entries, KeptProductions productions, TravauxStore store, TravauxEnCours running, ILogger log)
{
    public async Task Run(Travail travail, CancellationToken stopping)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping, running.Enter(travail.Id));
        try
        {
            foreach (var entry in entries)
            {
                stop.Token.ThrowIfCancellationRequested();
                store.Keep(travail = travail with { Etat = EtatTravail.EnCours, Courant = entry.Declared.Titre });
                travail = With(travail, production.Make(entry, stop.Token));
                await Task.Yield();
            }

            store.Keep(Ended(travail));
        }
        catch (OperationCanceledException)
        {
            // A service that stops leaves the record as it is: the next start tells that it was cut short.
            if (!stopping.IsCancellationRequested)
            {
                store.Keep(travail with { Etat = EtatTravail.Annule, Courant = null, Message = "Arrêté à votre demande : ce qui était produit est conservé." });
            }
        }
#pragma warning disable CA1031 // the work of one user must not end the queue of all; the fault is logged, and told to her
        catch (Exception fault)
#pragma warning restore CA1031 // as above
        {
            LogFault(log, travail.Id, fault);
            store.Keep(travail with { Etat = EtatTravail.Echoue, Courant = null, Message = "Le service a rencontré une difficulté inattendue ; son journal la décrit." });
        }
        finally
        {
            running.Leave(travail.Id);
        }
    }

    private Travail With(Travail travail, TemplateOutcome outcome) => travail with
    {
        Fait = travail.Fait + 1,
        Documents = [.. travail.Documents, .. outcome.Made.Select(one => ProductionAnswer.Of(productions.Keep(one), []))],
        Manques = [.. travail.Manques, .. FindingAnswer.Of(Missing(outcome))],
    };

    private static IEnumerable<Finding> Missing(TemplateOutcome outcome) => outcome.Faults.Concat(outcome.Missing);

    private static Travail Ended(Travail travail)
    {
        var isEmpty = travail.Documents.IsEmpty;
        return travail with
        {
            Etat = isEmpty ? EtatTravail.Echoue : EtatTravail.Acheve,
            Courant = null,
            Message = isEmpty ? "Aucun document n’a pu être produit : ce qui manque est dit ci-dessous." : null,
        };
    }

    private static readonly Action<ILogger, Guid, Exception?> LogFault =
        LoggerMessage.Define<Guid>(LogLevel.Error, new EventId(1, "TravailFault"), "The work {Id} failed.");
}
