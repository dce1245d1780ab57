using System.Collections.Immutable;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Modeles;

namespace QualiHlmDocs.Service.Productions;

/// <summary>Makes the documents of the catalogue from one workbook.</summary>
/// <param name="documents">The workbook, read.</param>
/// <param name="workbook">Its bytes, which are archived beside each document.</param>
/// <param name="today">The day of the documents.</param>
internal sealed class CatalogueProduction(PlanDocuments documents, ReadOnlyMemory<byte> workbook, DateOnly today)
{
    // What a file is called when the archive could not number it.
    private static readonly NumeroVersion Unnumbered = new(0, 1);

    /// <summary>Makes every document that a template has to give and whose data are there.</summary>
    public TemplateOutcome Make(CatalogueEntry entry, CancellationToken stop)
    {
        var available = documents.Availability(entry.Declared);
        if (!entry.TryOpen(out var modele, out var faults))
        {
            return new(available, [], faults);
        }

        var origin = entry.OriginOf(modele);
        var made = ImmutableArray.CreateBuilder<MadeDossier>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var sujet in available.Producible)
        {
            var production = documents.Produce(available, modele.Template, origin, sujet, stop);
            if (production.Document is null)
            {
                findings.AddRange(production.Findings.Where(finding => finding.Code.StartsWith('T')));
                continue;
            }

            made.Add(Placed(entry.Declared, production, modele, sujet));
        }

        return new(available, made.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>All the letters of a template in one document, to be printed at once; null when there is none to print.</summary>
    public Production? Merge(CatalogueEntry entry, CancellationToken stop)
    {
        var available = documents.Availability(entry.Declared);
        return entry.TryOpen(out var modele, out _) && available.Producible.ToList() is { Count: > 0 } sujets
            ? documents.ProduceMerged(available, modele.Template, entry.OriginOf(modele), sujets, stop)
            : null;
    }

    private MadeDossier Placed(DeclaredModele declared, Production production, OfferedModele modele, Sujet sujet)
    {
        var place = CatalogueArchive.PlaceOf(declared, sujet, documents.MeetingOf(declared), production.Etape);
        var document = new MadeDossier(production, string.Empty, workbook, modele, today) { Place = place };
        return document with { Nom = DossierArchive.IdOf(document).FileName(today, Unnumbered) + ".docx" };
    }
}

/// <summary>What a template gave: its documents, and what kept others from being made.</summary>
/// <param name="Available">What the plan has and lacks for it.</param>
/// <param name="Made">The documents.</param>
/// <param name="Faults">Errors of the template itself.</param>
internal sealed record TemplateOutcome(Disponibilite Available, ImmutableArray<MadeDossier> Made, ImmutableArray<Finding> Faults)
{
    /// <summary>Everything that is missing, of the plan as a whole or for one of its subjects.</summary>
    public IEnumerable<Finding> Missing => Available.Manques.Concat(Available.Sujets.SelectMany(one => one.Manques));
}
