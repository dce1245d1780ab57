import type { Travail } from '../api/contract';
import { isOver } from '../session/documents';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import type { Context } from './view';

/** Documents being made, or just made. */
export function travailView(travail: Travail, { texts, actions }: Context): HTMLElement {
  const over = isOver(travail);
  const sentence = over ? (travail.message ?? texts.documents.ended(travail.documents.length)) : texts.documents.progress(travail.fait, travail.total, travail.courant);
  return h(
    'section',
    { class: `production work ${travail.etat}`, 'aria-labelledby': 'travail-titre' },
    h('h2', { id: 'travail-titre', tabindex: -1 }, travail.etat === 'acheve' && icon(ICONS.check), texts.documents.etatsTravail[travail.etat]),
    h('p', {}, sentence),
    !over && h('progress', { 'aria-label': sentence, value: travail.fait, max: Math.max(1, travail.total) }),
    !over && h('button', { type: 'button', id: 'travail-arreter', onclick: () => actions.stopWork() }, texts.documents.stop),
    travail.documents.length > 0 &&
      h(
        'ul',
        { class: 'made' },
        ...travail.documents.map((one) =>
          h('li', {}, h('button', { type: 'button', class: 'quiet', 'data-key': `ouvrir-${one.id}`, onclick: () => actions.openMade(one) }, icon(ICONS.download), one.nom), one.provisoire && h('span', { class: 'muted' }, ` ${texts.documents.draft}`)),
        ),
      ),
    over && travail.documents.length > 1 && h('button', { type: 'button', class: 'primary', id: 'travail-zip', onclick: () => actions.openAllMade() }, icon(ICONS.download), texts.documents.all(travail.documents.length)),
    over && h('button', { type: 'button', id: 'travail-fermer', onclick: () => actions.dismissWork() }, texts.documents.dismiss),
  );
}
