import type { Constat } from '../api/contract';
import type { Catalogue } from '../i18n';
import { bySeverity, isCell, type Group } from '../state/constats';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import type { Actions } from './view';

/** Beyond this many, a group starts closed below the first open one, so that the page stays a page. */
const OPEN_UP_TO = 12;

/** The findings, weightiest first; arrow keys walk from one to the next. */
export function findingsView(constats: readonly Constat[], texts: Catalogue, actions: Actions): HTMLElement {
  const groups = bySeverity(constats);
  const section = h(
    'section',
    { class: 'findings', 'aria-labelledby': 'findings-title' },
    h('h2', { id: 'findings-title' }, texts.findings.title),
    groups.length === 0 && h('p', { class: 'all-well' }, icon(ICONS.check), texts.findings.none),
    ...groups.map((group, index) => groupView(group, index === 0 || group.constats.length <= OPEN_UP_TO, texts, actions)),
  );
  section.addEventListener('keydown', walk);
  return section;
}

function groupView(group: Group, open: boolean, texts: Catalogue, actions: Actions): HTMLElement {
  return h(
    'details',
    { class: `group ${group.severite}`, open },
    h('summary', {}, icon(ICONS[group.severite]), h('span', {}, texts.findings.group(group.severite, group.constats.length))),
    h('ul', {}, ...group.constats.map((constat) => findingView(constat, texts, actions))),
  );
}

function findingView(constat: Constat, texts: Catalogue, actions: Actions): HTMLElement {
  return h(
    'li',
    { class: 'finding', 'data-code': constat.code },
    h('div', { class: 'finding-head' }, placeView(constat.cellule, texts, actions), h('span', { class: 'code muted' }, constat.code)),
    h('p', {}, constat.message),
    constat.remede !== '' && h('p', { class: 'remedy' }, h('b', {}, texts.findings.remedy + texts.colon), constat.remede),
  );
}

function placeView(place: string | null, texts: Catalogue, actions: Actions): HTMLElement | null {
  if (place === null || place === '') return null;
  if (!isCell(place)) return h('span', { class: 'place' }, place);
  return h(
    'button',
    { type: 'button', class: 'cell', 'aria-label': texts.findings.copy(place), title: texts.findings.copy(place), onclick: () => actions.reveal(place) },
    h('span', {}, place),
    icon(ICONS.copy),
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
