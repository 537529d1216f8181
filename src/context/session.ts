/** How elements share one session: a provider above them, or else the page itself. */
import { type Context, ContextConsumer, ContextProvider, createContext } from '@lit/context';
import { isServer, type LitElement, type ReactiveController } from 'lit';
import { packs } from '../data/index.js';
import type { ContentPack } from '../domain/content.js';
import { overdue } from '../domain/review.js';
import { reduce, type Session, startSession } from '../domain/session.js';
import type { SheetRequest } from '../domain/sheet.js';
import { inEnglish, isUnreviewed, type Patch, type TranslationNote } from '../domain/translate.js';
import { PsoasChangeEvent, PsoasSelectEvent, PsoasSheetChangeEvent, PsoasSheetEvent } from './events.js';
import { builtIn, followLanguage, nearestLanguage, translationFor, unfollowLanguage } from './languages.js';
import { places } from './places.js';
import { served, serveSelected } from './served.js';
import { setState } from './states.js';
import { takeOver } from './take-over.js';

/** `Symbol.for`, so that two copies of the script on one page still meet. */
export const sessionContext: Context<symbol, Session> = createContext<Session, symbol>(
  Symbol.for('psoas-elements.session'),
);

/** Carries out a reader's request and tells of it from `source`, unless nothing has changed. */
export const select = (
  provider: ContextProvider<typeof sessionContext>,
  id: string | undefined,
  source: HTMLElement,
): void => {
  const { selected: previous } = provider.value;
  provider.setValue(reduce(provider.value, { type: 'select', id }));
  const { selected } = provider.value;
  if (selected !== previous) source.dispatchEvent(new PsoasChangeEvent(selected, previous));
};

const warned = new Set<string>();

/** Tells whoever looks after the page, once for each pack, that its words should have been checked again by now. */
export const warnOverdue = (content: ContentPack): void => {
  const warning = overdue(content, new Date().toISOString().slice(0, 10));
  if (warning === undefined || warned.has(warning)) return;
  warned.add(warning);
  console.warn(warning);
};

/** Carries out a change of the sheet and tells of it from `source`, unless nothing has changed. */
export const changeSheet = (
  provider: ContextProvider<typeof sessionContext>,
  request: SheetRequest,
  source: HTMLElement,
): void => {
  const { sheet: previous } = provider.value;
  provider.setValue(reduce(provider.value, request));
  const { sheet } = provider.value;
  if (sheet !== previous) source.dispatchEvent(new PsoasSheetChangeEvent(sheet, previous));
};

const pageKey = Symbol.for('psoas-elements.page');
type Page = typeof globalThis & { [pageKey]?: ContextProvider<typeof sessionContext> };

/**
 * What all tags that stand under no provider share: the selection and the sheet. Each of them speaks the language it
 * stands in. It is provided from <html>, so that a provider that arrives late takes its own elements over by the
 * ordinary context protocol.
 */
const pageSession = (): ContextProvider<typeof sessionContext> =>
  ((globalThis as Page)[pageKey] ??= new ContextProvider(document.documentElement, {
    context: sessionContext,
    initialValue: startSession(packs.en),
  }));

/** The page's session in the words of one language: the same object for all who speak it, so that they know each other. */
const spoken = new Map<string, { readonly page: Session; readonly session: Session }>();
const inWords = (page: Session, content: ContentPack, locale: string): Session => {
  if (content === page.content) return page;
  const known = spoken.get(locale);
  if (known?.page === page && known.session.content === content) return known.session;
  const session = { ...page, content, locale };
  spoken.set(locale, { page, session });
  return session;
};

const unprovided = startSession(packs.en);

