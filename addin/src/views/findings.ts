import type { Constat, Severite } from '../api/contract';
import type { Catalogue } from '../i18n';
import { bySeverity, byTheme, isCell } from '../state/constats';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import type { Context } from './view';

/** Beyond this many, a group starts closed below the first open one, so that the page stays a page. */
const OPEN_UP_TO = 12;

/** The findings, weightiest first or theme by theme; arrow keys walk from one to the next. */
export function findingsView(constats: readonly Constat[], context: Context): HTMLElement {
  const { texts } = context;
  const by = grouping(context, constats);
  const groups = by === 'theme' ? themes(constats, texts) : severities(constats, texts);
  const section = h(
    'section',
    { class: 'findings', 'aria-labelledby': 'findings-title' },
    h('h2', { id: 'findings-title' }, texts.findings.title),
    groups.length === 0 && h('p', { class: 'all-well' }, icon(ICONS.check), texts.findings.none),
    constats.some((constat) => constat.theme) && groupingSwitch(by, context),
    ...groups.map((group, index) => groupView(group, index === 0 || group.constats.length <= OPEN_UP_TO, context)),
  );
  section.addEventListener('keydown', walk);
  return section;
}

interface Titled {
  readonly key: string;
  readonly title: string;
  readonly severite: Severite;
  readonly constats: readonly Constat[];
}

const grouping = ({ host }: Context, constats: readonly Constat[]): 'severite' | 'theme' =>
  host.recall('grouper') === 'theme' && constats.some((constat) => constat.theme) ? 'theme' : 'severite';

const severities = (constats: readonly Constat[], texts: Catalogue): readonly Titled[] =>
  bySeverity(constats).map((group) => ({ ...group, key: group.severite, title: texts.findings.group(group.severite, group.constats.length) }));

const themes = (constats: readonly Constat[], texts: Catalogue): readonly Titled[] =>
  byTheme(constats).map((group) => ({ ...group, key: group.theme ?? 'aucun', title: texts.findings.theme(texts.findings.themes[group.theme ?? ''] ?? group.theme ?? texts.findings.noTheme, group.constats.length) }));

function groupingSwitch(by: 'severite' | 'theme', { texts, actions }: Context): HTMLElement {
  return h(
    'div',
    { class: 'switch', role: 'group', 'aria-label': texts.findings.groupBy },
    ...(['severite', 'theme'] as const).map((one) =>
      h(
        'button',
        { type: 'button', class: 'quiet', id: `grouper-${one}`, 'aria-pressed': one === by ? 'true' : 'false', onclick: () => actions.group(one) },
        texts.findings.groupings[one],
      ),
    ),
  );
}

function groupView(group: Titled, open: boolean, context: Context): HTMLElement {
  return h(
    'details',
    { class: `group ${group.severite}`, open, 'data-key': `groupe-${group.key}` },
    h('summary', { 'data-key': `titre-${group.key}` }, icon(ICONS[group.severite]), h('span', {}, group.title)),
    h('ul', {}, ...group.constats.map((constat) => findingView(constat, context))),
  );
}

function findingView(constat: Constat, context: Context): HTMLElement {
  const { texts } = context;
  return h(
    'li',
    { class: 'finding', 'data-code': constat.code },
    h('div', { class: 'finding-head' }, placeView(constat, context), h('span', { class: 'code muted' }, constat.code)),
    h('p', {}, constat.message),
    !!constat.remede && h('p', { class: 'remedy' }, h('b', {}, texts.findings.remedy + texts.colon), constat.remede),
  );
}

function placeView({ code, cellule: place }: Constat, { texts, actions, host }: Context): HTMLElement | null {
  if (place === null || place === '') return null;
  if (!isCell(place)) return h('span', { class: 'place' }, place);
  const label = host.can('reveal') ? texts.findings.show(place) : texts.findings.copy(place);
  return h(
    'button',
    { type: 'button', class: 'cell', 'data-key': `${code}-${place}`, 'aria-label': label, title: label, onclick: () => actions.reveal(place) },
    h('span', {}, place),
    icon(host.can('reveal') ? ICONS.open : ICONS.copy),
  );
}

function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('details[open] button.cell, summary')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
