import { expect, it } from 'vitest';
import type { Constat, Severite } from '../src/api/contract';
import { bySeverity, isCell } from '../src/state/constats';

const constat = (code: string, severite: Severite): Constat => ({ code, severite, message: code, remede: '', cellule: null });

it('groups findings from the weightiest down, each group in the order it came', () => {
  const groups = bySeverity([constat('W01', 'information'), constat('R08', 'bloquant'), constat('R13', 'avertissement'), constat('R01', 'bloquant')]);
  expect(groups.map(({ severite, constats }) => [severite, constats.map(({ code }) => code)])).toEqual([
    ['bloquant', ['R08', 'R01']],
    ['avertissement', ['R13']],
    ['information', ['W01']],
  ]);
});

it('leaves empty groups out', () => expect(bySeverity([])).toEqual([]));

it.each([
  ['PAA!G12', true],
  ["'Plan d''actions 2026'!AB1048576", true],
  ['Brouillon', false],
  ['corps du document, tableau 2', false],
  ['PAA!12', false],
])('knows whether %s is a cell', (place, expected) => expect(isCell(place)).toBe(expected));
