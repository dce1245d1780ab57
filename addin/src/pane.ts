import { ApiError, type Api } from './api/client';
import type { Host } from './host/host';
import { catalogueOf, type Catalogue } from './i18n';
import { bySeverity } from './state/constats';
import { initial, reduce, type Event, type Failure, type State } from './state/state';
import type { Vue } from './state/vue';
import { announce } from './ui/announce';
import { h } from './ui/dom';
import { acceptDrops } from './views/drop';
import { paneView } from './views/pane';
import type { Actions } from './views/view';

/** The pane at work: holds the state, calls the service, shows the views. */
export class Pane {
  private state: State = initial;
  private texts: Catalogue;
  private version = '';
  private maxBytes = Number.POSITIVE_INFINITY;
  private work: AbortController | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly api: Api,
    private readonly host: Host,
    private readonly vue: Vue,
  ) {
    this.texts = catalogueOf(host.recall('lang'));
  }

  start(): void {
    acceptDrops(document.body, (file) => void this.read(async () => file, file.name), () => this.fail(this.texts.drop.oneOnly));
    this.show();
    // The page is useful before the answer, and without it.
    this.api.version().then(
      ({ version, taille_maximale }) => {
        this.version = version;
        this.maxBytes = taille_maximale;
        const place = this.root.querySelector('.version');
        if (place) place.textContent = this.texts.about(version);
      },
      () => undefined,
    );
  }

  private readonly actions: Actions = {
    choose: (file) => void this.read(async () => file, file.name),
    tryExample: () => void this.read((signal) => this.api.example(signal), this.texts.drop.example),
    produce: () => void this.produce(),
    download: () => {
      if (this.state.phase === 'produced') void this.host.open(this.state.production.document, this.state.production.nom);
    },
    close: () => {
      this.work?.abort();
      this.dispatch({ type: 'closed' });
      document.getElementById('choose')?.focus();
    },
    reveal: (cell) => void this.reveal(cell),
    say: announce,
  };

  private async read(obtain: (signal: AbortSignal) => Promise<File>, name: string): Promise<void> {
    await this.attempt(async (signal) => {
      this.dispatch({ type: 'workbook-chosen', name });
      announce(this.texts.reading(name));
      const workbook = await obtain(signal);
      if (workbook.size > this.maxBytes) return this.fail(this.texts.drop.tooLarge(this.maxBytes));
      const controle = await this.api.check(workbook, signal);
      this.dispatch({ type: 'workbook-read', workbook, controle });
      const counts = bySeverity(controle.constats).map(({ severite, constats }) => [severite, constats.length] as const);
      announce(this.texts.read.announce(controle.classeur.nom, this.texts.findings.summary(counts)));
      if (this.vue === 'documents') document.getElementById('produce')?.focus();
      else document.getElementById('summary-title')?.focus({ preventScroll: true });
    });
  }

  private async produce(): Promise<void> {
    await this.attempt(async (signal) => {
      this.dispatch({ type: 'production-started' });
      if (this.state.phase !== 'producing') return;
      announce(this.texts.dossier.producing);
      document.getElementById('produce')?.focus();
      const production = await this.api.produceDossier(this.state.workbook, signal);
      this.dispatch({ type: 'production-finished', production });
      announce(production.provisoire ? this.texts.dossier.draft : this.texts.dossier.ready);
      scrollTo({ top: 0 });
      document.getElementById('production-title')?.focus({ preventScroll: true });
    });
  }

  /** One piece of work at a time: a newer one silences the older. */
  private async attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.work?.abort();
    const { signal } = (this.work = new AbortController());
    try {
      await work(signal);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ApiError) this.fail(this.messageOf(error), error.constats);
      else this.fail(this.texts.failure.unknown);
    }
  }

  private messageOf(error: ApiError): string {
    if (error.status === 0) return this.texts.failure.unreachable;
    return error.message || this.texts.failure.unknown;
  }

  private fail(message: string, constats: Failure['constats'] = []): void {
    this.dispatch({ type: 'failed', failure: { message, constats } });
    announce(message);
  }

  private async reveal(cell: string): Promise<void> {
    const outcome = await this.host.reveal(cell);
    const { copied, notCopied, shown } = this.texts.findings;
    const sentence = outcome === 'copied' ? copied(cell) : outcome === 'shown' ? shown(cell) : notCopied(cell);
    announce(sentence);
    this.toast(sentence);
  }

  private toast(sentence: string): void {
    this.root.querySelector('.toast')?.remove();
    const toast = h('p', { class: 'toast', 'aria-hidden': 'true' }, sentence);
    this.root.append(toast);
    setTimeout(() => toast.remove(), 6000);
  }

  private dispatch(event: Event): void {
    this.state = reduce(this.state, event);
    this.show();
  }

  private show(): void {
    document.documentElement.lang = this.texts.lang;
    this.root.replaceChildren(
      this.banner(),
      ...paneView({ state: this.state, texts: this.texts, host: this.host, actions: this.actions }),
    );
    this.root.dataset['phase'] = this.state.phase;
    this.root.dataset['release'] = this.texts.drop.release;
  }

  private banner(): HTMLElement {
    const mark = h('img', { src: './icone.svg', alt: '', width: 24, height: 24 });
    const name = h('div', { class: 'brand' }, h('strong', {}, this.texts.title), h('span', { class: 'muted tagline' }, this.texts.tagline));
    const language = h(
      'button',
      { type: 'button', class: 'quiet language', lang: this.texts.lang === 'fr' ? 'en' : 'fr', onclick: () => this.switchLanguage() },
      this.texts.otherLanguage,
    );
    const version = h('span', { class: 'version muted' }, this.version && this.texts.about(this.version));
    return h('header', { class: 'banner' }, mark, name, version, language);
  }

  private switchLanguage(): void {
    const lang = this.texts.lang === 'fr' ? 'en' : 'fr';
    this.host.remember('lang', lang);
    this.texts = catalogueOf(lang);
    this.show();
    this.root.querySelector<HTMLElement>('.language')?.focus();
  }
}
