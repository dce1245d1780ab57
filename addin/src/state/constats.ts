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

export interface ThemeGroup {
  /** P7, or null for what belongs to no theme. */
  readonly theme: string | null;
  readonly severite: Severite;
  readonly constats: readonly Constat[];
}

/** Findings by theme of the label, in the label's order, each group as weighty as its weightiest; the rest last. */
export function byTheme(constats: readonly Constat[]): readonly ThemeGroup[] {
  const themes = [...new Set(constats.map((constat) => constat.theme ?? null))].sort((a, b) => (a ?? '~').localeCompare(b ?? '~'));
  return themes.map((theme) => {
    const own = bySeverity(constats.filter((constat) => (constat.theme ?? null) === theme));
    return { theme, severite: own[0]?.severite ?? 'information', constats: own.flatMap((group) => group.constats) };
  });
}

/** True for `PAA!G12` and `'Plan 2026'!B4`: a place that Excel's name box understands. */
export const isCell = (place: string): boolean => /![A-Z]{1,3}[0-9]{1,7}$/.test(place);
