import type { EtatModele, EtatTravail, Resume, Severite } from '../api/contract';
import type { HostKind, InsertOutcome, OpenOutcome, RevealOutcome, Route } from '../host/host';
import type { TroubleKind } from '../host/trouble';
import type { Vue } from '../state/vue';

/** Every text of the pane; each language holds all of them, or does not compile. */
export interface Catalogue {
  readonly lang: 'fr' | 'en';
  readonly title: string;
  readonly tagline: string;
  readonly navigation: string;
  readonly vues: Readonly<Record<Vue, string>>;
  readonly drop: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly example: string;
    readonly release: string;
    readonly oneOnly: string;
    /** Where Excel is open around the pane. */
    readonly openTitle: string;
    readonly openHint: string;
    readonly read: string;
    readonly openWorkbook: string;
    tooLarge(maxBytes: number): string;
  };
  readonly steps: { readonly label: string; readonly items: readonly (readonly [string, string])[] };
  reading(name: string): string;
  /** What stands between a label and what it announces. */
  readonly colon: string;
  readonly read: {
    readonly title: string;
    readonly other: string;
    /** Singular, plural. */
    readonly counts: Readonly<Record<keyof Resume, readonly [string, string]>>;
    announce(name: string, findings: string): string;
  };
  readonly findings: {
    readonly title: string;
    readonly none: string;
    summary(counts: readonly (readonly [Severite, number])[]): string;
    group(severite: Severite, count: number): string;
    readonly remedy: string;
    copy(cell: string): string;
    show(cell: string): string;
    hidden(cell: string): string;
    readonly unhide: string;
    readonly revealed: Readonly<Record<Exclude<RevealOutcome, 'hidden'>, (cell: string) => string>>;
    readonly groupBy: string;
    readonly groupings: { readonly severite: string; readonly theme: string };
    /** The label's twelve themes, by their code. */
    readonly themes: Readonly<Record<string, string>>;
    theme(theme: string, count: number): string;
    readonly noTheme: string;
  };
  readonly freshness: {
    readonly again: string;
    readonly stale: string;
    readonly checking: string;
    readonly routes: Readonly<Record<Route, string>>;
  };
  readonly dossier: {
    readonly produce: string;
    readonly again: string;
    readonly producing: string;
    draftHint(blocking: number): string;
    readonly readyHint: string;
    readonly ready: string;
    readonly draft: string;
    readonly draftWhy: string;
    readonly download: string;
    readonly fingerprint: string;
    readonly opened: Readonly<Record<OpenOutcome, string>>;
    size(bytes: number): string;
  };
  readonly documents: {
    /** The ten steps of the cycle. */
    readonly steps: readonly string[];
    readonly listing: string;
    readonly failed: string;
    possible(possible: number, all: number): string;
    readonly etats: Readonly<Record<EtatModele, string>>;
    produce(count: number): string;
    produceOne(title: string, count: number): string;
    missing(count: number): string;
    readonly produceAll: string;
    allHint(count: number): string;
    readonly busy: string;
    readonly started: string;
    progress(done: number, total: number, current: string | null): string;
    ended(documents: number): string;
    readonly etatsTravail: Readonly<Record<EtatTravail, string>>;
    readonly stop: string;
    readonly dismiss: string;
    all(count: number): string;
    readonly draft: string;
  };
  readonly versions: {
    readonly intro: string;
    readonly none: string;
    readonly loading: string;
    count(versions: number): string;
    label(numero: string, statut: string, date: string): string;
    readonly statuts: Readonly<Record<string, string>>;
    by(author: string): string;
    readonly pieces: Readonly<Record<string, string>>;
    readonly compare: string;
    readonly restore: string;
    confirm(numero: string): string;
    readonly confirmed: string;
    readonly cancel: string;
    restored(numero: string): string;
    readonly steps: Readonly<Record<string, string>>;
    stepQuestion(step: string): string;
    readonly stepMessage: string;
    readonly stepHints: Readonly<Record<string, string>>;
    readonly stepConfirm: string;
    advanced(numero: string, statut: string): string;
    readonly comparing: string;
    changes(before: string, after: string): string;
    readonly noChange: string;
    readonly planTitle: string;
    readonly textTitle: string;
    readonly unreadable: string;
  };
  readonly concertation: {
    readonly prepare: string;
    readonly type: string;
    readonly types: Readonly<Record<string, string>>;
    readonly preview: string;
    readonly busy: string;
    readonly needsWorkbook: string;
    readonly openWorkbook: string;
    readonly failed: string;
    count(letters: number): string;
    readonly channels: Readonly<Record<string, string>>;
    attachments(names: readonly string[]): string;
    files(count: number): string;
    readonly openLetter: string;
    readonly trial: string;
    readonly trialAddress: string;
    tried(address: string): string;
    notTried(why: string): string;
    readonly send: string;
    question(letters: number): string;
    confirm(letters: number): string;
    confirmed(letters: number): string;
    readonly sent: string;
    readonly loading: string;
    readonly nothingSent: string;
    confirmedOn(iso: string, letters: number): string;
    readonly decisions: Readonly<Record<string, string>>;
    readonly registerWorkbook: string;
    readonly registerAnnex: string;
  };
  readonly modeles: {
    readonly intro: string;
    readonly introWord: string;
    readonly failed: string;
    readonly words: string;
    readonly loading: string;
    readonly search: string;
    readonly searchHint: string;
    found(count: number): string;
    take(path: string, meaning: string, inserts: boolean): string;
    readonly inserted: Readonly<Record<InsertOutcome | 'copied', (tag: string) => string>>;
    readonly checkTitle: string;
    readonly checkOpen: string;
    readonly checkFile: string;
    readonly checking: string;
    allWell(name: string): string;
    result(count: number): string;
    readonly jump: string;
    readonly jumped: Readonly<Record<'shown' | 'gone', (tag: string) => string>>;
  };
  readonly reglages: {
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
    readonly agreement: string;
    readonly agreed: string;
    readonly notAgreed: string;
    readonly takeBack: string;
  };
  readonly aide: {
    /** A title and its paragraphs. */
    readonly parts: readonly (readonly [string, ...string[]])[];
    readonly keyboard: string;
    readonly keys: readonly (readonly [string, string])[];
    readonly support: string;
    readonly supportWhat: string;
    readonly hosts: Readonly<Record<HostKind, string>>;
  };
  readonly failure: {
    readonly title: string;
    readonly productionTitle: string;
    readonly unreachable: string;
    readonly unknown: string;
    readonly signIn: string;
    readonly code: string;
    readonly versionsTitle: string;
    readonly host: Readonly<Record<TroubleKind, string>>;
  };
  about(version: string): string;
}
