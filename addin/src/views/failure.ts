import type { Catalogue } from '../i18n';
import type { Failure } from '../state/state';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';

/** What went wrong and what to do about it; it stays until the user does something else. */
export function failureBox(title: string, failure: Failure, texts: Catalogue): HTMLElement {
  const remedies = failure.constats.filter((constat) => !!constat.remede);
  return h(
    'section',
    { class: 'failure', role: 'alert' },
    icon(ICONS.bloquant),
    h(
      'div',
      {},
      h('h2', {}, title),
      h('p', {}, failure.message || texts.failure.unreachable),
      !!failure.code && h('p', { class: 'muted' }, texts.failure.code + texts.colon, h('code', {}, failure.code)),
      ...remedies.map((constat) => h('p', { class: 'remedy' }, h('b', {}, texts.findings.remedy + texts.colon), constat.remede)),
    ),
  );
}
