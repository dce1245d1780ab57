import type { Constat, Controle, Problem, Production, Version } from './contract';

/** The service refused, or could not be reached; `constats` say why where the service knows. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly constats: readonly Constat[] = [],
  ) {
    super(message);
  }
}

/** The service, as the views may use it. Every call ends: in an answer, an ApiError, or the caller's abort. */
export interface Api {
  version(signal?: AbortSignal): Promise<Version>;
  example(signal?: AbortSignal): Promise<File>;
  check(workbook: File, signal?: AbortSignal): Promise<Controle>;
  produceDossier(workbook: File, signal?: AbortSignal): Promise<Production>;
}

/** Longer than any document takes, shorter than a user's patience with a dead service. */
const TIMEOUT_MS = 120_000;

export function createApi(base = '', fetcher: typeof fetch = (input, init) => fetch(input, init)): Api {
  async function call(path: string, init: RequestInit, signal?: AbortSignal): Promise<Response> {
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetcher(base + path, {
      ...init,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new ApiError(0, '');
    });
    if (!response.ok) throw await refusal(response);
    return response;
  }

  function post(path: string, workbook: File, signal?: AbortSignal): Promise<Response> {
    const body = new FormData();
    body.append('classeur', workbook, workbook.name);
    return call(path, { method: 'POST', body }, signal);
  }

  return {
    version: async (signal) => (await call('/api/version', {}, signal)).json() as Promise<Version>,
    example: async (signal) => {
      const response = await call('/api/exemple', {}, signal);
      return new File([await response.blob()], nameOf(response) ?? 'exemple.xlsx');
    },
    check: async (workbook, signal) =>
      (await post('/api/plans/controles', workbook, signal)).json() as Promise<Controle>,
    produceDossier: async (workbook, signal) =>
      (await post('/api/productions/dossier', workbook, signal)).json() as Promise<Production>,
  };
}

async function refusal(response: Response): Promise<ApiError> {
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  const problem = isProblem ? ((await response.json().catch(() => null)) as Problem | null) : null;
  return new ApiError(response.status, problem?.detail ?? problem?.title ?? '', problem?.constats ?? []);
}

function nameOf(response: Response): string | null {
  const header = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="?([^";]+)"?/i.exec(header)?.[1] ?? null);
}
