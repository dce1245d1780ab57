import { h } from '../ui/dom';
import { dossierBar, productionView } from './dossier';
import { dropView } from './drop';
import { failureBox } from './failure';
import { findingsView } from './findings';
import { summaryView } from './summary';
import type { Context } from './view';

/** The page's middle and its bar, for the state the pane is in. */
export function paneView(context: Context): readonly HTMLElement[] {
  const { state, texts, actions } = context;
  if (state.phase === 'empty') return [dropView(context)];
  if (state.phase === 'reading') return [readingView(texts.reading(state.name))];
  const main = h(
    'main',
    {},
    h('h1', { class: 'visually-hidden' }, texts.title),
    state.phase === 'read' && state.failure && failureBox(texts.failure.productionTitle, state.failure, texts),
    state.phase === 'produced' && productionView(state.production, texts, actions),
    summaryView(state.controle, texts, actions),
    findingsView(state.controle.constats, texts, actions),
  );
  const bar = dossierBar(context);
  return bar ? [main, bar] : [main];
}

function readingView(sentence: string): HTMLElement {
  return h(
    'main',
    { class: 'reading', 'aria-busy': 'true' },
    h('h1', { class: 'visually-hidden' }, sentence),
    h('p', {}, sentence),
    h('progress', { 'aria-label': sentence }),
  );
}
