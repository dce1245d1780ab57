import { ApiError, type Api } from '../api/client';
import type { Constat } from '../api/contract';
import type { Host } from '../host/host';
import { HostTrouble } from '../host/trouble';
import type { Catalogue } from '../i18n';
import type { Failure } from '../state/state';

/** What each part of the pane's work is given. */
export interface Session {
  readonly api: Api;
  readonly host: Host;
  texts(): Catalogue;
  /** Shows again what the state now says. */
  show(): void;
  /** Says a sentence to assistive technology, and shows it for a moment. */
  tell(sentence: string): void;
  /** Says to assistive technology what the screen shows already. */
  announce(sentence: string): void;
}

/** An error as words fit to be read; null for what was stopped on purpose. */
export function failureOf(error: unknown, texts: Catalogue, signal?: AbortSignal): Failure | null {
  if (signal?.aborted) return null;
  if (error instanceof ApiError) return { message: sentenceOf(error, texts), constats: error.constats, code: error.trace };
  if (error instanceof HostTrouble) return { message: texts.failure.host[error.kind], constats: [], code: `Office ${error.code}` };
  return { message: texts.failure.unknown, constats: [], code: error instanceof Error ? error.name : null };
}

function sentenceOf(error: ApiError, texts: Catalogue): string {
  if (error.status === 0) return texts.failure.unreachable;
  if (error.status === 401) return texts.failure.signIn;
  return error.message || texts.failure.unknown;
}

/** A failure in the pane's own words. */
export const failure = (message: string, constats: readonly Constat[] = []): Failure => ({ message, constats });
