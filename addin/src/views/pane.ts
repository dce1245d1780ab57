import { hasPlan } from '../state/state';
import { h } from '../ui/dom';
import { aideView } from './aide';
import { concertationView } from './concertation';
import { controleView } from './controle';
import { documentsView } from './documents';
import { documentsBar } from './documents-bar';
import { dossierBar } from './dossier';
import { dropView } from './drop';
import { modelesView } from './modeles';
import { reglagesView } from './reglages';
import { versionsView } from './versions';
import type { Context } from './view';

/** The page's middle and its bar, for the view and the state the pane is in. */
export function paneView(context: Context): readonly HTMLElement[] {
  switch (context.vue) {
    case 'reglages':
      return [reglagesView(context)];
    case 'aide':
      return [aideView(context)];
    case 'concertation':
      return [concertationView(context)];
    case 'modeles':
      return [modelesView(context)];
    case 'versions':
      return [versionsView(context)];
    case 'controle':
    case 'documents':
      return workbookViews(context);
  }
}

function workbookViews(context: Context): readonly HTMLElement[] {
  const { state, texts, vue } = context;
  if (state.phase === 'empty') return [dropView(context)];
  if (state.phase === 'reading') return [readingView(texts.reading(state.name), state.part)];
  if (!hasPlan(state)) return [];
  const main = vue === 'documents' ? documentsView(context) : controleView(context, state);
  const bar = vue === 'documents' ? documentsBar(context) : dossierBar(context);
  return bar ? [main, bar] : [main];
}

function readingView(sentence: string, part: number): HTMLElement {
  return h(
    'main',
    { class: 'reading', 'aria-busy': 'true' },
    h('h1', { class: 'visually-hidden', tabindex: -1 }, sentence),
    h('p', {}, sentence),
    h('progress', { 'aria-label': sentence, ...(part > 0 ? { value: part, max: 1 } : {}) }),
  );
}
