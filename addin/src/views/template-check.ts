import { tagOf } from '../session/templates';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import type { Context } from './view';

/** The check of a template: the one open in Word, or a file. */
export function templateCheckView(context: Context): HTMLElement {
  const { texts, templates, actions, host } = context;
  const input = h('input', { type: 'file', accept: '.docx,.dotx', class: 'visually-hidden', tabindex: -1, 'aria-hidden': 'true', id: 'modele-fichier' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) actions.checkTemplate(file);
  });
  const start = (): void => (host.can('check-template') ? actions.checkTemplate(null) : input.click());
  return h(
    'section',
    { class: 'findings', 'aria-labelledby': 'controle-modele' },
    h('h2', { id: 'controle-modele' }, texts.modeles.checkTitle),
    h('button', { type: 'button', class: 'primary', id: 'controler-modele', 'aria-disabled': templates.checking ? 'true' : null, onclick: start }, host.can('check-template') ? texts.modeles.checkOpen : texts.modeles.checkFile),
    input,
    templates.checking && h('progress', { 'aria-label': texts.modeles.checking }),
    ...results(context),
  );
}

function results({ texts, templates, actions, host }: Context): readonly (HTMLElement | null)[] {
  const { checked } = templates;
  if (!checked) return [];
  if (checked.constats.length === 0) return [h('p', { class: 'all-well' }, icon(ICONS.check), texts.modeles.allWell(checked.modele))];
  return [
    h('p', { class: 'muted' }, texts.modeles.result(checked.constats.length)),
    h(
      'ul',
      { class: 'template-findings' },
      ...checked.constats.map((constat) =>
        h(
          'li',
          { class: `finding ${constat.severite}` },
          h('div', { class: 'finding-head' }, icon(ICONS[constat.severite]), h('span', { class: 'place' }, constat.cellule ?? ''), h('span', { class: 'code muted' }, constat.code)),
          h('p', {}, constat.message),
          !!constat.remede && h('p', { class: 'remedy' }, h('b', {}, texts.findings.remedy + texts.colon), constat.remede),
          host.can('check-template') && tagOf(constat) !== null && h('button', { type: 'button', class: 'quiet', onclick: () => actions.jumpToTag(constat) }, icon(ICONS.open), texts.modeles.jump),
        ),
      ),
    ),
  ];
}
