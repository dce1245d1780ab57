/** A cell as findings name it. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** `PAA!G12` or `'Plan d''actions'!B4`; null for a place that is no cell. */
export function cellPlace(place: string): CellPlace | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?)$/.exec(place);
  if (!match) return null;
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? '', address: match[3] ?? '' };
}
