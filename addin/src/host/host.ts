/** What surrounds the pane: Excel, Word, or a plain browser. Views know only this. */

export type HostKind = 'excel' | 'word' | 'browser';

/** Where the program that shows the pane runs; it decides how a document is handed over. */
export type Platform = 'web' | 'windows' | 'mac' | 'ipad' | 'browser';

/** What a host may or may not be able to do; asked before a view offers it. */
export type Capability = 'read' | 'reveal' | 'watch' | 'insert' | 'check-template' | 'open-in-word';

export interface HostInfo {
  readonly platform: Platform;
  /** The language of the program around the pane: `fr-FR`. */
  readonly locale: string;
  /** Told by Office where it says so; null: the system's own preference decides. */
  readonly theme: 'light' | 'dark' | null;
}

/** By which way the workbook's bytes came. */
export type Route = 'slices' | 'cells' | 'file';

/** The open document as a file. */
export interface Reading {
  readonly file: File;
  readonly route: Route;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Called as parts arrive; from 0 to 1. */
  progress(part: number): void;
}

/** How a request to show a place ended. `hidden`: its sheet is hidden, and only the user may show it. */
export type RevealOutcome = 'shown' | 'copied' | 'hidden' | 'gone' | 'failed';

/** A document to be handed over. */
export interface Produced {
  readonly name: string;
  bytes(): Promise<ArrayBuffer>;
  /** An address that works once, for a few minutes, in any browser. */
  ticket(): Promise<string>;
}

/** How a document was handed over: shown in Word, given to the system's browser, downloaded here, or not. */
export type OpenOutcome = 'opened' | 'browser' | 'downloaded' | 'failed';

/** How an insertion ended; `tracked`: it was done while Word tracks changes, which splits a tag in two revisions. */
export type InsertOutcome = 'inserted' | 'tracked' | 'failed';

/** A change in the open document. A co-author's moves nothing on the screen. */
export interface Change {
  readonly place: string;
  readonly remote: boolean;
}

/** Text to type at the cursor; with a `closing`, the selection comes between the two. */
export interface Insertion {
  readonly opening: string;
  readonly closing?: string;
}

export interface Host {
  readonly kind: HostKind;
  info(): HostInfo;
  can(capability: Capability): boolean;
  /** The open document's name; empty where there is none. */
  name(): string;
  /** The open document's bytes, by the first way that works. Throws `HostTrouble` when none does. */
  read(options: ReadOptions): Promise<Reading>;
  /** Leads the user to a cell (`PAA!G12`) or, in Word, to a text: selects it where the host can, else copies its address. */
  reveal(place: string, options?: { readonly unhide: boolean }): Promise<RevealOutcome>;
  /** Tells of changes until the returned function is called. */
  watch(changed: (change: Change) => void): Promise<() => Promise<void>>;
  insert(what: Insertion): Promise<InsertOutcome>;
  /** Hands over a produced document. Called within a click: what a browser allows then, it refuses later. */
  open(produced: Produced): Promise<OpenOutcome>;
  /** What the pane remembers from one visit to the next, and until this window closes. */
  recall(key: string): string | null;
  remember(key: string, value: string | null): void;
}
