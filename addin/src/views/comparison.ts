import type { Comparaison } from '../api/contract';
import type { Catalogue } from '../i18n';
import { h } from '../ui/dom';
import type { Context } from './view';

/** What changed between two versions: the plan, then the text. */
export function comparisonView({ texts, versions }: Context): HTMLElement {
  const { comparaison } = versions;
  if (!comparaison) return h('p', {}, texts.versions.comparing, h('progress', { 'aria-label': texts.versions.comparing }));
  return h(
    'section',
    { class: 'comparison' },
    h('h2', {}, texts.versions.changes(comparaison.avant, comparaison.apres)),
    h('h3', {}, texts.versions.planTitle),
    planView(comparaison, texts),
    h('h3', {}, texts.versions.textTitle),
    textView(comparaison, texts),
  );
}

function planView({ plan }: Comparaison, texts: Catalogue): HTMLElement {
  if (!plan) return h('p', { class: 'muted' }, texts.versions.unreadable);
  if (plan.length === 0) return h('p', { class: 'muted' }, texts.versions.noChange);
  return h('ul', {}, ...plan.map((one) => h('li', {}, one.phrase ?? '', ' ', !!one.cellule && h('span', { class: 'muted' }, one.cellule))));
}

function textView({ texte }: Comparaison, texts: Catalogue): HTMLElement {
  if (!texte) return h('p', { class: 'muted' }, texts.versions.unreadable);
  if (texte.length === 0) return h('p', { class: 'muted' }, texts.versions.noChange);
  return h(
    'ul',
    { class: 'text-changes' },
    ...texte.map((one) => h('li', {}, !!one.avant && h('del', {}, one.avant), !!one.apres && h('ins', {}, one.apres))),
  );
}
