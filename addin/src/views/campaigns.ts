import type { Campagne, Decision, LettreEnvoyee } from '../api/contract';
import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import type { Context } from './view';

/** What left, letter by letter, and what a person must decide; the register to take away. */
export function campaignsView(context: Context): HTMLElement {
  const { texts, concertation, actions } = context;
  const { campaigns } = concertation;
  return h(
    'section',
    { class: 'sent', 'aria-labelledby': 'envois-titre' },
    h('h2', { id: 'envois-titre' }, texts.concertation.sent),
    campaigns === null && !concertation.failure && h('progress', { 'aria-label': texts.concertation.loading }),
    campaigns?.length === 0 && h('p', { class: 'muted' }, texts.concertation.nothingSent),
    ...(campaigns ?? []).map((campaign, index) => campaignView(campaign, index === 0, context)),
    (campaigns?.length ?? 0) > 0 &&
      h(
        'div',
        { class: 'pieces' },
        h('button', { type: 'button', id: 'registre-xlsx', onclick: () => actions.openRegister('xlsx') }, icon(ICONS.download), texts.concertation.registerWorkbook),
        h('button', { type: 'button', id: 'registre-docx', onclick: () => actions.openRegister('docx') }, icon(ICONS.download), texts.concertation.registerAnnex),
      ),
  );
}

function campaignView(campaign: Campagne, open: boolean, context: Context): HTMLElement {
  const { texts } = context;
  return h(
    'details',
    { class: 'group archived', open, 'data-key': campaign.id },
    h(
      'summary',
      { 'data-key': `titre-${campaign.id}` },
      h('span', { class: 'archived-name' }, h('strong', {}, texts.concertation.types[campaign.type] ?? campaign.type), h('span', { class: 'muted' }, texts.concertation.confirmedOn(campaign.confirmee_le, campaign.lettres.length))),
    ),
    h('ul', {}, ...campaign.lettres.map((letter) => h('li', { class: 'version-line' }, letterLine(letter, context)))),
  );
}

function letterLine(letter: LettreEnvoyee, { texts, actions }: Context): HTMLElement {
  const decision = (what: Decision): HTMLElement =>
    h('button', { type: 'button', 'data-key': `${what}-${letter.cle}`, onclick: () => actions.decideLetter(letter.cle, what) }, texts.concertation.decisions[what] ?? what);
  const undecided = letter.etat === 'indecise' || letter.etat === 'refusee';
  return h(
    'div',
    {},
    h('p', {}, h('strong', {}, letter.destinataire), ' ', h('span', { class: 'muted' }, letter.etat_texte)),
    !!letter.motif && h('p', { class: 'muted' }, letter.motif),
    undecided && h('div', { class: 'pieces' }, decision('envoyee'), decision('renvoyer'), decision('abandonner')),
  );
}
