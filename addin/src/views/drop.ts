import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import { failureBox } from './failure';
import type { Context } from './view';

const ACCEPT = '.xlsx,.xlsm,.ods,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.spreadsheet,text/csv';

/** The way in: a workbook dropped, picked, or the example. */
export function dropView({ state, texts, actions, host }: Context): HTMLElement {
  const input = h('input', { type: 'file', accept: ACCEPT, class: 'visually-hidden', tabindex: -1, 'aria-hidden': 'true', id: 'picker' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) actions.choose(file);
  });
  const isOpen = host.can('read');
  const failure = state.phase === 'empty' ? state.failure : null;
  return h(
    'main',
    {},
    h('h1', { class: 'visually-hidden', tabindex: -1 }, texts.title),
    failure && failureBox(texts.failure.title, failure, texts),
    h(
      'section',
      { class: 'drop', 'aria-labelledby': 'drop-title' },
      h('span', { class: 'drop-mark' }, icon(ICONS.upload)),
      h('h2', { id: 'drop-title' }, isOpen ? texts.drop.openTitle : texts.drop.title),
      h('p', { class: 'muted' }, isOpen ? texts.drop.openHint : texts.drop.hint),
      h(
        'div',
        { class: 'buttons' },
        isOpen && h('button', { type: 'button', class: 'primary', id: 'read-open', onclick: () => actions.readOpen() }, texts.drop.read),
        h('button', { type: 'button', class: isOpen ? '' : 'primary', id: 'choose', onclick: () => input.click() }, texts.drop.choose),
        h('button', { type: 'button', id: 'example', onclick: () => actions.tryExample() }, texts.drop.example),
      ),
      input,
    ),
    steps(texts.steps),
  );
}

function steps({ label, items }: Context['texts']['steps']): HTMLElement {
  return h(
    'section',
    { class: 'steps', 'aria-label': label },
    h('ol', {}, ...items.map(([title, text]) => h('li', {}, h('strong', {}, title), h('span', { class: 'muted' }, text)))),
  );
}

/** Files may be dropped anywhere on the page, at any time. Several at once are told, not guessed among. */
export function acceptDrops(target: HTMLElement, choose: (file: File) => void, several: () => void): void {
  let depth = 0;
  const mark = (): void => void target.classList.toggle('dragging', depth > 0);
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  target.addEventListener('dragenter', (event) => {
    if (carriesFiles(event)) depth++;
    mark();
  });
  target.addEventListener('dragleave', (event) => {
    if (carriesFiles(event)) depth = Math.max(0, depth - 1);
    mark();
  });
  target.addEventListener('dragover', (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  target.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = 0;
    mark();
    const files = event.dataTransfer?.files;
    const file = files?.[0];
    if (files && files.length > 1) several();
    else if (file) choose(file);
  });
}
