import type { Resume, Severite } from '../api/contract';

/** Every text of the pane; each language holds all of them, or does not compile. */
export interface Catalogue {
  readonly lang: 'fr' | 'en';
  readonly title: string;
  readonly tagline: string;
  /** The name, in itself, of the language that the switch leads to. */
  readonly otherLanguage: string;
  readonly drop: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly example: string;
    readonly release: string;
    readonly oneOnly: string;
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
    copied(cell: string): string;
    notCopied(cell: string): string;
    shown(cell: string): string;
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
    size(bytes: number): string;
  };
  readonly failure: {
    readonly title: string;
    readonly productionTitle: string;
    readonly unreachable: string;
    readonly unknown: string;
  };
  about(version: string): string;
}
