import type { Production } from '../api/contract';
import type { Produced } from '../host/host';
import { failureOf, type Session } from './session';
import type { WorkbookSession } from './workbook';

/** The dossier of the workbook at hand: made, then handed over. */
export class DossierSession {
  private work: AbortController | null = null;

  constructor(
    private readonly session: Session,
    private readonly workbook: WorkbookSession,
    private readonly ready: () => void,
  ) {}

  async produce(): Promise<void> {
    this.work?.abort();
    const { signal } = (this.work = new AbortController());
    const texts = this.session.texts();
    this.workbook.dispatch({ type: 'production-started' });
    const { state } = this.workbook;
    if (state.phase !== 'producing') return;
    this.session.announce(texts.dossier.producing);
    try {
      const production = await this.session.api.produceDossier(state.workbook, signal);
      this.workbook.dispatch({ type: 'production-finished', production });
      this.session.announce(production.provisoire ? texts.dossier.draft : texts.dossier.ready);
      this.ready();
    } catch (error) {
      const told = failureOf(error, texts, signal);
      if (!told) return;
      this.workbook.dispatch({ type: 'failed', failure: told });
      this.session.announce(told.message);
    }
  }

  async open(production: Production): Promise<void> {
    const { host, texts, tell } = this.session;
    tell(texts().dossier.opened[await host.open(this.produced(production))]);
  }

  private produced(production: Production): Produced {
    const { api } = this.session;
    return { name: production.nom, bytes: () => api.bytes(production.document), ticket: () => api.ticket(production.document) };
  }
}
