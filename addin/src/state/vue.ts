/** The views of the pane; the manifest's deep links name them. */
export const VUES = ['controle', 'documents', 'concertation', 'versions', 'modeles', 'reglages', 'aide'] as const;
export type Vue = (typeof VUES)[number];

/** Those that stand in the bar at the top; the others open from the banner. */
export const MAIN_VUES: readonly Vue[] = ['controle', 'documents', 'concertation', 'versions', 'modeles'];

/** The view that an address asks for; null when it asks for none, or for one that this version does not have. */
export function vueOf(query: string): Vue | null {
  const asked = new URLSearchParams(query).get('vue');
  return VUES.find((vue) => vue === asked) ?? null;
}
