import type { Catalogue } from './catalogue';
import { en } from './en';
import { fr } from './fr';

export type { Catalogue };

/** The user's choice; without one French, the trade's language, unless Office itself speaks another. */
export function catalogueOf(chosen: string | null, officeLocale: string | null = null): Catalogue {
  if (chosen) return chosen === 'en' ? en : fr;
  return officeLocale !== null && !/^fr/i.test(officeLocale) ? en : fr;
}
