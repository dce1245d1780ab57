import { MAIN_VUES, type Vue } from '../state/vue';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import type { Context } from './view';

const MARKS: Readonly<Record<string, string>> = {
  controle: ICONS.check,
  documents: ICONS.sheet,
  concertation: ICONS.mail,
  versions: ICONS.versions,
  modeles: ICONS.braces,
};

/** The way between views. In a narrow pane only the current one spells its name; the others keep theirs for who asks. */
export function navigationView({ texts, actions, vue }: Context): HTMLElement {
  return h('nav', { class: 'views', 'aria-label': texts.navigation }, ...MAIN_VUES.map((one) => link(one, one === vue, texts.vues[one], () => actions.go(one))));
}

function link(vue: Vue, isCurrent: boolean, name: string, go: () => void): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'view-link', id: `vue-${vue}`, title: name, 'aria-label': name, 'aria-current': isCurrent ? 'page' : null, onclick: go },
    icon(MARKS[vue] ?? ICONS.sheet),
    h('span', { class: 'view-name' }, name),
  );
}
