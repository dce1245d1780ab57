using QualiHlmDocs.Documents.Plans;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.Etape>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What may be said of the comité's last decision.</summary>
internal static class ComiteNoun
{
    public static Noun<Etape> Words { get; } = new("comité", "La dernière décision du comité de labellisation : les mots d’« étape », et ceux-ci.",
    [
        .. EtapeNoun.Fields,
        Word.Text("annonce", "la décision en une phrase : « a prononcé l’admissibilité de notre candidature »", etape => Announced(etape.Decision)),
        Word.YesNo("favorable", "elle est favorable ; absent si on ne sait le dire", etape => IsFavourable(etape.Decision)),
        Word.Date("echeance_fixee", "échéance que fixe le comité", etape => etape.EcheanceComite),
    ]);

    /// <summary>The latest step of the cycle that bears a decision.</summary>
    public static Etape? Last(PlanActions plan) => plan.Cycle
        .Where(etape => !string.IsNullOrWhiteSpace(etape.Decision))
        .OrderBy(etape => etape.Cycle).ThenBy(etape => etape.Nature)
        .LastOrDefault();

    private static string Announced(string decision) => Key(decision) switch
    {
        "ADMIS" or "ADMISE" or "ADMISSIBLE" => "a prononcé l’admissibilité de notre candidature",
        "NON ADMIS" or "NON ADMISE" or "NON ADMISSIBLE" => "n’a pas prononcé l’admissibilité de notre candidature",
        "ATTRIBUÉ" => "nous a attribué le label Quali’Hlm®",
        "NON ATTRIBUÉ" => "ne nous a pas attribué le label Quali’Hlm®",
        "MAINTENU" => "a maintenu notre label Quali’Hlm®",
        "RETIRÉ" => "a retiré notre label Quali’Hlm®",
        "RENOUVELÉ" => "a renouvelé notre label Quali’Hlm®",
        "SUIVI DE DOSSIER" => "a décidé un suivi de notre dossier",
        "DÉROGATION" => "nous a accordé une dérogation",
        "AJOURNÉ" => "a ajourné l’examen de notre dossier",
        _ => $"a rendu la décision suivante : {decision.Trim()}",
    };

    private static bool? IsFavourable(string decision) => Key(decision) switch
    {
        "ADMIS" or "ADMISE" or "ADMISSIBLE" or "ATTRIBUÉ" or "MAINTENU" or "RENOUVELÉ" => true,
        "NON ADMIS" or "NON ADMISE" or "NON ADMISSIBLE" or "NON ATTRIBUÉ" or "RETIRÉ" => false,
        _ => null,
    };

    private static string Key(string decision) => decision.Trim().ToUpperInvariant();
}
