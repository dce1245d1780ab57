import { describe, expect, it } from 'vitest';
import { en } from '../src/i18n/en';
import { fr } from '../src/i18n/fr';
import { catalogueOf } from '../src/i18n';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

describe('the catalogues', () => {
  it('hold the same texts, none empty', () => {
    expect(leaves(en).map(([path]) => path)).toEqual(leaves(fr).map(([path]) => path));
    for (const [path, value] of [...leaves(fr), ...leaves(en)]) if (typeof value === 'string') expect(value, path).not.toBe('');
  });

  it('are French unless English was chosen', () => {
    expect(catalogueOf(null)).toBe(fr);
    expect(catalogueOf('de')).toBe(fr);
    expect(catalogueOf('en')).toBe(en);
  });

  it('follow the language of Office until the user chooses', () => {
    expect(catalogueOf(null, 'fr-CA')).toBe(fr);
    expect(catalogueOf(null, 'en-US')).toBe(en);
    expect(catalogueOf('fr', 'en-US')).toBe(fr);
  });

  it('count as each language does: none is singular in French, plural in English', () => {
    expect(fr.findings.group('bloquant', 0)).toBe('0\u00a0point bloquant');
    expect(fr.findings.group('bloquant', 2)).toBe('2\u00a0points bloquants');
    expect(en.findings.group('bloquant', 0)).toBe('0\u00a0blocking findings');
    expect(en.findings.group('bloquant', 1)).toBe('1\u00a0blocking finding');
  });

  it('write French sizes with a comma', () => {
    expect(fr.dossier.size(1536)).toBe('1,5\u00a0Ko');
    expect(fr.dossier.size(32 * 1024 * 1024)).toBe('32\u00a0Mo');
  });

  it('never put an ordinary space where French has a non-breaking one', () => {
    for (const [path, value] of leaves(fr)) if (typeof value === 'string') expect(value, path).not.toMatch(/« | »| [:;?!]/);
  });
});
