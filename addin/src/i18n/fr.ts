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
  navigation: 'Vues du volet',
  vues: { controle: 'Contrôle', documents: 'Documents', versions: 'Versions', modeles: 'Modèles', reglages: 'Réglages', aide: 'Aide' },
  drop: {
    title: 'Déposez ici votre plan d’actions',
    hint: 'Un classeur Excel (.xlsx). Il est lu sur cette machine et n’est envoyé nulle part.',
    choose: 'Choisir un classeur…',
    example: 'Essayer avec l’exemple',
    release: 'Relâchez pour lire le classeur',
    oneOnly: 'Déposez un seul classeur à la fois.',
    openTitle: 'Contrôler le classeur ouvert',
    openHint: 'Le classeur, tel qu’il est à l’écran, est envoyé au service QualiHlm Docs de votre organisme et à lui seul. Rien n’y est modifié.',
    read: 'Lire le classeur ouvert',
    openWorkbook: 'le classeur ouvert',
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
    show: (cell) => `Aller à ${cell}`,
    hidden: (cell) => `La feuille de ${cell} est masquée.`,
    unhide: 'L’afficher',
    revealed: {
      shown: (cell) => `La cellule ${cell} est sélectionnée.`,
      copied: (cell) => `Adresse ${cell} copiée\u00a0: collez-la dans la zone Nom d’Excel, à gauche de la barre de formule.`,
      gone: (cell) => `La cellule ${cell} n’est plus dans le classeur\u00a0: relancez le contrôle.`,
      failed: (cell) => `La cellule ${cell} n’a pas pu être atteinte.`,
    },
    groupBy: 'Classer les constats',
    groupings: { severite: 'Par gravité', theme: 'Par thème' },
    theme: (theme, n) => `${theme ?? 'Sans thème'}\u00a0: ${plural(n, 'constat', 'constats')}`,
  },
  freshness: {
    again: 'Contrôler à nouveau',
    stale: 'Le classeur a changé depuis ce contrôle.',
    checking: 'Contrôle en cours…',
    routes: {
      slices: 'Lu dans Excel, modifications non enregistrées comprises.',
      cells: 'Lu cellule par cellule\u00a0: Excel n’a pas remis le fichier.',
      file: 'Lu dans le fichier que vous avez choisi.',
    },
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
    opened: {
      opened: 'Le document est ouvert dans Word.',
      browser: 'Le document est remis à votre navigateur.',
      downloaded: 'Le document est téléchargé.',
      failed: 'Le document n’a pas pu être ouvert. Réessayez, ou continuez dans le navigateur.',
    },
    size: (bytes) => size(bytes),
  },
  documents: {
    steps: [
      'Engagement',
      'Diagnostic HQS®',
      'Plan d’actions',
      'Concertation',
      'Validation par l’auditeur',
      'Candidature à l’admissibilité',
      'Après le comité',
      'Mise en œuvre',
      'Vérification',
      'Second diagnostic et renouvellement',
    ],
    listing: 'Recherche des documents possibles…',
    failed: 'Les documents n’ont pas pu être produits',
    possible: (possible, all) => (possible === 0 ? 'rien pour l’instant' : possible === all ? plural(all, 'document possible', 'documents possibles') : `${possible} sur ${plural(all, 'document possible', 'documents possibles')}`),
    etats: { pret: 'prêt', projet: 'en «\u00a0PROJET\u00a0»', impossible: 'pas encore possible' },
    produce: (n) => (n > 1 ? `Produire (${n})` : 'Produire'),
    produceOne: (title, n) => (n > 1 ? `Produire ${n} fois «\u00a0${title}\u00a0»` : `Produire «\u00a0${title}\u00a0»`),
    missing: (n) => `Ce qui manque (${n})`,
    produceAll: 'Tout produire',
    allHint: (n) => `${plural(n, 'document peut', 'documents peuvent')} être produit${n < 2 ? '' : 's'} maintenant.`,
    busy: 'Une production est en cours.',
    started: 'La production commence.',
    progress: (done, total, current) => `${done} sur ${total}${current ? `\u00a0: ${current}…` : '…'}`,
    ended: (n) => `${plural(n, 'document produit', 'documents produits')} et archivé${n < 2 ? '' : 's'}.`,
    etatsTravail: { en_attente: 'En attente', en_cours: 'Production en cours', acheve: 'Documents prêts', annule: 'Production arrêtée', interrompu: 'Production interrompue', echoue: 'Rien n’a été produit' },
    stop: 'Arrêter',
    dismiss: 'Fermer',
    draft: '(PROJET)',
  },
  versions: {
    intro: 'Chaque document produit est conservé avec le classeur, le modèle et les constats dont il vient.',
    none: 'Aucun document n’est encore conservé\u00a0: produisez-en un.',
    loading: 'Lecture des archives…',
    count: (n) => plural(n, 'version', 'versions'),
    label: (numero, statut, date) => `Version ${numero}, ${statut}, ${day(date)}`,
    statuts: { projet: 'projet', valide: 'validée par l’auditeur', depose: 'déposée', decide: 'décidée' },
    by: (author) => `par ${author}`,
    pieces: { document: 'Document Word', pdf: 'PDF', classeur: 'Classeur', modele: 'Modèle', constats: 'Constats' },
    compare: 'Comparer à la précédente',
    restore: 'Reprendre',
    confirm: (numero) => `Reprendre la version ${numero} comme nouveau projet\u00a0? Les autres versions restent.`,
    confirmed: 'Reprendre',
    cancel: 'Annuler',
    restored: (numero) => `Reprise comme version ${numero}.`,
    comparing: 'Comparaison…',
    changes: (before, after) => `De la version ${before} à la version ${after}`,
    noChange: 'Aucune différence.',
    planTitle: 'Dans le plan',
    textTitle: 'Dans le texte',
    unreadable: 'Un des deux fichiers ne peut pas être lu.',
  },
  modeles: {
    intro: 'Un modèle est un document Word ordinaire où vous écrivez des mots entre doubles accolades. Cliquez un mot pour le copier, puis collez-le dans Word.',
    introWord: 'Placez le curseur dans le document, puis choisissez un mot\u00a0: il y est inséré entre doubles accolades.',
    failed: 'Cela n’a pas pu se faire',
    words: 'Les mots que l’on peut employer',
    loading: 'Lecture du vocabulaire…',
    search: 'Chercher un mot',
    searchHint: 'échéance, pilote, réunion…',
    found: (n) => plural(n, 'mot', 'mots'),
    take: (path, meaning, inserts) => `${inserts ? 'Insérer' : 'Copier'} ${path}\u00a0: ${meaning}`,
    inserted: {
      inserted: (tag) => `${tag} est inséré. Ctrl+Z l’annule.`,
      tracked: (tag) => `${tag} est inséré, mais Word suit les modifications\u00a0: acceptez-la, ou arrêtez le suivi.`,
      copied: (tag) => `${tag} est copié\u00a0: collez-le dans votre modèle.`,
      failed: (tag) => `${tag} n’a pas pu être inséré.`,
    },
    checkTitle: 'Contrôler un modèle',
    checkOpen: 'Contrôler le document ouvert',
    checkFile: 'Choisir un modèle…',
    checking: 'Contrôle du modèle…',
    allWell: (name) => `«\u00a0${name}\u00a0» peut servir\u00a0: aucun constat.`,
    result: (n) => (n === 0 ? 'Aucun constat.' : plural(n, 'constat', 'constats') + '.'),
    jump: 'Aller à la balise',
    jumped: { shown: (tag) => `${tag} est sélectionné.`, gone: (tag) => `${tag} n’a pas été retrouvé dans le document.` },
  },
  reglages: {
    language: 'Langue',
    theme: 'Apparence',
    themes: { system: 'Comme Office ou le système', light: 'Claire', dark: 'Sombre' },
    agreement: 'Lecture du classeur ouvert',
    agreed: 'Le classeur ouvert est lu dès que le volet s’ouvre.',
    notAgreed: 'Le classeur ouvert n’est lu que lorsque vous le demandez.',
    takeBack: 'Ne plus le lire sans demander',
  },
  aide: {
    parts: [
      [
        'Contrôler',
        'Déposez un classeur, ou lisez celui qui est ouvert. Chaque constat nomme sa cellule et son remède\u00a0; dans Excel, un clic y mène.',
        'Vos colonnes peuvent porter vos propres mots et se trouver où vous voulez\u00a0: ce qui n’est pas compris est dit, jamais deviné.',
      ],
      [
        'Produire',
        'Le dossier est un document Word ordinaire. Tant qu’un point bloquant demeure, il porte la mention «\u00a0PROJET\u00a0».',
      ],
      [
        'Retrouver',
        'Chaque version est conservée. La vue Versions les montre, les compare et reprend une ancienne comme nouveau projet.',
      ],
      [
        'Ce qui est envoyé',
        'Le classeur va au service QualiHlm Docs qui a servi cette page, et à lui seul. Le volet ne modifie ni votre classeur ni votre document sans que vous le demandiez.',
      ],
    ],
    keyboard: 'Au clavier',
    keys: [
      ['F6', 'passe du document au volet, et retour (Office)'],
      ['Tab', 'va d’un bouton au suivant'],
      ['↓ ↑', 'vont d’un constat au suivant, au précédent'],
      ['Entrée', 'mène à la cellule du constat'],
    ],
    support: 'Prévenir le support',
    supportWhat: 'Indiquez la ligne ci-dessous et, s’il est affiché, le code de l’erreur.',
    hosts: { excel: 'Excel', word: 'Word', browser: 'navigateur' },
  },
  failure: {
    title: 'Ce classeur n’a pas pu être utilisé',
    productionTitle: 'Le dossier n’a pas pu être produit',
    unreachable: 'Le service ne répond pas. Vérifiez qu’il est toujours lancé, puis réessayez.',
    unknown: 'Le service a rencontré une difficulté inattendue. Réessayez\u00a0; si elle persiste, prévenez votre support.',
    signIn: 'Votre session a expiré, ou cette page a été ouverte sans le lien complet. Ouvrez l’adresse entière que le service affiche à son démarrage.',
    code: 'Code pour le support',
    versionsTitle: 'Les versions n’ont pas pu être lues',
    host: {
      timeout: 'Office n’a pas répondu à temps. Terminez la saisie en cours dans la cellule, puis réessayez.',
      unsupported: 'Ce programme Office ne remet pas le classeur au volet. Enregistrez-le, puis déposez le fichier ici.',
      denied: 'Office refuse l’accès à ce classeur\u00a0: il est peut-être en lecture protégée. Activez la modification, puis réessayez.',
      protected: 'Ce classeur est protégé (mot de passe ou droits d’accès)\u00a0: enregistrez-en une copie sans protection, puis réessayez.',
      failed: 'Office n’a pas remis le classeur. Enregistrez-le, puis réessayez ou déposez le fichier ici.',
    },
  },
  about: (version) => `Version ${version}`,
};

/** `2026-05-20` as French people write it. */
function day(iso: string): string {
  const date = new Date(`${iso}T00:00:00`);
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
}

function size(bytes: number): string {
  const kilo = bytes / 1024;
  const [value, unit] = kilo < 1024 ? [kilo, 'Ko'] : [kilo / 1024, 'Mo'];
  return `${value.toLocaleString('fr-FR', { maximumFractionDigits: value < 10 ? 1 : 0 })}\u00a0${unit}`;
}
