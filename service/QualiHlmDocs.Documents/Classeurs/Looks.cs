namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>The look that goes with what is typed.</summary>
internal static class Looks
{
    public static Look Of(Saisie saisie) => saisie switch
    {
        Saisie.Date or Saisie.Echeance => Look.Date,
        Saisie.Entier => Look.Entier,
        Saisie.Nombre => Look.Nombre,
        Saisie.Euros => Look.Euros,
        Saisie.Part => Look.Part,
        Saisie.Calcul => Look.Calcul,
        _ => Look.Texte,
    };

    /// <summary>As <see cref="Of(Saisie)"/>, with the decimals that the number needs.</summary>
    public static Look Of(Saisie saisie, decimal number) => saisie switch
    {
        Saisie.Part when number * 100 != decimal.Truncate(number * 100) => Look.PartPrecise,
        Saisie.Euros when number != decimal.Truncate(number) => Look.EurosCentimes,
        Saisie.Entier when number != decimal.Truncate(number) => Look.Nombre,
        _ => Of(saisie),
    };
}
