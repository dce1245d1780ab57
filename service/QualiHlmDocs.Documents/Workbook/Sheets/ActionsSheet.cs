using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;
using static QualiHlmDocs.Documents.Workbook.Sheets.ActionColumns;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Actions », also « PAA »: the plan itself, in the model workbook or alone on its sheet.</summary>
internal static class ActionsSheet
{
    public static SheetLayout Layout { get; } = new(
        ["Actions", "PAA", "Plan d'actions", "Plan d'action", "Plan d'actions d'amélioration", "Plan d'amélioration", "Plan actions qualité"],
        All,
        [Libelle]);

    public static IEnumerable<FicheAction> Read(SheetTable table)
    {
        var isHundred = AvancementReading.CountsToHundred(table);
        return table.Described().Select(row => ReadRow(row, isHundred));
    }

    private static FicheAction ReadRow(TableRow row, bool isHundred)
    {
        var (theme, themeTexte) = ThemeTitles.Read(row);
        var point = PointCell.Read(row);
        var (echeance, isContinuous, echeanceTexte) = EcheanceReading.Read(row);
        var (euros, moyens) = MoyensReading.Read(row);
        var (avancement, statut) = AvancementReading.Read(row, isHundred);
        return new FicheAction
        {
            Ref = row.Text(Ref), Points = point.References, Situations = row.References(Situations),
            Theme = theme, ThemeTexte = themeTexte, PointAlerte = point.Wording, Gravite = row.Gravite(ActionColumns.Gravite),
            Portee = row.OneOf(ActionColumns.Portee, Listes.Portees, WorkbookFindings.ValeurHorsListe, "Saisissez « transversale » ou « locale »."),
            Libelle = row.Text(Libelle), Objectif = row.Text(Objectif),
            Pilotes = row.Read(row.Text(ActionColumns.Pilotes), Values.Pilotes.Split),
            Contributeurs = row.Text(Contributeurs), Direction = row.Text(Direction), Prestataire = row.Text(Prestataire),
            MoyensHumains = row.Text(MoyensHumains), MoyensFinanciers = euros, Moyens = moyens,
            Debut = row.Date(Debut), Echeance = echeance, EcheanceTexte = echeanceTexte, IsContinuous = isContinuous, Jalons = row.Text(Jalons),
            Indicateur = row.Text(ActionColumns.Indicateur), ValeurInitiale = row.Text(ValeurInitiale), Cible = row.Text(Cible),
            ValeurActuelle = row.Text(ValeurActuelle), MethodeCalcul = row.Text(MethodeCalcul), Frequence = row.Text(Frequence),
            Priorite = row.Integer(Priorite), Statut = statut, Avancement = avancement, RealiseeLe = row.Date(RealiseeLe),
            Preuves = row.Read(row.Text(Preuves), Lists.ReferencesOrItems), Efficacite = row.Text(Efficacite),
            IncidenceLoyersCharges = row.Flag(IncidenceLoyersCharges), ConcerteeLe = row.Text(ConcerteeLe), Commentaire = row.Text(Commentaire),
            Motif = row.Text(Motif), VisibleLocataires = row.Flag(VisibleLocataires), Origine = row.ToOrigine(),
        };
    }
}
