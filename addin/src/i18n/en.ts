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
  navigation: 'Views of the pane',
  vues: { controle: 'Check', documents: 'Documents', versions: 'Versions', reglages: 'Settings', aide: 'Help' },
  drop: {
    title: 'Drop your action plan here',
    hint: 'An Excel workbook (.xlsx). It is read on this machine and sent nowhere.',
    choose: 'Choose a workbook…',
    example: 'Try the example',
    release: 'Release to read the workbook',
    oneOnly: 'Drop one workbook at a time.',
    openTitle: 'Check the open workbook',
    openHint: 'The workbook, as it is on the screen, is sent to your organisation’s QualiHlm Docs service and nowhere else. Nothing in it is changed.',
    read: 'Read the open workbook',
    openWorkbook: 'the open workbook',
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
    show: (cell) => `Go to ${cell}`,
    hidden: (cell) => `The sheet of ${cell} is hidden.`,
    unhide: 'Show it',
    revealed: {
      shown: (cell) => `Cell ${cell} is selected.`,
      copied: (cell) => `Address ${cell} copied: paste it into Excel’s Name box, left of the formula bar.`,
      gone: (cell) => `Cell ${cell} is no longer in the workbook: check again.`,
      failed: (cell) => `Cell ${cell} could not be reached.`,
    },
    groupBy: 'Sort the findings',
    groupings: { severite: 'By weight', theme: 'By theme' },
    theme: (theme, n) => `${theme ?? 'No theme'}: ${plural(n, 'finding', 'findings')}`,
  },
  freshness: {
    again: 'Check again',
    stale: 'The workbook has changed since this check.',
    checking: 'Checking…',
    routes: {
      slices: 'Read from Excel, unsaved changes included.',
      cells: 'Read cell by cell: Excel did not hand over the file.',
      file: 'Read from the file that you chose.',
    },
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
    opened: {
      opened: 'The document is open in Word.',
      browser: 'The document was handed to your browser.',
      downloaded: 'The document was downloaded.',
      failed: 'The document could not be opened. Try again, or continue in the browser.',
    },
    size: (bytes) => size(bytes),
  },
  versions: {
    intro: 'Each document made is kept with the workbook, the template and the findings it comes from.',
    none: 'No document is kept yet: make one.',
    loading: 'Reading the archive…',
    count: (n) => plural(n, 'version', 'versions'),
    label: (numero, statut, date) => `Version ${numero}, ${statut}, ${day(date)}`,
    statuts: { projet: 'draft', valide: 'validated by the auditor', depose: 'deposited', decide: 'decided' },
    by: (author) => `by ${author}`,
    pieces: { document: 'Word document', pdf: 'PDF', classeur: 'Workbook', modele: 'Template', constats: 'Findings' },
    compare: 'Compare with the one before',
    restore: 'Take up again',
    confirm: (numero) => `Take up version ${numero} as a new draft? The other versions stay.`,
    confirmed: 'Take up',
    cancel: 'Cancel',
    restored: (numero) => `Taken up as version ${numero}.`,
    comparing: 'Comparing…',
    changes: (before, after) => `From version ${before} to version ${after}`,
    noChange: 'No difference.',
    planTitle: 'In the plan',
    textTitle: 'In the text',
    unreadable: 'One of the two files cannot be read.',
  },
  reglages: {
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'As Office or the system', light: 'Light', dark: 'Dark' },
    agreement: 'Reading the open workbook',
    agreed: 'The open workbook is read as soon as the pane opens.',
    notAgreed: 'The open workbook is read only when you ask for it.',
    takeBack: 'No longer read it without asking',
  },
  aide: {
    parts: [
      [
        'Check',
        'Drop a workbook, or read the open one. Each finding names its cell and its remedy; in Excel, a click leads there.',
        'Your columns may bear your own words and stand where you like: what is not understood is told, never guessed.',
      ],
      ['Make', 'The dossier is an ordinary Word document. As long as a blocking finding remains, it is marked “PROJET” (draft).'],
      ['Find again', 'Every version is kept. The view Versions shows them, compares them and takes up an old one as a new draft.'],
      [
        'What is sent',
        'The workbook goes to the QualiHlm Docs service that served this page, and nowhere else. The pane changes neither your workbook nor your document unless you ask for it.',
      ],
    ],
    keyboard: 'With the keyboard',
    keys: [
      ['F6', 'goes from the document to the pane, and back (Office)'],
      ['Tab', 'goes from one button to the next'],
      ['↓ ↑', 'go from one finding to the next, to the one before'],
      ['Enter', 'leads to the cell of the finding'],
    ],
    support: 'Tell support',
    supportWhat: 'Give the line below and, if one is shown, the code of the error.',
    hosts: { excel: 'Excel', word: 'Word', browser: 'browser' },
  },
  failure: {
    title: 'This workbook could not be used',
    productionTitle: 'The dossier could not be made',
    unreachable: 'The service does not answer. Check that it is still running, then try again.',
    unknown: 'The service met an unexpected difficulty. Try again; if it persists, tell your support.',
    signIn: 'Your session has ended, or this page was opened without the whole link. Open the whole address that the service prints when it starts.',
    code: 'Code for support',
    versionsTitle: 'The versions could not be read',
    host: {
      timeout: 'Office did not answer in time. Finish typing in the cell, then try again.',
      unsupported: 'This Office program does not hand over the workbook. Save it, then drop the file here.',
      denied: 'Office refuses access to this workbook: it may be in Protected View. Enable editing, then try again.',
      protected: 'This workbook is protected (password or access rights): save a copy without protection, then try again.',
      failed: 'Office did not hand over the workbook. Save it, then try again or drop the file here.',
    },
  },
  about: (version) => `Version ${version}`,
};

function day(iso: string): string {
  const date = new Date(`${iso}T00:00:00`);
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

function size(bytes: number): string {
  const kilo = bytes / 1024;
  const [value, unit] = kilo < 1024 ? [kilo, 'KB'] : [kilo / 1024, 'MB'];
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 })}\u00a0${unit}`;
}
