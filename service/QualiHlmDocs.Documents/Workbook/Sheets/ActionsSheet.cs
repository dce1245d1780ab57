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
        var about = About(row);
        var planned = Planned(row, about);
        var measured = Measured(row, planned);
        var (avancement, statut) = AvancementReading.Read(row, isHundred);
        return measured with
        {
            Statut = statut,
            Avancement = avancement,
            RealiseeLe = row.Date(RealiseeLe),
            Preuves = row.Read(row.Text(Preuves), Lists.ReferencesOrItems),
            Efficacite = row.Text(Efficacite),
            IncidenceLoyersCharges = row.Flag(IncidenceLoyersCharges),
            ConcerteeLe = row.Text(ConcerteeLe),
            Commentaire = row.Text(Commentaire),
            Motif = row.Text(Motif),
            VisibleLocataires = row.Flag(VisibleLocataires),
            Origine = row.ToOrigine(),
        };
    }

    // What it answers.
    private static FicheAction About(TableRow row)
    {
        var (theme, themeTexte) = ThemeTitles.Read(row);
        var point = PointCell.Read(row);
        return new FicheAction
        {
            Ref = row.Text(Ref),
            Points = point.References,
            Situations = row.References(Situations),
            Theme = theme,
            ThemeTexte = themeTexte,
            PointAlerte = point.Wording,
            Gravite = row.Gravite(ActionColumns.Gravite),
            Portee = row.OneOf(ActionColumns.Portee, Listes.Portees, WorkbookFindings.ValeurHorsListe, "Saisissez « transversale » ou « locale »."),
        };
    }

    // What is done, by whom, with what, by when.
    private static FicheAction Planned(TableRow row, FicheAction about)
    {
        var (echeance, isContinuous, echeanceTexte) = EcheanceReading.Read(row);
        var (moyensFinanciers, moyens) = MoyensReading.Read(row);
        return about with
        {
            Libelle = row.Text(Libelle),
            Objectif = row.Text(Objectif),
            Pilotes = row.Read(row.Text(ActionColumns.Pilotes), Values.Pilotes.Split),
            Contributeurs = row.Text(Contributeurs),
            Direction = row.Text(Direction),
            MoyensHumains = row.Text(MoyensHumains),
            MoyensFinanciers = moyensFinanciers,
            Moyens = moyens,
            Prestataire = row.Text(Prestataire),
            Debut = row.Date(Debut),
            Echeance = echeance,
            EcheanceTexte = echeanceTexte,
            IsContinuous = isContinuous,
            Jalons = row.Text(Jalons),
        };
    }

    // How it is measured.
    private static FicheAction Measured(TableRow row, FicheAction planned) => planned with
    {
        Indicateur = row.Text(ActionColumns.Indicateur),
        ValeurInitiale = row.Text(ValeurInitiale),
        Cible = row.Text(Cible),
        ValeurActuelle = row.Text(ValeurActuelle),
        MethodeCalcul = row.Text(MethodeCalcul),
        Frequence = row.Text(Frequence),
        Priorite = row.Integer(Priorite),
    };
}
