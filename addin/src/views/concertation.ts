import { TYPES } from '../session/concertation';
import { hasPlan } from '../state/state';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import { apercuView } from './apercu';
import { campaignsView } from './campaigns';
import { failureBox } from './failure';
import type { Context } from './view';

/** Letters to the représentants: prepared from the workbook at hand, shown, confirmed, followed; and the register. */
export function concertationView(context: Context): HTMLElement {
  const { texts, concertation, state } = context;
  return h(
    'main',
    { class: 'concertation' },
    h('h1', { tabindex: -1 }, texts.vues.concertation),
    concertation.failure && failureBox(texts.concertation.failed, concertation.failure, texts),
    hasPlan(state) ? prepareView(context) : openFirst(context),
    concertation.apercu && apercuView(concertation.apercu, context),
    campaignsView(context),
  );
}

function prepareView({ texts, concertation, actions }: Context): HTMLElement {
  const select = h(
    'select',
    { id: 'envoi-type' },
    ...TYPES.map((type) => h('option', { value: type, selected: type === concertation.type }, texts.concertation.types[type] ?? type)),
  );
  select.addEventListener('change', () => actions.chooseLetters(select.value));
  return h(
    'section',
    { class: 'findings', 'aria-labelledby': 'envoi-titre' },
    h('h2', { id: 'envoi-titre' }, texts.concertation.prepare),
    h('label', { for: 'envoi-type' }, texts.concertation.type),
    select,
    h('button', { type: 'button', class: 'primary', id: 'envoi-apercu', 'aria-disabled': concertation.busy ? 'true' : null, onclick: () => actions.previewLetters() }, texts.concertation.preview),
    concertation.busy && h('progress', { 'aria-label': texts.concertation.busy }),
  );
}

function openFirst({ texts, actions, host }: Context): HTMLElement {
  return h(
    'section',
    { class: 'findings' },
    h('p', {}, texts.concertation.needsWorkbook),
    h('button', { type: 'button', class: 'primary', id: 'envoi-classeur', onclick: () => (host.can('read') && host.kind === 'excel' ? actions.readOpen() : actions.go('controle')) }, icon(ICONS.sheet), texts.concertation.openWorkbook),
  );
}
