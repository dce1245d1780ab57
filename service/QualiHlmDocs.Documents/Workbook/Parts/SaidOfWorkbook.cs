using System.Text;
using QualiHlmDocs.Documents.Workbook.Layout;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>What was said of a workbook's columns, and by whom.</summary>
/// <param name="Own">What is said of this very workbook.</param>
/// <param name="Installation">What is said of any.</param>
/// <param name="Source">Who speaks of its sheets.</param>
/// <param name="Fault">Why what the workbook keeps cannot be used; empty when it can, or keeps nothing.</param>
internal sealed record SaidOfWorkbook(Correspondance Own, Correspondance? Installation, SourceCorrespondance Source, string Fault)
{
    /// <summary>All that holds for it.</summary>
    public Correspondance Correspondance { get; } = Own.Over(Installation);

    /// <summary>The names among it.</summary>
    public Aliases Aliases { get; } = Aliases.Of(Own.Over(Installation));

    /// <summary>With the names that its own lists teach: what was said of them otherwise wins, but for the installation's.</summary>
    public SaidOfWorkbook With(Correspondance learned) => new(Own.Over(learned), Installation, Source, Fault);

    /// <param name="options">What was given beside the workbook.</param>
    /// <param name="kept">The JSON that it keeps; null for none.</param>
    public static SaidOfWorkbook Of(ReadingOptions options, string? kept)
    {
        Correspondance? own = null;
        var fault = string.Empty;
        if (options.Correspondance is null && kept is not null && !Correspondance.TryParse(Encoding.UTF8.GetBytes(kept), out own, out var refusal))
        {
            fault = refusal;
        }

        var said = options.Correspondance ?? own;
        return new(said ?? Correspondance.None, options.Installation, options.Correspondance is not null ? SourceCorrespondance.Donnee : own is not null ? SourceCorrespondance.Classeur : SourceCorrespondance.Aucune, fault);
    }

    /// <summary>What was said of one sheet, however its name is typed; null for nothing.</summary>
    public FeuilleCorrespondance? Of(string sheet) =>
        Correspondance.Feuilles.FirstOrDefault(feuille => feuille.Feuille == sheet) ?? Correspondance.Feuilles.FirstOrDefault(feuille => NameKey.Of(feuille.Feuille) == NameKey.Of(sheet));
}
