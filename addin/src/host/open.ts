import type { OpenOutcome, Platform, Produced } from './host';
import { supports } from './office';

/**
 * From Excel nothing opens Word. The document goes to the system's browser by an address that works once: downloads from
 * within the pane do nothing on Mac, and PDF not in WebView2. On the web the window is opened within the click, before
 * anything is waited for, or the browser refuses it.
 */
export async function openFromOffice(produced: Produced, platform: Platform): Promise<OpenOutcome> {
  if (platform !== 'web' && supports('OpenBrowserWindowApi', '1.1')) {
    try {
      Office.context.ui.openBrowserWindow(absolute(await produced.ticket()));
      return 'browser';
    } catch {
      return 'failed';
    }
  }
  const popup = window.open('', '_blank');
  try {
    const address = absolute(await produced.ticket());
    if (!popup) return download(address, produced.name);
    popup.opener = null;
    popup.location.href = address;
    return 'browser';
  } catch {
    popup?.close();
    return 'failed';
  }
}

/** Hands a file to the browser's own downloads. */
export function download(address: string, name: string): OpenOutcome {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  return 'downloaded';
}

const absolute = (address: string): string => new URL(address, location.href).href;
