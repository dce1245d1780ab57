import type { HostInfo, Platform } from './host';

/** What Excel and Word have in common: who they are, and what the pane may keep there. */

const PLATFORMS: Readonly<Record<string, Platform>> = { OfficeOnline: 'web', PC: 'windows', Mac: 'mac', iOS: 'ipad', Universal: 'windows' };

/** Read anew each time: Office tells of no change of theme outside Outlook. */
export function officeInfo(): HostInfo {
  const context = Office.context;
  return {
    platform: PLATFORMS[String(context.platform ?? context.diagnostics?.platform)] ?? 'web',
    locale: context.displayLanguage || navigator.language,
    theme: themeOf(context.officeTheme),
  };
}

/** Undefined in Excel on the web; elsewhere colours, which say more surely than names whether Office is dark. */
export function themeOf(theme: Office.OfficeTheme | undefined): 'light' | 'dark' | null {
  const hex = /^#?([0-9a-f]{6})/i.exec(theme?.bodyBackgroundColor ?? '')?.[1];
  if (!hex) return null;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.4 ? 'dark' : 'light';
}

/** Whether this Office knows a set of functions; an unknown name is simply not known. */
export function supports(set: string, version: string): boolean {
  return Office.context.requirements?.isSetSupported(set, version) ?? false;
}

/** The open document's file name; empty for one never saved. Its address may be a web link or a path of Windows. */
export function documentName(): string {
  const address = Office.context.document?.url ?? '';
  const last = address.split(/[\\/]/).pop()?.split('?')[0] ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // a lone % is a character of the name
  }
}

/** Keeps the memory of Excel from that of Word, and from other sites in the same frame. */
export const partition = (): string => (Office.context as { readonly partitionKey?: string }).partitionKey ?? '';
