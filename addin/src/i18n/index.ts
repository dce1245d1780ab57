import type { Catalogue } from './catalogue';
import { en } from './en';
import { fr } from './fr';

export type { Catalogue };

/** French unless the user chose English: the trade is French, whatever the browser's language. */
export const catalogueOf = (lang: string | null): Catalogue => (lang === 'en' ? en : fr);
