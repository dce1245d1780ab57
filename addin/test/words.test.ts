import { describe, expect, it } from 'vitest';
import type { Nom } from '../src/api/contract';
import { fieldGroups, search, variableOf } from '../src/state/words';

const noms: Nom[] = [
  {
    nom: 'plan',
    sens: 'Les mots que l’on dit sans préfixe.',
    mots: [
      { nom: 'aujourdhui', forme: 'date', sens: 'date du document', exemple: '20 mai 2026' },
      { nom: 'organisme', forme: 'objet : organisme', sens: 'le bailleur', exemple: null },
      { nom: 'actions', forme: 'liste : action', sens: 'toutes les actions', exemple: '50 éléments' },
    ],
  },
  { nom: 'organisme', sens: 'Le bailleur.', mots: [{ nom: 'raison_sociale', forme: 'texte', sens: 'nom complet', exemple: 'Habitat' }] },
  { nom: 'action', sens: 'Une action.', mots: [{ nom: 'avancement', forme: 'part (de 0 à 1)', sens: 'où elle en est', exemple: '0,5' }] },
];

const tag = (path: string) => fieldGroups(noms).flatMap(({ fields }) => fields).find((field) => field.path === path)?.insertion;

describe('the words of templates', () => {
  it.each([
    ['aujourdhui', { opening: '{{ aujourdhui | date_longue }}' }],
    ['organisme.raison_sociale', { opening: '{{ organisme.raison_sociale }}' }],
    ['organisme', { opening: '{{ if organisme }}', closing: '{{ end }}' }],
    ['actions', { opening: '{{ for action in actions }}', closing: '{{ end }}' }],
    ['action.avancement', { opening: '{{ action.avancement | pourcentage }}' }],
  ])('%s is inserted as an author would write it', (path, insertion) => expect(tag(path)).toEqual(insertion));

  it('are found by any of their words, accents or not', () => {
    const found = (asked: string) => search(fieldGroups(noms), asked).flatMap(({ fields }) => fields.map((field) => field.path));
    expect(found('elements')).toEqual([]);
    expect(found('ou elle')).toEqual(['action.avancement']);
    expect(found('Où ELLE')).toEqual(['action.avancement']);
    expect(found('')).toHaveLength(5);
  });

  it.each([
    ['thème', 'theme'],
    ['étape à venir', 'etape'],
    ['textes', 'texte'],
    ['', 'element'],
  ])('%s gives its loop the name %s', (nom, variable) => expect(variableOf(nom)).toBe(variable));
});
