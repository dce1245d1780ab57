import { describe, expect, it } from 'vitest';
import type { Controle, Production } from '../src/api/contract';
import { initial, reduce, type Event, type State } from '../src/state/state';

const workbook = new File(['PK'], 'paa.xlsx');
const controle = { classeur: { nom: 'paa.xlsx', empreinte: '00' }, organisme: null, constats: [] } as unknown as Controle;
const production = { id: '1', nom: 'dossier.docx' } as Production;
const failure = { message: 'Ce fichier est chiffré.', constats: [] };

const after = (...events: Event[]): State => events.reduce(reduce, initial);
const chosen: Event = { type: 'workbook-chosen', name: 'paa.xlsx' };
const answered: Event = { type: 'workbook-read', workbook, controle };
const read = [chosen, answered];
const plan = { workbook, controle, route: 'file', freshness: 'fresh' };

describe('the state of the pane', () => {
  it('goes from a workbook to a document', () => {
    expect(after(...read).phase).toBe('read');
    expect(after(...read, { type: 'production-started' }).phase).toBe('producing');
    expect(after(...read, { type: 'production-started' }, { type: 'production-finished', production })).toEqual({
      ...plan,
      phase: 'produced',
      production,
    });
  });

  it('keeps what was read when a production fails', () => {
    expect(after(...read, { type: 'production-started' }, { type: 'failed', failure })).toEqual({
      ...plan,
      phase: 'read',
      failure,
    });
  });

  it('goes back to the way in when a workbook is refused', () => {
    expect(after({ type: 'workbook-chosen', name: 'x' }, { type: 'failed', failure })).toEqual({ phase: 'empty', failure });
  });

  it('does not let a late answer bring back a workbook that was closed', () => {
    expect(after(chosen, { type: 'closed' }, answered)).toEqual(initial);
    expect(after(...read, { type: 'production-started' }, { type: 'closed' }, { type: 'production-finished', production })).toEqual(initial);
  });

  it('says that its findings are old once the workbook has changed, until it is looked at again', () => {
    const freshness = (...events: Event[]) => (after(...read, ...events) as { freshness?: string }).freshness;
    const again: Event = { type: 'checked-again', workbook, controle, route: 'slices' };
    expect(freshness()).toBe('fresh');
    expect(freshness({ type: 'workbook-changed' })).toBe('stale');
    expect(freshness({ type: 'workbook-changed' }, { type: 'check-started' })).toBe('checking');
    expect(freshness({ type: 'workbook-changed' }, { type: 'check-started' }, again)).toBe('fresh');
    expect(freshness({ type: 'check-started' }, { type: 'workbook-changed' }, again)).toBe('stale');
    expect(freshness({ type: 'check-started' }, { type: 'check-abandoned' })).toBe('stale');
  });

  it('keeps its document on show while it looks again', () => {
    const state = after(...read, { type: 'production-started' }, { type: 'production-finished', production }, { type: 'check-started' });
    expect(state.phase).toBe('produced');
  });

  it('starts no production without a plan', () => {
    expect(after({ type: 'production-started' })).toEqual(initial);
  });

  it('produces again from a produced document', () => {
    const again = after(...read, { type: 'production-started' }, { type: 'production-finished', production }, { type: 'production-started' });
    expect(again.phase).toBe('producing');
  });
});
