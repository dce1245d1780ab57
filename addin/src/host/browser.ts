import type { Host } from './host';

const PREFIX = 'qualihlm.';

/** The plain browser: files come by drop or picker, cells are reached by their copied address. */
export function browserHost(): Host {
  return {
    kind: 'browser',
    async reveal(cell) {
      try {
        await navigator.clipboard.writeText(cell);
        return 'copied';
      } catch {
        return 'failed';
      }
    },
    async open(url, name) {
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      document.body.append(link);
      link.click();
      link.remove();
    },
    recall(key) {
      try {
        return localStorage.getItem(PREFIX + key);
      } catch {
        return null; // storage can be forbidden: the pane then forgets
      }
    },
    remember(key, value) {
      try {
        localStorage.setItem(PREFIX + key, value);
      } catch {
        // see recall
      }
    },
  };
}
