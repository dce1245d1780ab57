import type { Production } from '../api/contract';
import type { Catalogue } from '../i18n';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import type { Actions, Context } from './view';

/** The bar that stays at the bottom: one button, and what it will do. */
export function dossierBar({ state, texts, actions }: Context): HTMLElement | null {
  if (state.phase === 'empty' || state.phase === 'reading') return null;
  const blocking = state.controle.constats.filter((constat) => constat.severite === 'bloquant').length;
  const busy = state.phase === 'producing';
  const hint = busy ? texts.dossier.producing : blocking > 0 ? texts.dossier.draftHint(blocking) : texts.dossier.readyHint;
  return h(
    'footer',
    { class: 'action-bar' },
    busy && h('progress', { 'aria-label': texts.dossier.producing }),
    state.phase === 'produced'
      ? null
      : h('p', { class: blocking > 0 ? 'hint draft' : 'hint' }, hint),
    h(
      'button',
      {
        type: 'button',
        class: state.phase === 'produced' ? '' : 'primary',
        id: 'produce',
        'aria-disabled': busy ? 'true' : null,
        onclick: () => {
          if (!busy) actions.produce();
        },
      },
      state.phase === 'produced' ? texts.dossier.again : texts.dossier.produce,
    ),
  );
}

/** The produced document: its name, its weight, its download. */
export function productionView(production: Production, texts: Catalogue, actions: Actions): HTMLElement {
  return h(
    'section',
    { class: production.provisoire ? 'production draft' : 'production', 'aria-labelledby': 'production-title' },
    h('h2', { id: 'production-title', tabindex: -1 }, icon(ICONS.check), production.provisoire ? texts.dossier.draft : texts.dossier.ready),
    production.provisoire && h('p', { class: 'muted' }, texts.dossier.draftWhy),
    !!production.avertissement && h('p', { class: 'muted', role: 'status' }, production.avertissement),
    h('p', { class: 'document' }, h('strong', {}, production.nom), h('span', { class: 'muted' }, texts.dossier.size(production.taille))),
    h(
      'button',
      { type: 'button', class: 'primary', id: 'download', onclick: () => actions.open(production) },
      icon(ICONS.download),
      texts.dossier.download,
    ),
    h(
      'p',
      { class: 'fingerprint muted' },
      texts.dossier.fingerprint + texts.colon,
      h('code', { title: production.empreinte }, production.empreinte),
    ),
  );
}
