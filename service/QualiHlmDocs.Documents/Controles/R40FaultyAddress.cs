using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R40FaultyAddress() : Controle(
    "R40", Severity.Warning,
    "Adresse postale hors norme",
    "Une adresse a au plus six lignes de 38 caractères ; la dernière porte un code postal à cinq chiffres et la localité, en capitales. Seules les personnes à qui l’on écrit par courrier sont examinées.",
    "norme NF Z 10-011")
{
    private const int MaxLines = 6;
    private const int MaxLength = 38;

    private static readonly Regex LastLine = new(@"^\d{5} \P{Ll}+$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public override IEnumerable<Finding> Check(Examination examined) =>
        from representant in examined.Plan.Representants
        where representant.Actif != false && IsByPost(representant)
        let faults = Faults(Lines(representant.Adresse)).ToList()
        where faults.Count > 0
        select Raise(
            representant.Origine.PlaceOf(nameof(Representant.Adresse)),
            $"L’adresse de {representant.Named} n’est pas celle d’un courrier : {FrenchText.Enumerate(faults)}.",
            $"Écrivez au plus six lignes de 38 caractères, la dernière sous la forme « 59000 LILLE ».");

    private static bool IsByPost(Representant representant) =>
        representant.Canal.Contains("courrier", StringComparison.OrdinalIgnoreCase);

    private static string[] Lines(string adresse) =>
        adresse.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Faults(string[] lines)
    {
        if (lines.Length == 0)
        {
            yield return "elle est vide";
            yield break;
        }

        if (lines.Length > MaxLines)
        {
            yield return "elle a plus de six lignes";
        }

        if (lines.Any(line => line.Length > MaxLength))
        {
            yield return "une ligne dépasse 38 caractères";
        }

        if (!LastLine.IsMatch(lines[^1]))
        {
            yield return "sa dernière ligne n’est pas un code postal suivi d’une localité en capitales";
        }
    }
}
