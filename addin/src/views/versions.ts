import type { DocumentArchive, VersionArchivee } from '../api/contract';
import { keyOf } from '../session/versions';
import { h } from '../ui/dom';
import { comparisonView } from './comparison';
import { failureBox } from './failure';
import { stepView } from './version-step';
import type { Context } from './view';

/** Every document that is kept, its versions from the newest down. */
export function versionsView(context: Context): HTMLElement {
  const { texts, versions } = context;
  return h(
    'main',
    { class: 'versions' },
    h('h1', { tabindex: -1 }, texts.vues.versions),
    h('p', { class: 'muted' }, texts.versions.intro),
    versions.failure && failureBox(texts.failure.versionsTitle, versions.failure, texts),
    ...documents(context),
  );
}

function documents(context: Context): readonly HTMLElement[] {
  const { texts, versions } = context;
  if (versions.failure) return [];
  if (versions.documents === null) return [h('p', {}, texts.versions.loading), h('progress', { 'aria-label': texts.versions.loading })];
  if (versions.documents.length === 0) return [h('p', { class: 'nothing' }, texts.versions.none)];
  return versions.documents.map((document, index) => documentView(document, index === 0, context));
}

function documentView(document: DocumentArchive, open: boolean, context: Context): HTMLElement {
  const { texts } = context;
  const newest = [...document.versions].reverse();
  return h(
    'details',
    { class: 'group archived', open, 'data-key': document.objet },
    h(
      'summary',
      { 'data-key': `titre-${document.objet}` },
      h('span', { class: 'archived-name' }, h('strong', {}, document.titre), h('span', { class: 'muted' }, `${document.organisme} · ${texts.versions.count(newest.length)}`)),
    ),
    h('ul', {}, ...newest.map((version, i) => versionView(document, version, newest[i + 1] ?? null, i === 0, context))),
  );
}

function versionView(document: DocumentArchive, version: VersionArchivee, before: VersionArchivee | null, isLast: boolean, context: Context): HTMLElement {
  const { texts, actions, versions } = context;
  const { versions: words } = texts;
  const key = keyOf(document.objet, version);
  return h(
    'li',
    { class: 'version-line' },
    h('p', {}, h('strong', {}, words.label(version.numero, words.statuts[version.statut] ?? version.statut, version.date)), ' ', h('span', { class: 'muted' }, words.by(version.auteur))),
    h(
      'div',
      { class: 'pieces' },
      ...version.pieces.map((piece) =>
        h(
          'button',
          { type: 'button', class: 'quiet', 'data-key': `${key} ${piece.role}`, title: piece.nom, onclick: () => actions.openPiece(document.objet, version, piece) },
          words.pieces[piece.role] ?? piece.nom,
        ),
      ),
    ),
    h(
      'div',
      { class: 'pieces' },
      before && h('button', { type: 'button', 'data-key': `comparer ${key}`, onclick: () => actions.compare(document.objet, before, version) }, words.compare),
      h('button', { type: 'button', 'data-key': `reprendre ${key}`, onclick: () => actions.askRestore(document.objet, version) }, words.restore),
    ),
    isLast && stepView(document.objet, version, context),
    versions.restoring === key && confirmation(document.objet, version, context),
    versions.compared === key && comparisonView(context),
  );
}

function confirmation(objet: string, version: VersionArchivee, { texts, actions }: Context): HTMLElement {
  return h(
    'div',
    { class: 'confirm', role: 'group', 'aria-labelledby': 'restore-question' },
    h('p', { id: 'restore-question' }, texts.versions.confirm(version.numero)),
    h('button', { type: 'button', class: 'primary', id: 'restore-confirm', onclick: () => actions.restore(objet, version) }, texts.versions.confirmed),
    h('button', { type: 'button', onclick: () => actions.cancelRestore() }, texts.versions.cancel),
  );
}
