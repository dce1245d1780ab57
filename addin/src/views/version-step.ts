import type { VersionArchivee } from '../api/contract';
import { h } from '../ui/dom';
import type { Context } from './view';

/** What may follow each state; the service has the last word. */
const NEXT: Readonly<Record<string, readonly string[]>> = { projet: ['valide', 'depose'], valide: ['depose'], depose: ['decide'] };

/** The last version of a document goes one step further before the comité. */
export function stepView(objet: string, version: VersionArchivee, { texts, actions, versions }: Context): HTMLElement | null {
  const { advancing } = versions;
  if (advancing?.objet === objet) return form(objet, advancing.vers);
  const next = NEXT[version.statut] ?? [];
  return next.length === 0
    ? null
    : h(
        'div',
        { class: 'pieces' },
        ...next.map((vers) => h('button', { type: 'button', 'data-key': `etat-${objet}-${vers}`, onclick: () => actions.askStep(objet, vers) }, texts.versions.steps[vers] ?? vers)),
      );

  function form(of: string, vers: string): HTMLElement {
    const message = h('input', { type: 'text', id: 'step-message', maxlength: 500, 'aria-label': texts.versions.stepMessage, placeholder: texts.versions.stepHints[vers] ?? '' });
    return h(
      'div',
      { class: 'confirm', role: 'group', 'aria-labelledby': 'step-question' },
      h('p', { id: 'step-question' }, texts.versions.stepQuestion(texts.versions.steps[vers] ?? vers)),
      message,
      h('button', { type: 'button', class: 'primary', id: 'step-confirm', onclick: () => actions.step(of, vers, message.value) }, texts.versions.stepConfirm),
      h('button', { type: 'button', onclick: () => actions.cancelStep() }, texts.versions.cancel),
    );
  }
}
