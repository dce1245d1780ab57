import type { Constat, Controle, Production } from '../api/contract';

/** Why something failed, in words already fit to be read. An empty message: the service did not answer. */
export interface Failure {
  readonly message: string;
  readonly constats: readonly Constat[];
}

/** One workbook at a time goes through these. What was read stays on show while a dossier is made. */
export type State =
  | { readonly phase: 'empty'; readonly failure: Failure | null }
  | { readonly phase: 'reading'; readonly name: string }
  | { readonly phase: 'read'; readonly workbook: File; readonly controle: Controle; readonly failure: Failure | null }
  | { readonly phase: 'producing'; readonly workbook: File; readonly controle: Controle }
  | { readonly phase: 'produced'; readonly workbook: File; readonly controle: Controle; readonly production: Production };

export type Event =
  | { readonly type: 'workbook-chosen'; readonly name: string }
  | { readonly type: 'workbook-read'; readonly workbook: File; readonly controle: Controle }
  | { readonly type: 'production-started' }
  | { readonly type: 'production-finished'; readonly production: Production }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'closed' };

export const initial: State = { phase: 'empty', failure: null };

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'workbook-chosen':
      return { phase: 'reading', name: event.name };
    case 'workbook-read':
      return state.phase === 'reading'
        ? { phase: 'read', workbook: event.workbook, controle: event.controle, failure: null }
        : state;
    case 'production-started':
      return state.phase === 'read' || state.phase === 'produced'
        ? { phase: 'producing', workbook: state.workbook, controle: state.controle }
        : state;
    case 'production-finished':
      return state.phase === 'producing' ? { ...state, phase: 'produced', production: event.production } : state;
    case 'failed':
      return state.phase === 'producing'
        ? { ...state, phase: 'read', failure: event.failure }
        : { phase: 'empty', failure: event.failure };
    case 'closed':
      return initial;
  }
}
