import type { ApercuLettre, Constat, Decision, PieceArchivee, Production, VersionArchivee } from '../api/contract';
import type { Host } from '../host/host';
import type { Catalogue } from '../i18n';
import type { Concertation } from '../session/concertation';
import type { Documents } from '../session/documents';
import type { Templates } from '../session/templates';
import type { Versions } from '../session/versions';
import type { State } from '../state/state';
import type { Vue } from '../state/vue';
import type { Field } from '../state/words';

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
  /** Makes one kind of document; with null all that can be made. */
  produceOne(code: string | null): void;
  stopWork(): void;
  dismissWork(): void;
  openMade(production: Production): void;
  openAllMade(): void;
  lookForWord(search: string): void;
  insertWord(field: Field): void;
  /** The one open in Word when there is no file. */
  checkTemplate(file: File | null): void;
  jumpToTag(constat: Constat): void;
  chooseLetters(type: string): void;
  previewLetters(): void;
  tryLetter(address: string): void;
  askSend(asking: boolean): void;
  confirmSend(): void;
  openLetter(letter: ApercuLettre): void;
  decideLetter(letter: string, decision: Decision): void;
  openRegister(format: 'xlsx' | 'docx'): void;
  openPiece(objet: string, version: VersionArchivee, piece: PieceArchivee): void;
  compare(objet: string, before: VersionArchivee, after: VersionArchivee): void;
  askRestore(objet: string, version: VersionArchivee): void;
  cancelRestore(): void;
  askStep(objet: string, vers: string): void;
  cancelStep(): void;
  step(objet: string, vers: string, message: string): void;
  restore(objet: string, version: VersionArchivee): void;
}

/** What every view is given. */
export interface Context {
  readonly state: State;
  readonly documents: Documents;
  readonly versions: Versions;
  readonly templates: Templates;
  readonly concertation: Concertation;
  readonly texts: Catalogue;
  readonly host: Host;
  readonly actions: Actions;
  readonly vue: Vue;
  /** The service's; empty until it has answered. */
  readonly version: string;
}
