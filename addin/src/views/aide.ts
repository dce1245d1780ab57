import { h } from '../ui/dom';
import type { Context } from './view';

/** What the pane does, what it sends where, and what to tell support. */
export function aideView({ texts, host, version }: Context): HTMLElement {
  const { aide } = texts;
  const { platform } = host.info();
  return h(
    'main',
    { class: 'help' },
    h('h1', { tabindex: -1 }, texts.vues.aide),
    ...aide.parts.map(([title, ...paragraphs]) => h('section', {}, h('h2', {}, title), ...paragraphs.map((text) => h('p', {}, text)))),
    h(
      'section',
      {},
      h('h2', {}, aide.keyboard),
      h('dl', { class: 'keys' }, ...aide.keys.map(([key, does]) => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, does)))),
    ),
    h(
      'section',
      {},
      h('h2', {}, aide.support),
      h('p', {}, aide.supportWhat),
      h('p', { class: 'muted', id: 'support' }, [texts.about(version || '?'), aide.hosts[host.kind], platform].join(' · ')),
    ),
  );
}
