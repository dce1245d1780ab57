import type { Constat, Controle, Production } from '../api/contract';
import type { Route } from '../host/host';

/** Why something failed, in words already fit to be read. An empty message: the service did not answer. */
export interface Failure {
  readonly message: string;
  readonly constats: readonly Constat[];
  /** What support needs to know; null when the sentence says all. */
  readonly code?: string | null;
}

/** Whether the findings still speak of the workbook as it stands: it was changed since, or is being looked at again. */
export type Freshness = 'fresh' | 'stale' | 'checking';

interface Read {
  readonly workbook: File;
  readonly controle: Controle;
  readonly route: Route;
  readonly freshness: Freshness;
}

/** One workbook at a time goes through these. What was read stays on show while a dossier is made. */
export type State =
  | { readonly phase: 'empty'; readonly failure: Failure | null }
  | { readonly phase: 'reading'; readonly name: string; readonly part: number }
  | (Read & { readonly phase: 'read'; readonly failure: Failure | null })
  | (Read & { readonly phase: 'producing' })
  | (Read & { readonly phase: 'produced'; readonly production: Production });

export type Event =
  | { readonly type: 'workbook-chosen'; readonly name: string }
  | { readonly type: 'workbook-arriving'; readonly part: number }
  | { readonly type: 'workbook-read'; readonly workbook: File; readonly controle: Controle; readonly route?: Route }
  | { readonly type: 'workbook-changed' }
  | { readonly type: 'check-started' }
  | { readonly type: 'checked-again'; readonly workbook: File; readonly controle: Controle; readonly route: Route }
  | { readonly type: 'check-abandoned' }
  | { readonly type: 'production-started' }
  | { readonly type: 'production-finished'; readonly production: Production }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'closed' };

export const initial: State = { phase: 'empty', failure: null };

/** True once a workbook was read, whatever is done with it. */
export const hasPlan = (state: State): state is Exclude<State, { phase: 'empty' | 'reading' }> => state.phase !== 'empty' && state.phase !== 'reading';

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'workbook-chosen':
      return { phase: 'reading', name: event.name, part: 0 };
    case 'workbook-arriving':
      return state.phase === 'reading' ? { ...state, part: event.part } : state;
    case 'workbook-read': {
      const { workbook, controle, route = 'file' } = event;
      return state.phase === 'reading' ? { phase: 'read', workbook, controle, route, freshness: 'fresh', failure: null } : state;
    }
    case 'workbook-changed':
      return hasPlan(state) ? { ...state, freshness: 'stale' } : state;
    case 'check-started':
      return hasPlan(state) ? { ...state, freshness: 'checking' } : state;
    case 'check-abandoned':
      return hasPlan(state) && state.freshness === 'checking' ? { ...state, freshness: 'stale' } : state;
    case 'checked-again': {
      const { workbook, controle, route } = event;
      // A change that came while the service was looking makes its answer old at once.
      return hasPlan(state) ? { ...state, workbook, controle, route, freshness: state.freshness === 'checking' ? 'fresh' : 'stale' } : state;
    }
    case 'production-started':
      return state.phase === 'read' || state.phase === 'produced' ? { ...readOf(state), phase: 'producing' } : state;
    case 'production-finished':
      return state.phase === 'producing' ? { ...state, phase: 'produced', production: event.production } : state;
    case 'failed':
      return state.phase === 'producing' ? { ...state, phase: 'read', failure: event.failure } : { phase: 'empty', failure: event.failure };
    case 'closed':
      return initial;
  }
}

const readOf = ({ workbook, controle, route, freshness }: Read): Read => ({ workbook, controle, route, freshness });
