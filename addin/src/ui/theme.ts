import type { Host } from '../host/host';

/** The user's own choice, then Office's, then the system's; forced colours overrule all of them in the style sheet. */
export function applyTheme(host: Host): void {
  const chosen = host.recall('theme');
  const theme = chosen === 'light' || chosen === 'dark' ? chosen : host.info().theme;
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}
