import type { PieceArchivee, Production, VersionArchivee } from '../api/contract';
import type { Host } from '../host/host';
import type { Catalogue } from '../i18n';
import type { Versions } from '../session/versions';
import type { State } from '../state/state';
import type { Vue } from '../state/vue';

/** What a view may ask for. */
export interface Actions {
  choose(file: File): void;
  tryExample(): void;
  readOpen(): void;
  checkAgain(): void;
  produce(): void;
  open(production: Production): void;
  close(): void;
  reveal(cell: string, unhide?: boolean): void;
  go(vue: Vue): void;
  group(by: 'severite' | 'theme'): void;
  language(lang: 'fr' | 'en'): void;
  theme(theme: 'light' | 'dark' | 'system'): void;
  /** Takes back the agreement to read the open workbook without asking. */
  forget(): void;
  openPiece(objet: string, version: VersionArchivee, piece: PieceArchivee): void;
  compare(objet: string, before: VersionArchivee, after: VersionArchivee): void;
  askRestore(objet: string, version: VersionArchivee): void;
  cancelRestore(): void;
  restore(objet: string, version: VersionArchivee): void;
}

/** What every view is given. */
export interface Context {
  readonly state: State;
  readonly versions: Versions;
  readonly texts: Catalogue;
  readonly host: Host;
  readonly actions: Actions;
  readonly vue: Vue;
  /** The service's; empty until it has answered. */
  readonly version: string;
}
