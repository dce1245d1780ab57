import type { Controle, Resume } from '../api/contract';
import type { Catalogue } from '../i18n';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import type { Actions } from './view';

/** Counts that stand out; the others follow in one line. */
const MAIN: readonly (keyof Resume)[] = ['points_alerte', 'points_forts', 'actions', 'situations'];
const OTHERS: readonly (keyof Resume)[] = ['associations', 'representants', 'concertations', 'observations', 'preuves'];

/** Which workbook, whose plan, and how much of it was read: shown before anything is produced. */
export function summaryView(controle: Controle, texts: Catalogue, actions: Actions): HTMLElement {
  const label = (key: keyof Resume): string => texts.read.counts[key][controle.resume[key] < 2 ? 0 : 1];
  const number = (key: keyof Resume): string => controle.resume[key].toLocaleString(texts.lang === 'fr' ? 'fr-FR' : 'en-GB');
  return h(
    'section',
    { class: 'summary', 'aria-labelledby': 'summary-title' },
    h(
      'div',
      { class: 'workbook' },
      icon(ICONS.sheet),
      h(
        'div',
        { class: 'workbook-name' },
        h('strong', { title: controle.classeur.nom }, controle.classeur.nom),
        controle.organisme && h('span', { class: 'muted' }, controle.organisme),
      ),
      h('button', { type: 'button', class: 'quiet', id: 'close', onclick: () => actions.close() }, texts.read.other),
    ),
    h('h2', { id: 'summary-title', tabindex: -1 }, texts.read.title),
    h(
      'dl',
      { class: 'counts' },
      ...MAIN.map((key) => h('div', { 'data-count': key }, h('dt', {}, label(key)), h('dd', {}, number(key)))),
    ),
    h(
      'p',
      { class: 'muted others' },
      ...OTHERS.filter((key) => controle.resume[key] > 0)
        .flatMap((key, i) => [i > 0 ? ' · ' : '', h('span', { 'data-count': key }, `${number(key)}\u00a0${label(key)}`)]),
    ),
  );
}
