import type { Api } from './api/client';
import type { Host } from './host/host';
import { catalogueOf, type Catalogue } from './i18n';
import { ConcertationSession } from './session/concertation';
import { DocumentsSession } from './session/documents';
import { DossierSession } from './session/dossier';
import type { Session } from './session/session';
import { TemplatesSession } from './session/templates';
import { VersionsSession } from './session/versions';
import { WorkbookSession } from './session/workbook';
import { vueOf, type Vue } from './state/vue';
import { announce } from './ui/announce';
import { h } from './ui/dom';
import { keepingFocus } from './ui/focus';
import { applyTheme } from './ui/theme';
import { bannerView } from './views/banner';
import { acceptDrops } from './views/drop';
import { navigationView } from './views/navigation';
import { paneView } from './views/pane';
import type { Actions, Context } from './views/view';

const TOAST_MS = 6000;

/** The pane at work: which view, in which language, around the sessions that do the work. */
export class Pane {
  private texts: Catalogue;
  private vue: Vue;
  private version = '';
  private readonly workbook: WorkbookSession;
  private readonly dossier: DossierSession;
  private readonly documents: DocumentsSession;
  private readonly versions: VersionsSession;
  private readonly templates: TemplatesSession;
  private readonly concertation: ConcertationSession;

  constructor(
    private readonly root: HTMLElement,
    private readonly api: Api,
    private readonly host: Host,
    asked: string,
  ) {
    this.texts = catalogueOf(host.recall('lang'), host.kind === 'browser' ? null : host.info().locale);
    this.vue = vueOf(asked) ?? vueOf(`?vue=${host.recall('session.vue')}`) ?? (host.kind === 'word' ? 'modeles' : 'controle');
    const session: Session = { api, host, texts: () => this.texts, show: () => this.show(), tell: (sentence) => this.tell(sentence), announce };
    this.workbook = new WorkbookSession(session, () => this.focusOnResult());
    this.documents = new DocumentsSession(session, this.workbook);
    this.versions = new VersionsSession(session);
    this.templates = new TemplatesSession(session);
    this.concertation = new ConcertationSession(session, this.workbook);
    this.dossier = new DossierSession(session, this.workbook, () => this.focusOn('production-title'));
  }

  start(): void {
    applyTheme(this.host);
    addEventListener('focus', () => applyTheme(this.host));
    acceptDrops(document.body, (file) => void this.workbook.choose(file), () => this.workbook.refuse(this.texts.drop.oneOnly));
    this.enter();
    void this.askVersion();
    void this.documents.resume();
    if (this.host.can('read') && this.host.kind === 'excel' && this.host.recall('accord') === 'oui') void this.workbook.readOpen();
  }

  // The page is useful before the answer, and without it.
  private async askVersion(): Promise<void> {
    try {
      const { version, taille_maximale } = await this.api.version();
      this.version = version;
      this.workbook.maxBytes = taille_maximale;
      this.show();
    } catch {
      // told by whatever is asked next
    }
  }

