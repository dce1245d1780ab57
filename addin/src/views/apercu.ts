import type { Apercu, ApercuLettre } from '../api/contract';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import type { Context } from './view';

/** What would leave: to whom, by which way, with what; a trial to oneself; the question before it leaves. */
export function apercuView(apercu: Apercu, context: Context): HTMLElement {
  const { texts, concertation } = context;
  return h(
    'section',
    { class: 'findings', 'aria-labelledby': 'apercu-titre' },
    h('h2', { id: 'apercu-titre' }, texts.concertation.count(apercu.lettres.length)),
    ...apercu.constats.map((constat) => h('p', { class: `notice ${constat.severite}` }, icon(ICONS[constat.severite]), h('span', {}, h('b', {}, constat.code), ' ', constat.message))),
    h('ul', { class: 'letters' }, ...apercu.lettres.map((letter) => h('li', {}, letterView(letter, context)))),
    apercu.lettres.length > 0 && trialView(context),
    apercu.lettres.length > 0 && (concertation.asking ? questionView(apercu, context) : askButton(context)),
  );
}

function letterView(letter: ApercuLettre, { texts, actions, host }: Context): HTMLElement {
  return h(
    'details',
    { 'data-key': `lettre-${letter.reference}` },
    h('summary', { 'data-key': `titre-lettre-${letter.reference}` }, h('strong', {}, letter.destinataire), ' ', h('span', { class: 'muted' }, texts.concertation.channels[letter.canal] ?? letter.canal)),
    h('p', {}, h('b', {}, letter.objet)),
    h('p', { class: 'letter-text' }, letter.texte ?? ''),
    h('p', { class: 'muted' }, texts.concertation.attachments(letter.pieces.map((piece) => piece.nom))),
    host.kind !== 'excel' && h('button', { type: 'button', class: 'quiet', onclick: () => actions.openLetter(letter) }, icon(ICONS.download), texts.concertation.openLetter),
  );
}

function trialView({ texts, actions, concertation }: Context): HTMLElement {
  const address = h('input', { type: 'email', id: 'essai-adresse', 'aria-label': texts.concertation.trialAddress, placeholder: texts.concertation.trialAddress, autocomplete: 'email' });
  const send = (): void => {
    if (!concertation.busy && address.value.includes('@')) actions.tryLetter(address.value);
    else address.focus();
  };
  return h('div', { class: 'trial' }, address, h('button', { type: 'button', id: 'essai-envoyer', onclick: send }, texts.concertation.trial));
}

function askButton({ texts, actions }: Context): HTMLElement {
  return h('button', { type: 'button', class: 'primary', id: 'envoi-demander', onclick: () => actions.askSend(true) }, icon(ICONS.mail), texts.concertation.send);
}

function questionView(apercu: Apercu, { texts, actions, concertation }: Context): HTMLElement {
  const names = [...new Set(apercu.lettres.flatMap((letter) => letter.pieces.map((piece) => piece.nom)))];
  return h(
    'div',
    { class: 'confirm', role: 'alertdialog', 'aria-labelledby': 'envoi-question', 'aria-describedby': 'envoi-detail' },
    h('p', { id: 'envoi-question' }, texts.concertation.question(apercu.lettres.length)),
    h('p', { id: 'envoi-detail', class: 'muted' }, `${apercu.lettres.map((letter) => letter.destinataire).join(', ')}. ${texts.concertation.files(names.length)}`),
    h('button', { type: 'button', class: 'primary', id: 'envoi-confirmer', 'aria-disabled': concertation.busy ? 'true' : null, onclick: () => actions.confirmSend() }, texts.concertation.confirm(apercu.lettres.length)),
    h('button', { type: 'button', onclick: () => actions.askSend(false) }, texts.versions.cancel),
  );
}
