import type { Route } from '../host/host';
import { bySeverity } from '../state/constats';
import { hasPlan, initial, reduce, type Event, type State } from '../state/state';
import { failure, failureOf, type Session } from './session';

/** Typing goes on for this long before the workbook is looked at again. */
const QUIET_MS = 1500;

interface Obtained {
  readonly file: File;
  readonly route: Route;
}

/** The workbook at hand: read, checked, checked again when it changes. */
export class WorkbookSession {
  state: State = initial;
  maxBytes = Number.POSITIVE_INFINITY;
  private work: AbortController | null = null;
  private stopWatching: (() => Promise<void>) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private digest = '';

  constructor(
    private readonly session: Session,
    private readonly ready: () => void,
  ) {}

  choose(file: File): Promise<void> {
    return this.read(() => Promise.resolve({ file, route: 'file' }), file.name);
  }

  tryExample(): Promise<void> {
    return this.read(async (signal) => ({ file: await this.session.api.example(signal), route: 'file' }), this.session.texts().drop.example);
  }

  /** The workbook open in Excel. */
  readOpen(): Promise<void> {
    const { host, texts } = this.session;
    return this.read((signal) => this.obtain(signal), host.name() || texts().drop.openWorkbook);
  }

  close(): void {
    this.work?.abort();
    clearTimeout(this.timer);
    this.dispatch({ type: 'closed' });
  }

  refuse(sentence: string): void {
    this.dispatch({ type: 'failed', failure: failure(sentence) });
    this.session.announce(sentence);
  }

  /** Looks at the workbook again, silently: nothing moves, the findings are replaced when the answer comes. */
  async checkAgain(): Promise<void> {
    if (!hasPlan(this.state) || !this.session.host.can('read')) return;
    clearTimeout(this.timer);
    const { signal } = (this.work = new AbortController());
    this.dispatch({ type: 'check-started' });
    try {
      const { file, route } = await this.obtain(signal);
      const digest = await digestOf(file);
      const isSame = digest === this.digest && hasPlan(this.state);
      const controle = isSame && hasPlan(this.state) ? this.state.controle : await this.session.api.check(file, signal);
      this.digest = digest;
      this.dispatch({ type: 'checked-again', workbook: file, controle, route });
    } catch {
      // The findings stay, greyed; the button looks again.
      if (!signal.aborted) this.dispatch({ type: 'check-abandoned' });
    }
  }

  dispatch(event: Event): void {
    this.state = reduce(this.state, event);
    this.session.show();
  }

  private obtain(signal: AbortSignal): Promise<Obtained> {
    return this.session.host.read({ signal, progress: (part) => this.arriving(part) });
  }

  // A look taken again shows nothing on its way.
  private arriving(part: number): void {
    if (this.state.phase === 'reading') this.dispatch({ type: 'workbook-arriving', part });
  }

  private async read(obtain: (signal: AbortSignal) => Promise<Obtained>, name: string): Promise<void> {
    this.work?.abort();
    const { signal } = (this.work = new AbortController());
    const texts = this.session.texts();
    try {
      this.dispatch({ type: 'workbook-chosen', name });
      this.session.announce(texts.reading(name));
      const { file, route } = await obtain(signal);
      if (file.size > this.maxBytes) return this.refuse(texts.drop.tooLarge(this.maxBytes));
      const controle = await this.session.api.check(file, signal);
      this.digest = await digestOf(file);
      this.dispatch({ type: 'workbook-read', workbook: file, controle, route });
      const counts = bySeverity(controle.constats).map(({ severite, constats }) => [severite, constats.length] as const);
      this.session.announce(texts.read.announce(controle.classeur.nom, texts.findings.summary(counts)));
      this.ready();
      await this.watch();
    } catch (error) {
      const told = failureOf(error, texts, signal);
      if (!told) return;
      this.dispatch({ type: 'failed', failure: told });
      this.session.announce(told.message);
    }
  }

  private async watch(): Promise<void> {
    if (this.stopWatching || !this.session.host.can('watch')) return;
    try {
      this.stopWatching = await this.session.host.watch(() => this.changed());
    } catch {
      // Not told of changes: the button looks again.
    }
  }

  private changed(): void {
    if (!hasPlan(this.state)) return;
    this.dispatch({ type: 'workbook-changed' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.checkAgain(), QUIET_MS);
  }
}

async function digestOf(file: File): Promise<string> {
  // Not offered to pages that are neither https nor of this machine.
  if (!globalThis.crypto?.subtle) return `${file.size}-${Date.now()}`;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
