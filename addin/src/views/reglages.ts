import { h } from '../ui/dom';
import type { Context } from './view';

/** Language, look, and what was agreed to. */
export function reglagesView({ texts, actions, host }: Context): HTMLElement {
  const { reglages } = texts;
  const theme = host.recall('theme') ?? 'system';
  return h(
    'main',
    { class: 'settings' },
    h('h1', { tabindex: -1 }, texts.vues.reglages),
    choice(
      'langue',
      reglages.language,
      [
        ['fr', 'Français'],
        ['en', 'English'],
      ],
      texts.lang,
      (lang) => actions.language(lang as 'fr' | 'en'),
    ),
    choice('theme', reglages.theme, Object.entries(reglages.themes), theme, (value) => actions.theme(value as 'light' | 'dark' | 'system')),
    host.can('read') &&
      h(
        'section',
        { 'aria-labelledby': 'accord-titre' },
        h('h2', { id: 'accord-titre' }, reglages.agreement),
        h('p', { class: 'muted' }, host.recall('accord') === 'oui' ? reglages.agreed : reglages.notAgreed),
        host.recall('accord') === 'oui' && h('button', { type: 'button', id: 'forget', onclick: () => actions.forget() }, reglages.takeBack),
      ),
  );
}

function choice(name: string, legend: string, options: readonly (readonly [string, string])[], current: string, choose: (value: string) => void): HTMLElement {
  return h(
    'fieldset',
    {},
    h('legend', {}, legend),
    ...options.map(([value, label]) =>
      h(
        'label',
        { class: 'option' },
        h('input', { type: 'radio', name, value, id: `${name}-${value}`, checked: value === current, onchange: () => choose(value) }),
        label,
      ),
    ),
  );
}
