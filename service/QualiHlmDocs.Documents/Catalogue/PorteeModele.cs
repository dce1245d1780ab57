namespace QualiHlmDocs.Documents.Catalogue;

/// <summary>What there is one document for.</summary>
public enum PorteeModele { Plan, Action, Situation, Representant, Association, Reunion, Site }

/// <summary>What kind of document it is. Only letters and mails are addressed to someone.</summary>
public enum GenreModele { Dossier, Plan, Fiche, Tableau, Bordereau, Lettre, Reunion, Mail }

/// <summary>Which meeting a letter speaks of.</summary>
public enum ChoixReunion { Aucune, Prochaine, Derniere }
