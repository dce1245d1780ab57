import type { Apercu, Campagne, CatalogueDocuments, Comparaison, Constat, Controle, ControleModele, Decision, DocumentArchive, Nom, Problem, Production, Travail, Version, VersionArchivee } from './contract';

/** The service refused, or could not be reached; `constats` say why where the service knows. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly constats: readonly Constat[] = [],
    /** By which support finds the request in the service's log; null when the service gave none. */
    readonly trace: string | null = null,
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
  /** The file at an address that the service gave. */
  bytes(address: string): Promise<ArrayBuffer>;
  /** An address for the same file that any browser may ask for, once, within a few minutes. */
  ticket(address: string): Promise<string>;
  documents(signal?: AbortSignal): Promise<readonly DocumentArchive[]>;
  compare(objet: string, before: string, after: string, signal?: AbortSignal): Promise<Comparaison>;
  restore(objet: string, version: string, signal?: AbortSignal): Promise<VersionArchivee>;
  /** What can be made from a workbook now, and what is missing for the rest. */
  catalogue(workbook: File, signal?: AbortSignal): Promise<CatalogueDocuments>;
  /** Asks for one kind of document, or with null for all that can be made; the same key twice is one piece of work. */
  ask(workbook: File, code: string | null, key: string, signal?: AbortSignal): Promise<Travail>;
  follow(travail: string, signal?: AbortSignal): Promise<Travail>;
  stop(travail: string): Promise<void>;
  /** The words of templates, with examples. */
  words(signal?: AbortSignal): Promise<readonly Nom[]>;
  checkTemplate(template: File, signal?: AbortSignal): Promise<ControleModele>;
  /** A document goes one step further: validated, deposited, decided. */
  advance(objet: string, vers: string, message: string, signal?: AbortSignal): Promise<VersionArchivee>;
  /** What a campaign would send; nothing leaves. */
  preview(workbook: File, type: string, signal?: AbortSignal): Promise<Apercu>;
  /** One letter of it, to oneself. False with why when it did not leave. */
  trySend(workbook: File, type: string, address: string): Promise<{ readonly parti: boolean; readonly motif: string | null }>;
  /** Sends exactly what the preview with this confirmation showed. */
  confirm(workbook: File, type: string, confirmation: string): Promise<Campagne>;
  letter(workbook: File, type: string, reference: string): Promise<ArrayBuffer>;
  campaigns(signal?: AbortSignal): Promise<readonly Campagne[]>;
  decide(letter: string, decision: Decision): Promise<void>;
  pieceAddress(objet: string, version: string, role: string): string;
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

  function post(path: string, workbook: File, signal?: AbortSignal, fields: Readonly<Record<string, string>> = {}, headers: HeadersInit = {}): Promise<Response> {
    const body = new FormData();
    body.append('classeur', workbook, workbook.name);
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return call(path, { method: 'POST', body, headers }, signal);
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
    bytes: async (address) => (await call(address, {})).arrayBuffer(),
    ticket: async (address) => ((await (await call('/api/billets', json({ adresse: address }))).json()) as { readonly adresse: string }).adresse,
    documents: async (signal) => (await call('/api/versions', {}, signal)).json() as Promise<readonly DocumentArchive[]>,
    compare: async (objet, avant, apres, signal) =>
      (await call(`/api/versions/comparaison?${query({ objet, avant, apres })}`, {}, signal)).json() as Promise<Comparaison>,
    restore: async (objet, version, signal) => (await call('/api/versions/reprises', json({ objet, version }), signal)).json() as Promise<VersionArchivee>,
    catalogue: async (workbook, signal) => (await post('/api/documents/liste', workbook, signal)).json() as Promise<CatalogueDocuments>,
    ask: async (workbook, code, key, signal) =>
      (await post('/api/travaux', workbook, signal, code === null ? {} : { code }, { 'Idempotency-Key': key })).json() as Promise<Travail>,
    follow: async (travail, signal) => (await call(`/api/travaux/${travail}`, {}, signal)).json() as Promise<Travail>,
    stop: async (travail) => void (await call(`/api/travaux/${travail}`, { method: 'DELETE' })),
    words: async (signal) => (await call('/api/modeles/mots', {}, signal)).json() as Promise<readonly Nom[]>,
    checkTemplate: async (template, signal) => {
      const body = new FormData();
      body.append('modele', template, template.name);
      return (await call('/api/modeles/controles', { method: 'POST', body }, signal)).json() as Promise<ControleModele>;
    },
    advance: async (objet, vers, message, signal) => (await call('/api/versions/etats', json({ objet, vers, message }), signal)).json() as Promise<VersionArchivee>,
    preview: async (workbook, type, signal) => (await post('/api/concertation/apercu', workbook, signal, { type })).json() as Promise<Apercu>,
    trySend: async (workbook, type, a) =>
      (await post('/api/concertation/essai', workbook, undefined, { type, a })).json() as Promise<{ readonly parti: boolean; readonly motif: string | null }>,
    confirm: async (workbook, type, confirmation) => (await post('/api/concertation/campagnes', workbook, undefined, { type, confirmation })).json() as Promise<Campagne>,
    letter: async (workbook, type, reference) => (await post(`/api/concertation/apercu/${encodeURIComponent(reference)}`, workbook, undefined, { type })).arrayBuffer(),
    campaigns: async (signal) => (await call('/api/concertation/campagnes', {}, signal)).json() as Promise<readonly Campagne[]>,
    decide: async (letter, decision) => void (await call(`/api/concertation/lettres/${encodeURIComponent(letter)}/decision`, json({ decision }))),
    pieceAddress: (objet, version, role) => `/api/versions/piece?${query({ objet, version, role })}`,
  };
}

const query = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString();

const json = (body: unknown): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

async function refusal(response: Response): Promise<ApiError> {
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  const problem = isProblem ? ((await response.json().catch(() => null)) as Problem | null) : null;
  return new ApiError(response.status, problem?.detail ?? problem?.title ?? '', problem?.constats ?? [], problem?.trace_id ?? null);
}

function nameOf(response: Response): string | null {
  const header = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="?([^";]+)"?/i.exec(header)?.[1] ?? null);
}
