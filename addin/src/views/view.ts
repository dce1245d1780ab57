import type { Host } from '../host/host';
import type { Catalogue } from '../i18n';
import type { State } from '../state/state';

/** What a view may ask for. */
export interface Actions {
  choose(file: File): void;
  tryExample(): void;
  produce(): void;
  download(): void;
  close(): void;
  reveal(cell: string): void;
  say(sentence: string): void;
}

/** What every view is given. */
export interface Context {
  readonly state: State;
  readonly texts: Catalogue;
  readonly host: Host;
  readonly actions: Actions;
}
