/** What the service answers, by the pane's own names; the shapes are generated from its OpenAPI document. */
import type * as wire from './generated';

export type Severite = 'bloquant' | 'avertissement' | 'information';

/** The service tells an empty text as null; these are never empty. */
type Told<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: NonNullable<T[P]> };

export type Constat = Told<Omit<wire.FindingAnswer, 'severite'>, 'code' | 'message'> & { readonly severite: Severite };
export type Classeur = Told<wire.Classeur, 'nom' | 'empreinte'>;
export type Resume = wire.ResumeAnswer;
export type Controle = Omit<wire.ControleAnswer, 'classeur' | 'constats'> & { readonly classeur: Classeur; readonly constats: readonly Constat[] };
export type Production = Omit<Told<wire.ProductionAnswer, 'nom' | 'empreinte' | 'document'>, 'constats'> & { readonly constats: readonly Constat[] };
export type Version = Told<wire.VersionAnswer, 'version'>;

/** A document of the archive, with its versions from the oldest on. */
export type DocumentArchive = Omit<Told<wire.DocumentArchiveAnswer, 'objet' | 'titre' | 'organisme'>, 'versions'> & { readonly versions: readonly VersionArchivee[] };
export type VersionArchivee = Omit<Told<wire.VersionArchiveeAnswer, 'version' | 'numero' | 'auteur'>, 'pieces'> & { readonly pieces: readonly PieceArchivee[] };
export type PieceArchivee = Told<wire.PieceArchiveeAnswer, 'nom'>;
export type Comparaison = Told<wire.VersionComparison, 'avant' | 'apres'>;

/** Which documents a workbook gives now. */
export type CatalogueDocuments = { readonly documents: readonly DocumentOffert[]; readonly constats: readonly Constat[] };
export type DocumentOffert = Omit<Told<wire.DocumentAnswer, 'code' | 'titre'>, 'sujets' | 'manques'> & {
  readonly sujets: readonly { readonly manques: readonly Constat[] }[];
  readonly manques: readonly Constat[];
};
export type EtatModele = DocumentOffert['etat'];

/** Documents being made in the background. */
export type Travail = Omit<wire.Travail, 'documents' | 'manques'> & { readonly documents: readonly Production[]; readonly manques: readonly Constat[] };
export type EtatTravail = Travail['etat'];

/** A thing that templates may speak of. */
export type Nom = Omit<Told<wire.NounAnswer, 'nom' | 'sens'>, 'mots'> & { readonly mots: readonly Mot[] };
export type Mot = Told<wire.WordAnswer, 'nom' | 'forme' | 'sens'>;
export type ControleModele = Omit<Told<wire.ModeleAnswer, 'modele'>, 'constats'> & { readonly constats: readonly Constat[] };

/** Letters as they would leave. */
export type Apercu = Omit<Told<wire.ApercuAnswer, 'campagne' | 'confirmation'>, 'lettres' | 'constats'> & { readonly lettres: readonly ApercuLettre[]; readonly constats: readonly Constat[] };
export type ApercuLettre = Omit<Told<wire.ApercuLettre, 'reference' | 'destinataire' | 'canal' | 'objet'>, 'pieces'> & { readonly pieces: readonly Told<wire.ApercuPiece, 'nom'>[] };
/** A campaign that was confirmed, and where its letters stand. */
export type Campagne = Omit<Told<wire.EtatCampagne, 'id' | 'type'>, 'lettres'> & { readonly lettres: readonly LettreEnvoyee[] };
export type LettreEnvoyee = Told<wire.EtatLettre, 'cle' | 'destinataire' | 'canal' | 'etat' | 'etat_texte'>;
export type Decision = NonNullable<wire.DecisionDemande['decision']>;

/** RFC 9457, with the findings that explain it. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail?: string | null;
  readonly constats?: readonly Constat[];
  readonly trace_id?: string | null;
}