/** Gives an element the session it stands in and carries its reader's requests to whoever owns that session. */
export class SessionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #consumer: ContextConsumer<typeof sessionContext, LitElement>;
  /** Without a provider above: the nearest language, and its words once they are here. */
  #locale: string | undefined;
  #wanted: string | undefined;
  #words: ContentPack | undefined;
  /** The words that the reader has asked to read in English, those in English, and which of the two they read now. */
  #asked: { readonly of: ContentPack; readonly english: ContentPack; readonly isEnglish: boolean } | undefined;
  #release: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    // Added before the consumer: the page must be able to answer the consumer's first question.
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: sessionContext,
      subscribe: true,
      callback: () => {
        this.#follow();
      },
    });
  }

  /** Kept through a removal: an element that is being moved goes on showing what it showed. */
  get session(): Session {
    const session = this.#consumer.value ?? ((isServer && served()?.session) || unprovided);
    return this.#words ? inWords(session, this.#words, this.#locale!) : session;
  }

  get content(): ContentPack {
    const { content } = this.session;
    const { of, english, isEnglish } = this.#asked ?? {};
    return isEnglish && of === content ? english! : content;
  }

  /** What there is to say about a translation that no clinician has checked, where nobody else says it. */
  get note(): TranslationNote | undefined {
    const { content, isNoted } = this.session;
    if (isNoted || !isUnreviewed(content)) return undefined;
    const asked = this.#asked?.of === content ? this.#asked : undefined;
    return {
      content,
      english: packs.en,
      isEnglish: asked?.isEnglish,
      onToggle: () => {
        const english = asked?.english ?? inEnglish(content, packs.en);
        this.#asked = { of: content, english, isEnglish: !asked?.isEnglish };
        this.#host.requestUpdate();
      },
    };
  }

  hostConnected(): void {
    if (!isServer) pageSession();
  }

  hostDisconnected(): void {
    unfollowLanguage(this.#host);
  }

  hostUpdate(): void {
    setState(this.#host, 'translation-unreviewed', isUnreviewed(this.session.content));
  }

  /** Holds the first update back until there are words. Meanwhile what the page has put inside the tag is shown. */
  whenReady(update: () => unknown): Promise<unknown> | undefined {
    const draw = (): void => {
      takeOver(this.#host);
      update();
    };
    if (this.#isWaiting) return this.#wait().then(draw);
    draw();
    return undefined;
  }

  /** Asks to select a structure or cause, or none. */
  select(id: string | undefined): void {
    if (isServer) serveSelected(id);
    else if (this.#host.dispatchEvent(new PsoasSelectEvent(id))) select(pageSession(), id, this.#host);
  }

  /** Asks to change the exercise sheet. */
  changeSheet(request: SheetRequest): void {
    if (this.#host.dispatchEvent(new PsoasSheetEvent(request))) changeSheet(pageSession(), request, this.#host);
  }

  get #isLone(): boolean {
    return this.#consumer.value === (globalThis as Page)[pageKey]?.value;
  }

  get #isWaiting(): boolean {
    if (isServer) return false;
    return this.#isLone ? this.#words === undefined : this.session.isWaiting === true;
  }

  async #wait(): Promise<void> {
    const { renderRoot } = this.#host;
    const slots = renderRoot.firstChild ? [] : places(this.#host);
    renderRoot.append(...slots);
    await new Promise<void>((resolve) => (this.#release = resolve));
    for (const slot of slots) slot.remove();
  }

  readonly #follow = (): void => {
    if (this.#isLone) {
      followLanguage(this.#host, this.#follow);
      this.#speak(nearestLanguage(this.#host));
    } else {
      unfollowLanguage(this.#host);
      this.#wanted = this.#locale = this.#words = undefined;
    }
    if (!this.#isWaiting) this.#release?.();
  };

  /** Takes the words of the nearest language; until they are here, those it has stay. */
  #speak(locale: string): void {
    if (locale === this.#wanted) return;
    const take = (translation: Patch | undefined): void => {
      // Another language may be wanted by now.
      if (locale !== this.#wanted) return;
      [this.#locale, this.#words] = [locale, builtIn(locale, translation)];
      warnOverdue(this.#words);
      this.#release?.();
      this.#host.requestUpdate();
    };
    this.#wanted = locale;
    const translation = translationFor(locale);
    if (translation instanceof Promise)
      translation.then(take, () => {
        take(undefined);
      });
    else take(translation);
  }
}
