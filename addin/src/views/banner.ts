import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import type { Context } from './view';

/** The name, and the way to settings and help; the top right corner is left to Office's own menu. */
export function bannerView({ texts, actions, vue, version }: Context): HTMLElement {
  const way = (to: 'reglages' | 'aide', path: string): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        class: 'quiet square',
        id: `vue-${to}`,
        title: texts.vues[to],
        'aria-label': texts.vues[to],
        'aria-current': vue === to ? 'page' : null,
        onclick: () => actions.go(to),
      },
      icon(path),
    );
  return h(
    'header',
    { class: 'banner' },
    h('img', { src: './icone.svg', alt: '', width: 24, height: 24 }),
    h('div', { class: 'brand' }, h('strong', {}, texts.title), h('span', { class: 'muted tagline' }, texts.tagline)),
    h('span', { class: 'version muted' }, version && texts.about(version)),
    way('reglages', ICONS.settings),
    way('aide', ICONS.help),
  );
}
