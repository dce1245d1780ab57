/** Why the host could not do what was asked. */
export type TroubleKind = 'timeout' | 'unsupported' | 'denied' | 'protected' | 'failed';

/** The host failed; the pane says so in its own words, and shows the code to whoever must mend it. */
export class HostTrouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    /** Office's number or name, for support. */
    readonly code: string,
  ) {
    super(`${kind} (${code})`);
  }
}

const DENIED = 7000;
const UNSUPPORTED = new Set([5000, 11001, 13000]);

/** Office's own error as ours. */
export function troubleOf(error: { readonly code?: number | string; readonly name?: string } | null | undefined): HostTrouble {
  const code = error?.code ?? error?.name ?? '?';
  if (code === DENIED || code === 'AccessDenied') return new HostTrouble('denied', String(code));
  if (UNSUPPORTED.has(Number(code)) || code === 'ApiNotFound') return new HostTrouble('unsupported', String(code));
  return new HostTrouble('failed', String(code));
}
