import { hasPlan, type State } from '../state/state';
import { h } from '../ui/dom';
import { failureBox } from './failure';
import { findingsView } from './findings';
import { freshnessView } from './freshness';
import { productionView } from './dossier';
import { summaryView } from './summary';
import type { Context } from './view';

export type WithPlan = Extract<State, { controle: unknown }>;

/** What was read, and what the comité would object to. */
export function controleView(context: Context, state: WithPlan): HTMLElement {
  const { texts, actions } = context;
  return h(
    'main',
    { class: hasPlan(state) && state.freshness !== 'fresh' ? 'old' : '' },
    h('h1', { class: 'visually-hidden', tabindex: -1 }, texts.vues.controle),
    state.phase === 'read' && state.failure && failureBox(texts.failure.productionTitle, state.failure, texts),
    state.phase === 'produced' && productionView(state.production, texts, actions),
    freshnessView(context, state),
    summaryView(state.controle, texts, actions),
    findingsView(state.controle.constats, context),
  );
}
