import type { Severite } from '../api/contract';
import type { Catalogue } from './catalogue';

const plural = (n: number, one: string, many: string): string => `${n.toLocaleString('en-GB')}\u00a0${n === 1 ? one : many}`;

const severites: Record<Severite, [string, string]> = {
  bloquant: ['blocking finding', 'blocking findings'],
  avertissement: ['warning', 'warnings'],
  information: ['note', 'notes'],
};

export const en: Catalogue = {
  lang: 'en',
  title: 'QualiHlm Docs',
  tagline: 'From the action plan to the Quali’Hlm® label dossier',
  otherLanguage: 'Français',
  drop: {
    title: 'Drop your action plan here',
    hint: 'An Excel workbook (.xlsx). It is read on this machine and sent nowhere.',
    choose: 'Choose a workbook…',
    example: 'Try the example',
    release: 'Release to read the workbook',
    oneOnly: 'Drop one workbook at a time.',
    tooLarge: (max) => `This file is over the accepted size (${size(max)}).`,
  },
  steps: {
    label: 'How it goes',
    items: [
      ['Your workbook is read', 'As you keep it: nothing in it is changed.'],
      ['You see what the committee would object to', 'Each finding leads to its cell and says what to do.'],
      ['The dossier is made', 'A finished Word document, yours to read and sign.'],
    ],
  },
  colon: ': ',
  reading: (name) => `Reading “${name}”…`,
  read: {
    title: 'What was read',
    other: 'Another workbook',
    counts: {
      points_alerte: ['weakness (point d’alerte)', 'weaknesses (points d’alerte)'],
      points_forts: ['strength', 'strengths'],
      actions: ['action', 'actions'],
      situations: ['complex situation', 'complex situations'],
      associations: ['association', 'associations'],
      representants: ['representative', 'representatives'],
      concertations: ['meeting', 'meetings'],
      observations: ['observation', 'observations'],
      preuves: ['proof', 'proofs'],
    },
    announce: (name, findings) => `“${name}” was read. ${findings}`,
  },
  findings: {
    title: 'What the committee would object to',
    none: 'Nothing to report: the plan passes every control.',
    summary: (counts) => {
      const parts = counts.map(([severite, n]) => plural(n, ...severites[severite]));
      return parts.length > 0 ? `${parts.join(', ')}.` : 'No finding.';
    },
    group: (severite, n) => plural(n, ...severites[severite]),
    remedy: 'Remedy',
    copy: (cell) => `Copy the address ${cell}`,
    copied: (cell) => `Address ${cell} copied: paste it into Excel’s Name box, left of the formula bar.`,
    notCopied: (cell) => `The address ${cell} could not be copied.`,
    shown: (cell) => `Cell ${cell} is selected.`,
  },
  dossier: {
    produce: 'Make the dossier',
    again: 'Make it again',
    producing: 'The dossier is being composed…',
    draftHint: (n) => `${plural(n, 'blocking finding', 'blocking findings')}: the dossier will be marked “PROJET” (draft).`,
    readyHint: 'No blocking finding.',
    ready: 'Your dossier is ready',
    draft: 'Your dossier is ready, as a draft (“PROJET”)',
    draftWhy: 'The mark goes away as soon as the blocking findings are mended in the workbook.',
    download: 'Download the Word document',
    fingerprint: 'Fingerprint (SHA-256)',
    size: (bytes) => size(bytes),
  },
  failure: {
    title: 'This workbook could not be used',
    productionTitle: 'The dossier could not be made',
    unreachable: 'The service does not answer. Check that it is still running, then try again.',
    unknown: 'The service met an unexpected difficulty. Try again; if it persists, tell your support.',
  },
  about: (version) => `Version ${version}`,
};

function size(bytes: number): string {
  const kilo = bytes / 1024;
  const [value, unit] = kilo < 1024 ? [kilo, 'KB'] : [kilo / 1024, 'MB'];
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 })}\u00a0${unit}`;
}
