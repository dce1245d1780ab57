import { search, type Field, type FieldGroup } from '../state/words';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import { failureBox } from './failure';
import { templateCheckView } from './template-check';
import type { Context } from './view';

/** While something is searched, groups this small stand open. */
const OPEN_UP_TO = 40;

/** For authors: the words of templates with examples, and the check of one. */
export function modelesView(context: Context): HTMLElement {
  const { texts, templates, host } = context;
  return h(
    'main',
    { class: 'templates' },
    h('h1', { tabindex: -1 }, texts.vues.modeles),
    h('p', { class: 'muted' }, host.can('insert') ? texts.modeles.introWord : texts.modeles.intro),
    templates.failure && failureBox(texts.modeles.failed, templates.failure, texts),
    templateCheckView(context),
    h('h2', {}, texts.modeles.words),
    ...fields(context),
  );
}

function fields(context: Context): readonly HTMLElement[] {
  const { texts, templates, actions } = context;
  if (!templates.groups) return templates.failure ? [] : [h('progress', { 'aria-label': texts.modeles.loading })];
  const found = search(templates.groups, templates.search);
  const count = found.reduce((sum, group) => sum + group.fields.length, 0);
  const input = h('input', { type: 'search', id: 'mot-cherche', value: templates.search, placeholder: texts.modeles.searchHint, 'aria-label': texts.modeles.search, autocomplete: 'off' });
  input.addEventListener('input', () => actions.lookForWord(input.value));
  const list = h('div', { class: 'words' }, ...found.map((group) => groupView(group, templates.search !== '' && count <= OPEN_UP_TO, context)));
  list.addEventListener('keydown', walk);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.querySelector<HTMLElement>('summary, button.word')?.focus();
  });
  return [input, h('p', { class: 'muted count', role: 'status' }, texts.modeles.found(count)), list];
}

function groupView({ nom, fields: own }: FieldGroup, open: boolean, context: Context): HTMLElement {
  return h(
    'details',
    { class: 'group archived', open, 'data-key': `mots-${nom.nom}-${open}` },
    h('summary', { 'data-key': `titre-mots-${nom.nom}` }, h('span', { class: 'archived-name' }, h('strong', {}, nom.nom), h('span', { class: 'muted' }, nom.sens))),
    h('ul', {}, ...own.map((field) => h('li', {}, wordView(field, context)))),
  );
}

function wordView(field: Field, { texts, actions, host }: Context): HTMLElement {
  const { mot, path, insertion } = field;
  return h(
    'button',
    {
      type: 'button',
      class: 'word',
      'data-key': field.key,
      title: insertion.opening + (insertion.closing === undefined ? '' : ` … ${insertion.closing}`),
      'aria-label': texts.modeles.take(path, mot.sens, host.can('insert')),
      onclick: () => actions.insertWord(field),
    },
    h('code', {}, path),
    h('span', {}, mot.sens),
    mot.exemple !== null && h('span', { class: 'muted' }, mot.exemple),
    icon(host.can('insert') ? ICONS.insert : ICONS.copy),
  );
}

function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('summary, details[open] button.word')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
