import { h } from '../ui/dom';
import type { WithPlan } from './controle';
import { productionView } from './dossier';
import { failureBox } from './failure';
import type { Context } from './view';

/** What can be produced from the workbook at hand. */
export function documentsView({ texts, actions }: Context, state: WithPlan): HTMLElement {
  return h(
    'main',
    {},
    h('h1', { tabindex: -1 }, texts.vues.documents),
    state.phase === 'read' && state.failure && failureBox(texts.failure.productionTitle, state.failure, texts),
    state.phase === 'produced' && productionView(state.production, texts, actions),
  );
}
