using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>What makes a site of the autodiagnostic a situation complexe.</summary>
internal static class SituationRules
{
    extension(SituationComplexe situation)
    {
        public bool IsFlaggedByAuditor =>
            situation.ReferenceePar.Contains("auditeur", StringComparison.OrdinalIgnoreCase)
            || situation.ReferenceePar.Contains("auditrice", StringComparison.OrdinalIgnoreCase);

        /// <summary>
        /// True unless its mark is below the threshold and nobody singled it out: a site listed without mark or
        /// threshold was put on the sheet for a reason, which is not ours to dismiss.
        /// </summary>
        public bool IsComplex =>
            situation.IsFlaggedByAuditor || situation.Prioritaire == true || !(situation.Cotation < situation.Seuil);
    }
}
