/** The views that a ribbon button may open; the manifest's deep links name them. */
export const VUES = ['controle', 'documents'] as const;
export type Vue = (typeof VUES)[number];

/** The view that an address asks for; the first one when it asks for none, or for one that this version does not have. */
export function vueOf(query: string): Vue {
  const asked = new URLSearchParams(query).get('vue');
  return VUES.find((vue) => vue === asked) ?? VUES[0];
}
