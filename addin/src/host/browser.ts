import type { Host } from './host';
import { memory } from './memory';
import { download } from './open';
import { HostTrouble } from './trouble';

/** The plain browser: files come by drop or picker, cells are reached by their copied address. */
export function browserHost(): Host {
  return {
    kind: 'browser',
    ...memory(),
    info: () => ({ platform: 'browser', locale: navigator.language, theme: null }),
    can: () => false,
    name: () => '',
    read: () => Promise.reject(new HostTrouble('unsupported', 'browser')),
    async reveal(place) {
      try {
        await navigator.clipboard.writeText(place);
        return 'copied';
      } catch {
        return 'failed';
      }
    },
    watch: () => Promise.resolve(() => Promise.resolve()),
    insert: () => Promise.resolve('failed'),
    async open(produced) {
      try {
        return download(await produced.ticket(), produced.name);
      } catch {
        return 'failed';
      }
    },
  };
}
