import type { Severite } from '../api/contract';
import type { Catalogue } from './catalogue';

const plural = (n: number, one: string, many: string): string => `${n.toLocaleString('fr-FR')}\u00a0${n < 2 ? one : many}`;

const severites: Record<Severite, [string, string]> = {
  bloquant: ['point bloquant', 'points bloquants'],
  avertissement: ['avertissement', 'avertissements'],
  information: ['information', 'informations'],
};

export const fr: Catalogue = {
  lang: 'fr',
  title: 'QualiHlm Docs',
  tagline: 'Du plan d’actions au dossier du label Quali’Hlm®',
  otherLanguage: 'English',
  drop: {
    title: 'Déposez ici votre plan d’actions',
    hint: 'Un classeur Excel (.xlsx). Il est lu sur cette machine et n’est envoyé nulle part.',
    choose: 'Choisir un classeur…',
    example: 'Essayer avec l’exemple',
    release: 'Relâchez pour lire le classeur',
    oneOnly: 'Déposez un seul classeur à la fois.',
    tooLarge: (max) => `Ce fichier dépasse la taille admise (${size(max)}).`,
  },
  steps: {
    label: 'Comment cela se passe',
    items: [
      ['Votre classeur est lu', 'Tel que vous le tenez\u00a0: rien n’y est modifié.'],
      ['Vous voyez ce que le comité relèverait', 'Chaque constat mène à sa cellule et dit comment y remédier.'],
      ['Le dossier est produit', 'Un document Word achevé, que vous relisez et signez.'],
    ],
  },
  colon: '\u00a0: ',
  reading: (name) => `Lecture de «\u00a0${name}\u00a0»…`,
  read: {
    title: 'Ce qui a été lu',
    other: 'Changer de classeur',
    counts: {
      points_alerte: ['point d’alerte', 'points d’alerte'],
      points_forts: ['point fort', 'points forts'],
      actions: ['action', 'actions'],
      situations: ['situation complexe', 'situations complexes'],
      associations: ['association', 'associations'],
      representants: ['représentant', 'représentants'],
      concertations: ['réunion', 'réunions'],
      observations: ['observation', 'observations'],
      preuves: ['preuve', 'preuves'],
    },
    announce: (name, findings) => `«\u00a0${name}\u00a0» est lu. ${findings}`,
  },
  findings: {
    title: 'Ce que le comité relèverait',
    none: 'Rien à signaler\u00a0: le plan passe tous les contrôles.',
    summary: (counts) => {
      const parts = counts.map(([severite, n]) => plural(n, ...severites[severite]));
      return parts.length > 0 ? `${parts.join(', ')}.` : 'Aucun constat.';
    },
    group: (severite, n) => plural(n, ...severites[severite]),
    remedy: 'Remède',
    copy: (cell) => `Copier l’adresse ${cell}`,
    copied: (cell) => `Adresse ${cell} copiée\u00a0: collez-la dans la zone Nom d’Excel, à gauche de la barre de formule.`,
    notCopied: (cell) => `L’adresse ${cell} n’a pas pu être copiée.`,
    shown: (cell) => `La cellule ${cell} est sélectionnée.`,
  },
  dossier: {
    produce: 'Produire le dossier',
    again: 'Produire à nouveau',
    producing: 'Le dossier se compose…',
    draftHint: (n) => `${plural(n, 'point bloquant', 'points bloquants')}\u00a0: le dossier portera la mention «\u00a0PROJET\u00a0».`,
    readyHint: 'Aucun point bloquant.',
    ready: 'Votre dossier est prêt',
    draft: 'Votre dossier est prêt, en «\u00a0PROJET\u00a0»',
    draftWhy: 'La mention disparaît dès que les points bloquants sont levés dans le classeur.',
    download: 'Télécharger le document Word',
    fingerprint: 'Empreinte (SHA-256)',
    size: (bytes) => size(bytes),
  },
  failure: {
    title: 'Ce classeur n’a pas pu être utilisé',
    productionTitle: 'Le dossier n’a pas pu être produit',
    unreachable: 'Le service ne répond pas. Vérifiez qu’il est toujours lancé, puis réessayez.',
    unknown: 'Le service a rencontré une difficulté inattendue. Réessayez\u00a0; si elle persiste, prévenez votre support.',
  },
  about: (version) => `Version ${version}`,
};

function size(bytes: number): string {
  const kilo = bytes / 1024;
  const [value, unit] = kilo < 1024 ? [kilo, 'Ko'] : [kilo / 1024, 'Mo'];
  return `${value.toLocaleString('fr-FR', { maximumFractionDigits: value < 10 ? 1 : 0 })}\u00a0${unit}`;
}
