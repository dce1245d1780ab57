import type { Comparaison, DocumentArchive, VersionArchivee } from '../api/contract';
import type { Failure } from '../state/state';
import { failureOf, type Session } from './session';

/** What is known of the archive. */
export interface Versions {
  readonly documents: readonly DocumentArchive[] | null;
  readonly failure: Failure | null;
  /** Of which version a comparison is shown or awaited, as `objet version`. */
  readonly compared: string | null;
  readonly comparaison: Comparaison | null;
  /** The version about to be taken up again, until it is confirmed. */
  readonly restoring: string | null;
  /** The document about to go a step further, and to which state. */
  readonly advancing: { readonly objet: string; readonly vers: string } | null;
}

export const keyOf = (objet: string, version: VersionArchivee): string => `${objet} ${version.version}`;

/** The archive as the pane sees it: read when its view opens, compared and taken up again on demand. */
export class VersionsSession {
  state: Versions = { documents: null, failure: null, compared: null, comparaison: null, restoring: null, advancing: null };
  private work: AbortController | null = null;

  constructor(private readonly session: Session) {}

  load(): Promise<void> {
    return this.attempt(async (signal) => this.set({ documents: await this.session.api.documents(signal), failure: null }));
  }

  compare(objet: string, before: VersionArchivee, after: VersionArchivee): Promise<void> {
    this.set({ compared: keyOf(objet, after), comparaison: null });
    return this.attempt(async (signal) => {
      const comparaison = await this.session.api.compare(objet, before.version, after.version, signal);
      this.set({ comparaison });
    });
  }

  ask(objet: string, version: VersionArchivee): void {
    this.set({ restoring: keyOf(objet, version) });
    document.getElementById('restore-confirm')?.focus();
  }

  cancel(): void {
    this.set({ restoring: null });
  }

  restore(objet: string, version: VersionArchivee): Promise<void> {
    return this.attempt(async (signal) => {
      const { numero } = await this.session.api.restore(objet, version.version, signal);
      this.set({ restoring: null, compared: null, documents: await this.session.api.documents(signal) });
      this.session.tell(this.session.texts().versions.restored(numero));
    });
  }

  askStep(objet: string, vers: string): void {
    this.set({ advancing: { objet, vers }, restoring: null });
    document.getElementById('step-message')?.focus();
  }

  cancelStep(): void {
    this.set({ advancing: null });
  }

  step(objet: string, vers: string, message: string): Promise<void> {
    return this.attempt(async (signal) => {
      const { numero, statut } = await this.session.api.advance(objet, vers, message, signal);
      this.set({ advancing: null, documents: await this.session.api.documents(signal) });
      const { versions } = this.session.texts();
      this.session.tell(versions.advanced(numero, versions.statuts[statut] ?? statut));
    });
  }

  async open(objet: string, version: VersionArchivee, role: string, name: string): Promise<void> {
    const { api, host, texts, tell } = this.session;
    const address = api.pieceAddress(objet, version.version, role);
    tell(texts().dossier.opened[await host.open({ name, bytes: () => api.bytes(address), ticket: () => api.ticket(address) })]);
  }

  private async attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.work?.abort();
    const { signal } = (this.work = new AbortController());
    try {
      await work(signal);
    } catch (error) {
      const told = failureOf(error, this.session.texts(), signal);
      if (!told) return;
      this.set({ failure: told, compared: null, restoring: null, advancing: null });
      this.session.announce(told.message);
    }
  }

  private set(change: Partial<Versions>): void {
    this.state = { ...this.state, ...change };
    this.session.show();
  }
}
