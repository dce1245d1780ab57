import type { Mot, Nom } from '../api/contract';
import type { Insertion } from '../host/host';

/** A word of the vocabulary as an author inserts it. */
export interface Field {
  readonly key: string;
  readonly path: string;
  readonly mot: Mot;
  readonly insertion: Insertion;
}

export interface FieldGroup {
  readonly nom: Nom;
  readonly fields: readonly Field[];
}

/** Nouns whose words are said without prefix. */
const BARE: readonly string[] = ['plan', 'mots du document', 'lettre'];

/** Every word, as the tag that an author would type, grouped by what it speaks of. */
export function fieldGroups(noms: readonly Nom[]): readonly FieldGroup[] {
  const roots = new Map<string, string>();
  for (const nom of noms.filter(({ nom }) => BARE.includes(nom))) {
    for (const mot of nom.mots) if (mot.forme.startsWith('objet')) roots.set(ofWhat(mot), mot.nom);
  }
  return noms.map((nom) => {
    const prefix = BARE.includes(nom.nom) ? '' : `${roots.get(nom.nom) ?? variableOf(nom.nom)}.`;
    return { nom, fields: nom.mots.map((mot) => field(prefix + mot.nom, nom, mot)) };
  });
}

/** The groups that still hold something once every word of the search is found in a field. */
export function search(groups: readonly FieldGroup[], asked: string): readonly FieldGroup[] {
  const words = plain(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map(({ nom, fields }) => ({
      nom,
      fields: fields.filter(({ path, mot }) => {
        const text = plain(`${nom.nom} ${path} ${mot.sens}`);
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ fields }) => fields.length > 0);
}

function field(path: string, nom: Nom, mot: Mot): Field {
  return { key: `${nom.nom}/${mot.nom}`, path, mot, insertion: insertionOf(path, mot) };
}

function insertionOf(path: string, mot: Mot): Insertion {
  const list = mot.forme.startsWith('liste');
  if (list) return { opening: `{{ for ${variableOf(ofWhat(mot))} in ${path} }}`, closing: '{{ end }}' };
  if (mot.forme.startsWith('objet') || mot.forme === 'oui/non') return { opening: `{{ if ${path} }}`, closing: '{{ end }}' };
  if (mot.forme === 'date') return { opening: `{{ ${path} | date_longue }}` };
  if (mot.forme.startsWith('part')) return { opening: `{{ ${path} | pourcentage }}` };
  return { opening: `{{ ${path} }}` };
}

const ofWhat = ({ forme }: Mot): string => forme.replace(/\u00a0/g, ' ').replace(/^(objet|liste) : /, '');

/** « point à l’ordre du jour » → point; « thème » → theme. */
export const variableOf = (nom: string): string => plain(nom).split(/[^a-z]+/)[0]?.replace(/s$/, '') || 'element';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
