import type { Apercu, ApercuLettre, Campagne, Decision } from '../api/contract';
import { hasPlan, type Failure } from '../state/state';
import { failureOf, type Session } from './session';
import type { WorkbookSession } from './workbook';

export const TYPES = ['convocation', 'transmission', 'compte-rendu', 'suites', 'relance', 'engagement', 'restitution', 'information'] as const;

/** Letters to the représentants: what would leave, what left. */
export interface Concertation {
  readonly type: string;
  readonly apercu: Apercu | null;
  readonly busy: boolean;
  /** True while the question stands before anything leaves. */
  readonly asking: boolean;
  readonly campaigns: readonly Campagne[] | null;
  readonly failure: Failure | null;
}

const STILL_MOVING: readonly string[] = ['prete', 'redigee', 'depart', 'inconnue'];
const FOLLOW_MS = 2000;
const MOST_LOOKS = 30;

/** Previews, confirms and follows campaigns. Nothing leaves without a confirmation of exactly what was shown. */
export class ConcertationSession {
  state: Concertation = { type: TYPES[0], apercu: null, busy: false, asking: false, campaigns: null, failure: null };

  constructor(
    private readonly session: Session,
    private readonly workbook: WorkbookSession,
  ) {}

  load(): Promise<void> {
    return this.attempt(async () => this.set({ campaigns: await this.session.api.campaigns() }));
  }

  choose(type: string): void {
    this.set({ type, apercu: null, asking: false, failure: null });
  }

  preview(): Promise<void> {
    return this.work(async (file) => {
      const apercu = await this.session.api.preview(file, this.state.type);
      this.set({ apercu, asking: false });
      this.session.announce(this.session.texts().concertation.count(apercu.lettres.length));
    });
  }

  ask(asking: boolean): void {
    this.set({ asking });
    document.getElementById(asking ? 'envoi-confirmer' : 'envoi-demander')?.focus();
  }

  confirm(): Promise<void> {
    const { apercu, type } = this.state;
    if (!apercu) return Promise.resolve();
    return this.work(async (file) => {
      const campaign = await this.session.api.confirm(file, type, apercu.confirmation);
      this.set({ apercu: null, asking: false, campaigns: await this.session.api.campaigns() });
      this.session.tell(this.session.texts().concertation.confirmed(campaign.lettres.length));
      void this.follow();
    });
  }

  trySend(address: string): Promise<void> {
    return this.work(async (file) => {
      const { parti, motif } = await this.session.api.trySend(file, this.state.type, address);
      const { concertation } = this.session.texts();
      this.session.tell(parti ? concertation.tried(address) : concertation.notTried(motif ?? ''));
    });
  }

  /** Shows one letter as its addressee would get it. */
  openLetter(letter: ApercuLettre): Promise<void> {
    return this.work(async (file) => {
      const bytes = await this.session.api.letter(file, this.state.type, letter.reference);
      const address = URL.createObjectURL(new Blob([bytes]));
      const outcome = await this.session.host.open({ name: `${this.state.type}-${letter.reference}.docx`, bytes: () => Promise.resolve(bytes), ticket: () => Promise.resolve(address) });
      this.session.tell(this.session.texts().dossier.opened[outcome]);
    });
  }

  decide(letter: string, decision: Decision): Promise<void> {
    return this.attempt(async () => {
      await this.session.api.decide(letter, decision);
      this.set({ campaigns: await this.session.api.campaigns() });
      void this.follow();
    });
  }

  async openRegister(format: 'xlsx' | 'docx'): Promise<void> {
    const { api, host, texts, tell } = this.session;
    const address = `/api/concertation/registre.${format}`;
    tell(texts().dossier.opened[await host.open({ name: `registre-concertation.${format}`, bytes: () => api.bytes(address), ticket: () => api.ticket(address) })]);
  }

  private async follow(): Promise<void> {
    for (let looks = 0; looks < MOST_LOOKS && this.isMoving(); looks++) {
      await new Promise((resolve) => setTimeout(resolve, FOLLOW_MS));
      await this.load();
    }
  }

  private isMoving(): boolean {
    return this.state.campaigns?.some((campaign) => campaign.lettres.some((letter) => STILL_MOVING.includes(letter.etat))) ?? false;
  }

  private async work(act: (file: File) => Promise<void>): Promise<void> {
    const { state } = this.workbook;
    if (!hasPlan(state) || this.state.busy) return;
    this.set({ busy: true, failure: null });
    await this.attempt(() => act(state.workbook));
    this.set({ busy: false });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const told = failureOf(error, this.session.texts());
      if (!told) return;
      this.set({ failure: told, asking: false });
      this.session.announce(told.message);
    }
  }

  private set(change: Partial<Concertation>): void {
    this.state = { ...this.state, ...change };
    this.session.show();
  }
}
