import type { Constat, DocumentOffert } from '../api/contract';
import { isCell } from '../state/constats';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import { failureBox } from './failure';
import { travailView } from './travail';
import type { Context } from './view';

/** What can be made from the workbook at hand, step by step of the cycle, and what is missing for the rest. */
export function documentsView(context: Context): HTMLElement {
  const { texts, documents } = context;
  return h(
    'main',
    { class: 'documents' },
    h('h1', { tabindex: -1 }, texts.vues.documents),
    documents.failure && failureBox(texts.documents.failed, documents.failure, texts),
    documents.travail && travailView(documents.travail, context),
    ...offers(context),
  );
}

function offers(context: Context): readonly HTMLElement[] {
  const { texts, documents } = context;
  if (documents.failure && !documents.catalogue) return [];
  if (!documents.catalogue) return [h('p', {}, texts.documents.listing), h('progress', { 'aria-label': texts.documents.listing })];
  const steps = [...new Set(documents.catalogue.documents.map((one) => one.etapes[0] ?? 0))].sort((a, b) => a - b);
  return steps.map((step) => {
    const own = documents.catalogue?.documents.filter((one) => (one.etapes[0] ?? 0) === step) ?? [];
    const possible = own.filter((one) => one.etat !== 'impossible').length;
    return h(
      'details',
      { class: 'group archived', open: possible > 0, 'data-key': `etape-${step}` },
      h('summary', { 'data-key': `titre-etape-${step}` }, h('span', { class: 'archived-name' }, h('strong', {}, texts.documents.steps[step] ?? `${step}`), h('span', { class: 'muted' }, texts.documents.possible(possible, own.length)))),
      h('ul', {}, ...own.map((one) => offerView(one, context))),
    );
  });
}

function offerView(one: DocumentOffert, context: Context): HTMLElement {
  const { texts, actions } = context;
  const missing = [...one.manques, ...one.sujets.flatMap((sujet) => sujet.manques)];
  return h(
    'li',
    { class: `offer ${one.etat}`, 'data-code': one.code },
    h(
      'div',
      { class: 'offer-head' },
      h('p', {}, h('strong', {}, one.titre), ' ', h('span', { class: 'muted' }, texts.documents.etats[one.etat])),
      one.etat !== 'impossible' &&
        h(
          'button',
          { type: 'button', 'data-key': `produire-${one.code}`, 'aria-label': texts.documents.produceOne(one.titre, one.nombre), onclick: () => actions.produceOne(one.code) },
          texts.documents.produce(one.nombre),
        ),
    ),
    missing.length > 0 && missingView(one.code, missing, context),
  );
}

function missingView(code: string, missing: readonly Constat[], { texts, actions, host }: Context): HTMLElement {
  const place = (cell: string): HTMLElement =>
    h('button', { type: 'button', class: 'cell', 'aria-label': host.can('reveal') ? texts.findings.show(cell) : texts.findings.copy(cell), onclick: () => actions.reveal(cell) }, h('span', {}, cell), icon(host.can('reveal') ? ICONS.open : ICONS.copy));
  return h(
    'details',
    { class: 'missing', 'data-key': `manque-${code}` },
    h('summary', { 'data-key': `titre-manque-${code}` }, texts.documents.missing(missing.length)),
    h('ul', {}, ...missing.map(({ cellule, message, remede }) => h('li', {}, cellule !== null && isCell(cellule) && place(cellule), ' ', message, ' ', h('span', { class: 'muted' }, remede)))),
  );
}
