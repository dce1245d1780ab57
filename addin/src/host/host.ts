/** What surrounds the pane: Excel, Word, or a plain browser. Views know only this. */

/** How a request to show a cell ended. */
export type RevealOutcome = 'shown' | 'copied' | 'failed';

export interface Host {
  readonly kind: 'excel' | 'word' | 'browser';
  /** Leads the user to a cell (`PAA!G12`): selects it where the host can, else copies its address. */
  reveal(cell: string): Promise<RevealOutcome>;
  /** Hands over a produced document, found at `url` on this origin. */
  open(url: string, name: string): Promise<void>;
  /** What the pane remembers from one visit to the next. */
  recall(key: string): string | null;
  remember(key: string, value: string): void;
}
