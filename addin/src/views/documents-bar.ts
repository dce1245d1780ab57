import { isOver } from '../session/documents';
import { h } from '../ui/dom';
import type { Context } from './view';

/** The bar that stays at the bottom: everything that can be made, in one press. */
export function documentsBar({ texts, documents, actions }: Context): HTMLElement | null {
  if (!documents.catalogue) return null;
  const busy = documents.travail !== null && !isOver(documents.travail);
  const count = documents.catalogue.documents.reduce((sum, one) => sum + (one.etat === 'impossible' ? 0 : one.nombre), 0);
  return h(
    'footer',
    { class: 'action-bar' },
    h('p', { class: 'hint' }, busy ? texts.documents.busy : texts.documents.allHint(count)),
    h(
      'button',
      {
        type: 'button',
        class: 'primary',
        id: 'produce-all',
        'aria-disabled': busy || count === 0 ? 'true' : null,
        onclick: () => {
          if (!busy && count > 0) actions.produceOne(null);
        },
      },
      texts.documents.produceAll,
    ),
  );
}
