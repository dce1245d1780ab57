import type { Constat, ControleModele } from '../api/contract';
import type { Failure } from '../state/state';
import { fieldGroups, type Field, type FieldGroup } from '../state/words';
import { failureOf, type Session } from './session';

/** The words of templates, and what was found in one. */
export interface Templates {
  readonly groups: readonly FieldGroup[] | null;
  readonly search: string;
  readonly checking: boolean;
  readonly checked: ControleModele | null;
  readonly failure: Failure | null;
}

/** An author at work on a template: words to insert, errors to mend. */
export class TemplatesSession {
  state: Templates = { groups: null, search: '', checking: false, checked: null, failure: null };

  constructor(private readonly session: Session) {}

  async load(): Promise<void> {
    if (this.state.groups) return;
    await this.attempt(async () => this.set({ groups: fieldGroups(await this.session.api.words()), failure: null }));
  }

  look(search: string): void {
    this.set({ search });
  }

  /** In Word at the cursor; elsewhere to the clipboard. */
  async insert(field: Field): Promise<void> {
    const { host, texts, tell } = this.session;
    const { opening, closing } = field.insertion;
    if (host.can('insert')) {
      tell(texts().modeles.inserted[await host.insert(field.insertion)](opening));
      return;
    }
    const copied = await host.reveal(closing === undefined ? opening : `${opening}${closing}`);
    tell(texts().modeles.inserted[copied === 'copied' ? 'copied' : 'failed'](opening));
  }

  checkOpen(): Promise<void> {
    return this.check(async () => (await this.session.host.read({ signal: new AbortController().signal, progress: () => undefined })).file);
  }

  checkFile(file: File): Promise<void> {
    return this.check(() => Promise.resolve(file));
  }

  /** Leads to the tag that a finding quotes. */
  async jump(constat: Constat): Promise<void> {
    const tag = tagOf(constat);
    if (tag === null) return;
    const { host, texts, tell } = this.session;
    tell(texts().modeles.jumped[(await host.reveal(tag)) === 'shown' ? 'shown' : 'gone'](tag));
  }

  private async check(obtain: () => Promise<File>): Promise<void> {
    this.set({ checking: true, failure: null });
    await this.attempt(async () => {
      const checked = await this.session.api.checkTemplate(await obtain());
      this.set({ checked });
      this.session.announce(this.session.texts().modeles.result(checked.constats.length));
    });
    this.set({ checking: false });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const told = failureOf(error, this.session.texts());
      if (!told) return;
      this.set({ failure: told });
      this.session.announce(told.message);
    }
  }

  private set(change: Partial<Templates>): void {
    this.state = { ...this.state, ...change };
    this.session.show();
  }
}

/** The tag that a finding quotes, as it is seen in the document; null for a finding about the whole. */
export const tagOf = ({ cellule, message }: Constat): string | null => /\{\{.*?\}\}/.exec(`${cellule ?? ''} ${message}`)?.[0] ?? null;
