import type { Resume, Severite } from '../api/contract';
import type { HostKind, OpenOutcome, RevealOutcome, Route } from '../host/host';
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
    theme(theme: string | null, count: number): string;
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
    readonly comparing: string;
    changes(before: string, after: string): string;
    readonly noChange: string;
    readonly planTitle: string;
    readonly textTitle: string;
    readonly unreadable: string;
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
