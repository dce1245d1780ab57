import { HostTrouble } from './trouble';

/** Longest silence of the host before it counts as never answering; Office's callbacks may be lost. */
export const PATIENCE_MS = 15_000;

/** The promise, or trouble when it takes longer than `ms`, or the abort when `signal` falls first. */
export function within<T>(promise: Promise<T>, what: string, ms = PATIENCE_MS, signal?: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const end = (act: () => void) => (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
      act();
    };
    const timer = setTimeout(end(() => reject(new HostTrouble('timeout', what))), ms);
    const aborted = end(() => reject(signal?.reason));
    if (signal?.aborted) return aborted();
    signal?.addEventListener('abort', aborted);
    promise.then(
      (value) => end(() => resolve(value))(),
      (error: unknown) => end(() => reject(error))(),
    );
  });
}
