/** What the service answers, with the keys it uses on the wire. */

export type Severite = 'bloquant' | 'avertissement' | 'information';

export interface Constat {
  readonly code: string;
  readonly severite: Severite;
  readonly message: string;
  readonly remede: string;
  /** `PAA!G12`, words for a place outside a workbook, or null for the file as a whole. */
  readonly cellule: string | null;
  /** The label's theme that it speaks of, P7; absent or null when it speaks of none. */
  readonly theme?: string | null;
}

export interface Classeur {
  readonly nom: string;
  readonly empreinte: string;
}

/** What was read, counted. */
export interface Resume {
  readonly points_alerte: number;
  readonly points_forts: number;
  readonly actions: number;
  readonly situations: number;
  readonly associations: number;
  readonly representants: number;
  readonly concertations: number;
  readonly observations: number;
  readonly preuves: number;
}

export interface Controle {
  readonly classeur: Classeur;
  readonly organisme: string | null;
  readonly resume: Resume;
  readonly constats: readonly Constat[];
}

export interface Production {
  readonly id: string;
  readonly nom: string;
  readonly taille: number;
  readonly empreinte: string;
  /** True while a blocking finding remains: the document carries « PROJET ». */
  readonly provisoire: boolean;
  readonly constats: readonly Constat[];
  /** Why the document could not be archived, in one sentence; absent or null when it is. */
  readonly avertissement?: string | null;
  /** Where the document is fetched, on this origin. */
  readonly document: string;
}

export interface Version {
  readonly version: string;
  /** In bytes. */
  readonly taille_maximale: number;
}

/** RFC 9457, with the findings that explain it. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail?: string | null;
  readonly constats?: readonly Constat[];
  readonly trace_id?: string | null;
}

/** A document of the archive, with its versions from the oldest on. */
export interface DocumentArchive {
  readonly objet: string;
  readonly titre: string;
  readonly organisme: string;
  readonly versions: readonly VersionArchivee[];
}

export interface VersionArchivee {
  /** `v3`: its folder. */
  readonly version: string;
  /** `1.0`: what people call it. */
  readonly numero: string;
  readonly statut: string;
  readonly date: string;
  readonly auteur: string;
  readonly pieces: readonly PieceArchivee[];
}

export interface PieceArchivee {
  readonly role: string;
  readonly nom: string;
  readonly taille: number;
}

/** What changed from one version to another; null where one of the two cannot be read. */
export interface Comparaison {
  readonly avant: string;
  readonly apres: string;
  readonly plan: readonly { readonly phrase: string; readonly cellule: string }[] | null;
  readonly texte: readonly { readonly avant: string | null; readonly apres: string | null }[] | null;
}

/** Which documents a workbook gives now. */
export interface CatalogueDocuments {
  readonly documents: readonly DocumentOffert[];
  readonly constats: readonly Constat[];
}

export type EtatModele = 'pret' | 'projet' | 'impossible';

/** One kind of document of the cycle. */
export interface DocumentOffert {
  readonly code: string;
  readonly titre: string;
  readonly etapes: readonly number[];
  readonly destinataire: string;
  readonly portee: string;
  readonly organisme: boolean;
  readonly etat: EtatModele;
  readonly nombre: number;
  readonly sujets: readonly { readonly ref: string; readonly libelle: string; readonly cellule: string; readonly manques: readonly Constat[] }[];
  readonly manques: readonly Constat[];
  readonly bloquants: readonly Constat[];
  readonly remarques: readonly Constat[];
}

export type EtatTravail = 'en_attente' | 'en_cours' | 'acheve' | 'annule' | 'interrompu' | 'echoue';

/** Documents being made in the background. */
export interface Travail {
  readonly id: string;
  readonly etat: EtatTravail;
  readonly classeur: string;
  readonly fait: number;
  readonly total: number;
  readonly courant: string | null;
  readonly documents: readonly Production[];
  readonly manques: readonly Constat[];
  readonly message: string | null;
}

/** A thing that templates may speak of. */
export interface Nom {
  readonly nom: string;
  readonly sens: string;
  readonly mots: readonly Mot[];
}

export interface Mot {
  readonly nom: string;
  /** « texte », « date », « liste : action », « objet : organisme »… */
  readonly forme: string;
  readonly sens: string;
  readonly exemple: string | null;
}

/** What was found in a template. */
export interface ControleModele {
  readonly modele: string;
  readonly utilisable: boolean;
  readonly constats: readonly Constat[];
}
