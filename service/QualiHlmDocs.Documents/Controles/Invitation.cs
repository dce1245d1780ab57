using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>Who was asked to a meeting: named by reference, by name, or by association.</summary>
internal static class Invitation
{
    extension(Concertation reunion)
    {
        /// <summary>Whoever is listed, present or not, had been asked to come.</summary>
        public IEnumerable<string> Invited => [.. reunion.Presents, .. reunion.Excuses, .. reunion.Absents];
    }

    extension(Representant representant)
    {
        /// <summary>« Mme Claire Exemple »; between guillemets without civilité, for « de » could not stand before it.</summary>
        public string Named => string.IsNullOrWhiteSpace(representant.Civilite)
            ? Naming.Quote(representant.Prenom + " " + representant.Nom)
            : $"{representant.Civilite.Trim()}\u00A0{representant.Prenom} {representant.Nom}".TrimEnd();

        /// <summary>An administrateur elected by the tenants, in either gender and spelling of the function.</summary>
        public bool IsAdministrateur =>
            representant.Qualite.Contains("administrat", StringComparison.OrdinalIgnoreCase);

        public bool IsMemberOf(Association association) =>
            Reference.Same(representant.Association, association.Ref)
            || Reference.Same(representant.Association, association.Sigle)
            || Reference.Same(representant.Association, association.Nom);

        /// <summary>Whether words of a list of participants mean this person.</summary>
        public bool IsNamedBy(string words)
        {
            var key = Reference.Key(words);
            return Reference.Same(words, representant.Ref)
                || (Reference.Key(representant.Nom) is { Length: > 0 } nom
                    && key.Contains(nom, StringComparison.Ordinal)
                    && key.Contains(Reference.Key(representant.Prenom), StringComparison.Ordinal));
        }
    }

    extension(Association association)
    {
        public bool IsNamedBy(string words) =>
            Reference.Same(words, association.Ref)
            || (Reference.Key(association.Sigle) is { Length: > 0 } sigle && Reference.Key(words).Contains(sigle, StringComparison.Ordinal))
            || (Reference.Key(association.Nom) is { Length: > 0 } nom && Reference.Key(words).Contains(nom, StringComparison.Ordinal));
    }
}
