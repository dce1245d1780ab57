/** Where the pane remembers: for good, or until its window closes. */
export interface Memory {
  recall(key: string): string | null;
  remember(key: string, value: string | null): void;
}

/** Keys that begin with this are forgotten with the window: they speak of one workbook. */
export const SESSION_KEY = 'session.';

/** Remembers under a prefix, which keeps Excel's memory from Word's. Storage can be forbidden: the pane then forgets. */
export function memory(partition = ''): Memory {
  const storeOf = (key: string): Storage => (key.startsWith(SESSION_KEY) ? sessionStorage : localStorage);
  const name = (key: string): string => `${partition}qualihlm.${key}`;
  return {
    recall(key) {
      try {
        return storeOf(key).getItem(name(key));
      } catch {
        return null;
      }
    },
    remember(key, value) {
      try {
        if (value === null) storeOf(key).removeItem(name(key));
        else storeOf(key).setItem(name(key), value);
      } catch {
        // full, or forbidden
      }
    },
  };
}
