import { within } from './patience';
import type { ReadOptions } from './host';
import { HostTrouble, troubleOf } from './trouble';

/** Office refuses slices over 4 MB, and 64 KB on iPad. */
const SLICE_BYTES = 1 << 20;
const SLICE_BYTES_IPAD = 1 << 16;

/**
 * The open document exactly as it stands, unsaved changes included. Slices are asked for one after the other, since Office
 * mixes them up otherwise, and the file is always closed: Office keeps two in memory, and then refuses.
 */
export async function readSlices(document: Office.Document, isIpad: boolean, options: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const file = await getFile(document, isIpad ? SLICE_BYTES_IPAD : SLICE_BYTES, options.signal);
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const data = await getSlice(file, index, options.signal);
      if (filled + data.length > bytes.length) throw new HostTrouble('failed', 'size');
      bytes.set(data, filled);
      filled += data.length;
      options.progress((index + 1) / file.sliceCount);
    }
    if (filled !== bytes.length || filled === 0) throw new HostTrouble('failed', 'size');
    return bytes;
  } finally {
    close(file);
  }
}

function getFile(document: Office.Document, sliceSize: number, signal: AbortSignal): Promise<Office.File> {
  const asked = new Promise<Office.File>((resolve, reject) => {
    if (typeof document.getFileAsync !== 'function') return reject(new HostTrouble('unsupported', 'getFileAsync'));
    // Office's enumerations live in its script; their values are these strings.
    document.getFileAsync('compressed' as unknown as Office.FileType, { sliceSize }, (result) => {
      if (String(result.status) !== 'succeeded') return reject(troubleOf(result.error));
      // Too late for whoever asked: closed at once, or Office keeps it.
      if (signal.aborted) close(result.value);
      resolve(result.value);
    });
  });
  return within(asked, 'getFileAsync', undefined, signal);
}

function getSlice(file: Office.File, index: number, signal: AbortSignal): Promise<ArrayLike<number>> {
  const asked = new Promise<ArrayLike<number>>((resolve, reject) => {
    file.getSliceAsync(index, (result) => {
      if (String(result.status) !== 'succeeded') reject(troubleOf(result.error));
      else resolve(result.value.data as ArrayLike<number>);
    });
  });
  return within(asked, `getSliceAsync ${index}`, undefined, signal);
}

// Whether it succeeds changes nothing for the bytes that were read.
function close(file: Office.File): void {
  try {
    file.closeAsync(() => undefined);
  } catch {
    // see above
  }
}
