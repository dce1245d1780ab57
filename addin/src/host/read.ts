import type { ReadOptions, Reading, Route } from './host';
import { HostTrouble } from './trouble';

type Way = readonly [route: Route, read: () => Promise<Uint8Array<ArrayBuffer>>];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The first bytes of every zip; a protected file is an OLE container instead. */
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf];

/** Tries each way in turn; the first that gives a file wins. The last trouble is thrown when none does. */
export async function readBy(ways: readonly Way[], name: string, options: ReadOptions): Promise<Reading> {
  let trouble: HostTrouble | null = null;
  for (const [route, read] of ways) {
    try {
      const bytes = await read();
      check(bytes);
      return { file: new File([bytes], name, { type: XLSX }), route };
    } catch (error) {
      if (options.signal.aborted) throw error;
      trouble = error instanceof HostTrouble ? error : new HostTrouble('failed', error instanceof Error ? error.name : '?');
      if (trouble.kind === 'protected') break; // no other way would be allowed either
      options.progress(0);
    }
  }
  throw trouble ?? new HostTrouble('unsupported', 'read');
}

function check(bytes: Uint8Array): void {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (begins(OLE)) throw new HostTrouble('protected', 'OLE');
  if (!begins(ZIP)) throw new HostTrouble('failed', 'zip');
}
