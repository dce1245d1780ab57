import type { Constat, Severite } from '../api/contract';

/** From what stops a dossier to what is merely good to know. */
export const SEVERITES: readonly Severite[] = ['bloquant', 'avertissement', 'information'];

export interface Group {
  readonly severite: Severite;
  readonly constats: readonly Constat[];
}

/** Findings by severity, weightiest first, in the order the service gave them; empty groups left out. */
export function bySeverity(constats: readonly Constat[]): readonly Group[] {
  return SEVERITES.map((severite) => ({
    severite,
    constats: constats.filter((constat) => constat.severite === severite),
  })).filter((group) => group.constats.length > 0);
}

/** True for `PAA!G12` and `'Plan 2026'!B4`: a place that Excel's name box understands. */
export const isCell = (place: string): boolean => /![A-Z]{1,3}[0-9]{1,7}$/.test(place);
