import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSlices } from '../../src/host/slices';
import { stubDocument } from './office-stub';

const options = () => ({ signal: new AbortController().signal, progress: vi.fn<(part: number) => void>() });
const bytes = Uint8Array.from({ length: 3 * (1 << 20) + 17 }, (_, i) => i % 251);

afterEach(() => vi.useRealTimers());

describe('the open document read by slices', () => {
  it('comes whole, in order, and its file is closed', async () => {
    const { document, files, asked } = stubDocument(bytes);
    const read = options();
    const whole = await readSlices(document, false, read);
    // Three million numbers are too many for a matcher.
    expect([whole.length, whole.findIndex((byte, i) => byte !== bytes[i])]).toEqual([bytes.length, -1]);
    expect(asked).toEqual([0, 1, 2, 3]);
    expect(files.map((file) => file.closed)).toEqual([1]);
    expect(read.progress).toHaveBeenLastCalledWith(1);
  });

  it('is cut in 64 KB on iPad', async () => {
    const { document, files } = stubDocument(bytes);
    await readSlices(document, true, options());
    expect(files[0]?.sliceSize).toBe(65536);
  });

  it.each([
    [5001, 'failed'],
    [11001, 'unsupported'],
    [7000, 'denied'],
  ])('says what error %i of Office means', async (fileError, kind) => {
    const { document } = stubDocument(bytes, { fileError });
    await expect(readSlices(document, false, options())).rejects.toMatchObject({ kind, code: String(fileError) });
  });

  it('closes the file when a slice fails', async () => {
    const { document, files } = stubDocument(bytes, { brokenSlice: 2 });
    await expect(readSlices(document, false, options())).rejects.toMatchObject({ kind: 'failed', code: '5001' });
    expect(files[0]?.closed).toBe(1);
  });

  it('does not wait for ever for a slice that never comes', async () => {
    vi.useFakeTimers();
    const { document, files } = stubDocument(bytes, { silentSlice: 1 });
    const outcome = expect(readSlices(document, false, options())).rejects.toMatchObject({ kind: 'timeout' });
    await vi.advanceTimersByTimeAsync(16_000);
    await outcome;
    expect(files[0]?.closed).toBe(1);
  });

  it('stops when it is told to', async () => {
    const { document, files } = stubDocument(bytes, { silentSlice: 1 });
    const stop = new AbortController();
    const outcome = expect(readSlices(document, false, { signal: stop.signal, progress: () => undefined })).rejects.toMatchObject({ name: 'AbortError' });
    setTimeout(() => stop.abort(), 5);
    await outcome;
    expect(files[0]?.closed).toBe(1);
  });

  it('does not mind a file that will not close', async () => {
    const { document } = stubDocument(bytes, { closeFails: true });
    expect(await readSlices(document, false, options())).toHaveLength(bytes.length);
  });

  it('refuses an empty file, which some Offices hand over', async () => {
    const { document } = stubDocument(new Uint8Array());
    await expect(readSlices(document, false, options())).rejects.toMatchObject({ kind: 'failed', code: 'size' });
  });
});
