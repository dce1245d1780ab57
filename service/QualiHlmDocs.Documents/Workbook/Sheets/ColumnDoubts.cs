using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>Tells how each column of a table was understood, what else it could be, and which ones a person should look at.</summary>
internal static class ColumnDoubts
{
    private const int ShortWord = 4;
    private const int MostOthers = 5;

    // What a plan is poor without: an unknown column that looks like one of them, missing elsewhere, is worth a question.
    private static readonly Column[] Awaited =
        [.. ActionColumns.Least, ActionColumns.PointAlerte, ActionColumns.Points, ActionColumns.Gravite, ActionColumns.Statut, ActionColumns.Avancement, ActionColumns.Libelle];

    // Words that stand in many headers and tell none apart.
    private static readonly HashSet<string> Common = [.. new[] { "action", "point", "alerte", "plan", "prévu", "prévue", "nom", "type", "valeur", "état", "mise", "œuvre" }.SelectMany(NameKey.Words)];

    private static readonly ImmutableArray<(Column Column, HashSet<string> Words)> NamesByColumn =
        [.. ActionColumns.All.Select(column => (column, column.Names.SelectMany(NameKey.Words).Where(word => word.Length >= ShortWord && !Common.Contains(word)).ToHashSet()))];

    public static IEnumerable<ColonneLue> Of(SheetTable table, UnnamedColumns? unnamed)
    {
        var header = table.Header;
        var own = unnamed?.In(header).Select(other => other.Column).ToHashSet() ?? [];
        var read = header.Columns.Select(column => (Place: column.Value, Field: (Column?)column.Key, Twin: (Column?)null));
        var unread = header.Others.Where(other => !own.Contains(other.Column)).Select(other => (Place: other.Column, Field: (Column?)null, other.Twin));
        var ignored = (header.Said?.Colonnes ?? ImmutableSortedDictionary<string, string?>.Empty).Where(colonne => colonne.Value is null).Select(colonne => (Place: CellReference.ColumnOf(colonne.Key) ?? 0, Field: (Column?)null, Twin: (Column?)null));
        return read.Concat(unread).Concat(ignored).OrderBy(column => column.Place).Select(column => Told(table, column.Place, column.Field, column.Twin)).ToList();
    }

    /// <summary>Says the doubts about what is read, and about what should perhaps be.</summary>
    public static void Report(SheetTable table, IEnumerable<ColonneLue> colonnes)
    {
        foreach (var colonne in colonnes.Where(colonne => colonne.IsDoubtful && colonne.Certitude != Certitude.Repetee))
        {
            table.Log.Add(
                WorkbookFindings.ColonneDouteuse, Place.At(table.Sheet.Name, colonne.Ligne, CellReference.ColumnOf(colonne.Colonne) ?? 1), $"Colonne « {colonne.Titre} » : {colonne.Doute}",
                "Dites ce qu’est cette colonne : corrigez son intitulé, ou donnez une correspondance (« classeur correspondance » la garde dans le classeur).");
        }
    }

    private static ColonneLue Told(SheetTable table, int place, Column? field, Column? twin)
    {
        var header = table.Header;
        var titre = SaidColumns.TextAt(table.Sheet, header, place);
        var letters = Place.ColumnName(place);
        var certitude = CertitudeOf(table, letters, titre, field, twin);
        if (header.Layout != ActionsSheet.Layout || certitude == Certitude.Donnee)
        {
            return new(table.Sheet.Name, header.Layout.Names[0], header.Bottom, letters, titre, field?.Champ, certitude, [], string.Empty);
        }

        var evidence = new ColumnEvidence(table, place);
        var others = Others(table, evidence, titre, field);
        return new(table.Sheet.Name, header.Layout.Names[0], header.Bottom, letters, titre, field?.Champ, certitude, [.. others.Select(other => other.Champ)], Doubt(table, evidence, field, twin, others));
    }

    private static Certitude CertitudeOf(SheetTable table, string letters, string titre, Column? field, Column? twin)
    {
        if ((table.Header.Said?.Colonnes.ContainsKey(letters) ?? false) || (field is not null && table.Sheet.Aliases.Known(titre) is not null))
        {
            return Certitude.Donnee;
        }

        return field is not null ? (table.Header.Layout.IsWhole(titre, field) ? Certitude.Sure : Certitude.Approchee) : twin is not null ? Certitude.Repetee : Certitude.Inconnue;
    }

    // By its values first, then by the words of its header.
    private static ImmutableArray<Column> Others(SheetTable table, ColumnEvidence evidence, string titre, Column? field)
    {
        var words = NameKey.Words(titre).Where(word => word.Length >= ShortWord && !Common.Contains(word)).ToHashSet();
        var byWords = words.Count == 0 ? [] : NamesByColumn.Where(names => names.Words.Overlaps(words)).Select(names => names.Column);
        var byValues = field is null || evidence.Contradicts(field) ? evidence.Likely : [];
        return [.. byValues.Concat(byWords).Where(column => column != field && (field is not null || !table.Has(column))).Distinct().Take(MostOthers)];
    }

    private static string Doubt(SheetTable table, ColumnEvidence evidence, Column? field, Column? twin, ImmutableArray<Column> others)
    {
        if (field is not null)
        {
            return evidence.Contradicts(field) ? $"elle est lue comme « {field.Titre} », mais ses valeurs n’en ont pas l’air{Perhaps(others)}." : string.Empty;
        }

        if (twin is not null)
        {
            return $"elle répète « {twin.Titre} », déjà lu ailleurs : une seule des deux est lue.";
        }

        var awaited = (evidence.Likely.IsEmpty ? [.. others] : evidence.Likely).Where(Awaited.Contains).ToList();
        return awaited.Count > 0 && !awaited.Exists(table.Has)
            ? $"elle n’est pas lue, et ressemble à « {awaited[0].Titre} », que la feuille n’a pas ailleurs."
            : string.Empty;
    }

    private static string Perhaps(ImmutableArray<Column> others) => others.IsEmpty ? string.Empty : $" (plutôt de « {others[0].Titre} »)";
}
