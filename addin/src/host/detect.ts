import { browserHost } from './browser';
import { excelHost } from './excel';
import type { Host } from './host';
import { wordHost } from './word';

/**
 * The host around the page. On the plain page: the browser, at once. On Office's page: whoever answers; where the script
 * was blocked or Office never answers this never settles, and the page's own watchdog says so.
 */
export async function detectHost(page: Document = document): Promise<Host> {
  if (!page.documentElement.hasAttribute('data-office')) return browserHost();
  const office = (globalThis as { Office?: typeof Office }).Office;
  const { host } = await (office ? office.onReady() : new Promise<never>(() => undefined));
  if (String(host) === 'Excel') return excelHost();
  if (String(host) === 'Word') return wordHost();
  return browserHost();
}
