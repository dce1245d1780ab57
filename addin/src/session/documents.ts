import { ApiError } from '../api/client';
import type { CatalogueDocuments, Production, Travail } from '../api/contract';
import { hasPlan, type Failure } from '../state/state';
import { failureOf, type Session } from './session';
import type { WorkbookSession } from './workbook';

/** Which documents can be made, and those being made. */
export interface Documents {
  readonly catalogue: CatalogueDocuments | null;
  readonly failure: Failure | null;
  readonly travail: Travail | null;
}

const REMEMBERED = 'session.travail';
const FOLLOW_MS = 700;
/** A service that restarts is waited for this many times. */
const MOST_SILENCES = 30;

export const isOver = (travail: Travail): boolean => travail.etat !== 'en_attente' && travail.etat !== 'en_cours';

/** The cycle's documents: what can be made from the workbook at hand, made in the background, followed across reloads. */
export class DocumentsSession {
  state: Documents = { catalogue: null, failure: null, travail: null };
  private listed: File | null = null;
  private work: AbortController | null = null;

  constructor(
    private readonly session: Session,
    private readonly workbook: WorkbookSession,
  ) {}

  /** Lists again when the workbook is another one than what was listed. */
  async load(): Promise<void> {
    const { state } = this.workbook;
    if (!hasPlan(state) || state.workbook === this.listed) return;
    this.listed = state.workbook;
    this.set({ catalogue: null, failure: null });
    try {
      this.set({ catalogue: await this.session.api.catalogue(state.workbook) });
    } catch (error) {
      this.listed = null;
      this.fail(error);
    }
  }

  /** Makes one kind of document, or all. */
  async produce(code: string | null): Promise<void> {
    const { state } = this.workbook;
    if (!hasPlan(state)) return;
    const { signal } = this.begin();
    this.session.announce(this.session.texts().documents.started);
    try {
      // One key a press: a request that is sent again by the network is not done twice.
      const travail = await this.session.api.ask(state.workbook, code, crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`, signal);
      this.session.host.remember(REMEMBERED, travail.id);
      this.set({ travail, failure: null });
      await this.follow(travail.id, signal);
    } catch (error) {
      this.fail(error, signal);
    }
  }

  /** Finds again what was being made when the pane was closed. */
  async resume(): Promise<void> {
    const id = this.session.host.recall(REMEMBERED);
    if (!id) return;
    const { signal } = this.begin();
    await this.follow(id, signal).catch(() => this.dismiss());
  }

  async stop(): Promise<void> {
    const { travail } = this.state;
    if (travail) await this.session.api.stop(travail.id).catch((error: unknown) => this.fail(error));
  }

  dismiss(): void {
    this.work?.abort();
    this.session.host.remember(REMEMBERED, null);
    this.set({ travail: null });
  }

  async open(production: Production): Promise<void> {
    const { api, host, texts, tell } = this.session;
    tell(texts().dossier.opened[await host.open({ name: production.nom, bytes: () => api.bytes(production.document), ticket: () => api.ticket(production.document) })]);
  }

  /** All of them in one zip. */
  async openAll(): Promise<void> {
    const { travail } = this.state;
    if (!travail) return;
    const { api, host, texts, tell } = this.session;
    const address = `/api/travaux/${travail.id}/documents.zip`;
    tell(texts().dossier.opened[await host.open({ name: 'documents.zip', bytes: () => api.bytes(address), ticket: () => api.ticket(address) })]);
  }

  private begin(): AbortController {
    this.work?.abort();
    return (this.work = new AbortController());
  }

  private async follow(id: string, signal: AbortSignal): Promise<void> {
    for (let silences = 0; silences < MOST_SILENCES; ) {
      try {
        const travail = await this.session.api.follow(id, signal);
        silences = 0;
        this.set({ travail });
        if (isOver(travail)) return this.session.announce(travail.message ?? this.session.texts().documents.ended(travail.documents.length));
      } catch (error) {
        // The service may be starting again: its record of the work is on the disk.
        if (signal.aborted || !(error instanceof ApiError) || error.status !== 0) throw error;
        silences++;
      }
      await new Promise((resolve) => setTimeout(resolve, FOLLOW_MS));
      if (signal.aborted) return;
    }
    throw new ApiError(0, '');
  }

  private fail(error: unknown, signal?: AbortSignal): void {
    const told = failureOf(error, this.session.texts(), signal);
    if (!told) return;
    this.set({ failure: told });
    this.session.announce(told.message);
  }

  private set(change: Partial<Documents>): void {
    this.state = { ...this.state, ...change };
    this.session.show();
  }
}
