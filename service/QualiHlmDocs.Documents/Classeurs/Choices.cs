using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>The word of the model's lists for a value that was understood.</summary>
internal static class Choices
{
    public static string Of(Enum choice) => choice switch
    {
        Gravite.Majeure => "majeure",
        Gravite.Mineure => "mineure",
        NaturePoint.Alerte => "point d’alerte",
        NaturePoint.Fort => "point fort",
        Portee.Transversale => "transversale",
        Portee.Locale => "locale",
        Statut.AEngager => "À engager",
        Statut.EnCours => "En cours",
        Statut.Realisee => "Réalisée",
        Statut.Suspendue => "Suspendue",
        Statut.Abandonnee => "Abandonnée",
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, "The model has no list for it."),
    };
}