  private readonly actions: Actions = {
    choose: (file) => void this.workbook.choose(file),
    tryExample: () => void this.workbook.tryExample(),
    readOpen: () => {
      this.host.remember('accord', 'oui');
      void this.workbook.readOpen();
    },
    checkAgain: () => void this.workbook.checkAgain(),
    produce: () => void this.dossier.produce(),
    open: (production) => void this.dossier.open(production),
    close: () => {
      this.workbook.close();
      document.getElementById(this.host.can('read') ? 'read-open' : 'choose')?.focus();
    },
    reveal: (cell, unhide) => void this.reveal(cell, unhide ?? false),
    go: (vue) => this.go(vue),
    group: (by) => {
      this.host.remember('grouper', by);
      this.show();
    },
    language: (lang) => {
      this.host.remember('lang', lang);
      this.texts = catalogueOf(lang);
      this.show();
    },
    theme: (theme) => {
      this.host.remember('theme', theme);
      applyTheme(this.host);
      this.show();
    },
    forget: () => {
      this.host.remember('accord', null);
      this.show();
    },
    produceOne: (code) => void this.documents.produce(code),
    stopWork: () => void this.documents.stop(),
    dismissWork: () => this.documents.dismiss(),
    openMade: (production) => void this.documents.open(production),
    openAllMade: () => void this.documents.openAll(),
    lookForWord: (search) => this.templates.look(search),
    insertWord: (field) => void this.templates.insert(field),
    checkTemplate: (file) => void (file ? this.templates.checkFile(file) : this.templates.checkOpen()),
    jumpToTag: (constat) => void this.templates.jump(constat),
    chooseLetters: (type) => this.concertation.choose(type),
    previewLetters: () => void this.concertation.preview(),
    tryLetter: (address) => void this.concertation.trySend(address),
    askSend: (asking) => this.concertation.ask(asking),
    confirmSend: () => void this.concertation.confirm(),
    openLetter: (letter) => void this.concertation.openLetter(letter),
    decideLetter: (letter, decision) => void this.concertation.decide(letter, decision),
    openRegister: (format) => void this.concertation.openRegister(format),
    openPiece: (objet, version, piece) => void this.versions.open(objet, version, piece.role, piece.nom),
    compare: (objet, before, after) => void this.versions.compare(objet, before, after),
    askRestore: (objet, version) => this.versions.ask(objet, version),
    cancelRestore: () => this.versions.cancel(),
    askStep: (objet, vers) => this.versions.askStep(objet, vers),
    cancelStep: () => this.versions.cancelStep(),
    step: (objet, vers, message) => void this.versions.step(objet, vers, message),
    restore: (objet, version) => void this.versions.restore(objet, version),
  };

  private go(vue: Vue): void {
    this.vue = vue;
    this.host.remember('session.vue', vue);
    this.root.querySelector('.toast')?.remove();
    this.enter();
    scrollTo({ top: 0 });
    this.root.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }

  private enter(): void {
    this.show();
    if (this.vue === 'versions') void this.versions.load();
    if (this.vue === 'documents') void this.documents.load();
    if (this.vue === 'modeles') void this.templates.load();
    if (this.vue === 'concertation') void this.concertation.load();
  }

  private async reveal(cell: string, unhide: boolean): Promise<void> {
    const outcome = await this.host.reveal(cell, { unhide });
    if (outcome === 'hidden') {
      this.tell(this.texts.findings.hidden(cell), { label: this.texts.findings.unhide, act: () => void this.reveal(cell, true) });
      return;
    }
    this.tell(this.texts.findings.revealed[outcome](cell));
  }

  private focusOnResult(): void {
    if (this.vue === 'documents') void this.documents.load();
    this.focusOn(this.vue === 'documents' ? 'produce-all' : 'summary-title');
  }

  private focusOn(id: string): void {
    if (id === 'production-title') scrollTo({ top: 0 });
    document.getElementById(id)?.focus({ preventScroll: true });
  }

  private tell(sentence: string, offer?: { readonly label: string; act(): void }): void {
    announce(sentence);
    this.root.querySelector('.toast')?.remove();
    const toast = h('div', { class: 'toast', 'aria-hidden': offer ? null : 'true' }, sentence);
    this.root.append(toast);
    if (!offer) {
      setTimeout(() => toast.remove(), TOAST_MS);
      return;
    }

    const accept = (): void => {
      toast.remove();
      offer.act();
    };
    const button = h('button', { type: 'button', class: 'quiet', onclick: accept }, offer.label);
    toast.append(button);
    button.focus();
  }

  private show(): void {
    document.documentElement.lang = this.texts.lang;
    const context: Context = {
      state: this.workbook.state,
      documents: this.documents.state,
      versions: this.versions.state,
      templates: this.templates.state,
      concertation: this.concertation.state,
      texts: this.texts,
      host: this.host,
      actions: this.actions,
      vue: this.vue,
      version: this.version,
    };
    const toast = this.root.querySelector('.toast');
    keepingFocus(this.root, () => {
      this.root.replaceChildren(bannerView(context), navigationView(context), ...paneView(context), ...(toast ? [toast] : []));
    });
    this.root.dataset['phase'] = this.workbook.state.phase;
    this.root.dataset['release'] = this.texts.drop.release;
  }
}
