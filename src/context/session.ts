/** How elements share one session: a provider above them, or else the page itself. */
import { type Context, ContextConsumer, ContextProvider, createContext } from '@lit/context';
import { isServer, type LitElement, type ReactiveController } from 'lit';
import { packs } from '../data/index.js';
import type { ContentPack } from '../domain/content.js';
import { resolveLanguage } from '../domain/locale.js';
import { overdue } from '../domain/review.js';
import { reduce, type Session, startSession } from '../domain/session.js';
import type { SheetRequest } from '../domain/sheet.js';
import { PsoasChangeEvent, PsoasSelectEvent, PsoasSheetChangeEvent, PsoasSheetEvent } from './events.js';
import { served } from './served.js';
import { takeOver } from './take-over.js';

/** `Symbol.for`, so that two copies of the script on one page still meet. */
export const sessionContext: Context<symbol, Session> = createContext<Session, symbol>(
  Symbol.for('psoas-elements.session'),
);

/** The built-in words for a language, or for the nearest one there is. */
export const builtInPack = (lang: string): ContentPack =>
  packs[resolveLanguage(lang, Object.keys(packs)) as keyof typeof packs];

/** The language of the nearest ancestor that names one, through shadow roots; else English. */
export const nearestLanguage = (element: Element): string => {
  const named = element.closest<HTMLElement>('[lang]:not([lang=""])');
  if (named) return named.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : 'en';
};

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
 * The session of all tags that stand under no provider. It is provided from <html>, so that a provider that
 * arrives late takes its own elements over by the ordinary context protocol.
 */
const pageSession = (): ContextProvider<typeof sessionContext> => {
  const known = (globalThis as Page)[pageKey];
  if (known) return known;
  const lang = nearestLanguage(document.documentElement);
  const content = builtInPack(lang);
  warnOverdue(content);
  return ((globalThis as Page)[pageKey] = new ContextProvider(document.documentElement, {
    context: sessionContext,
    initialValue: startSession(content, lang),
  }));
};

const unprovided = startSession(builtInPack('en'));

/** Gives an element the session it stands in and carries its reader's requests to whoever owns that session. */
export class SessionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #consumer: ContextConsumer<typeof sessionContext, LitElement>;

  constructor(host: LitElement) {
    this.#host = host;
    // Added before the consumer: the page must be able to answer the consumer's first question.
    host.addController(this);
    this.#consumer = new ContextConsumer(host, { context: sessionContext, subscribe: true });
  }

  /** Kept through a removal: an element that is being moved goes on showing what it showed. */
  get session(): Session {
    return this.#consumer.value ?? ((isServer && served()?.session) || unprovided);
  }

  get content(): ContentPack {
    return this.session.content;
  }

  hostConnected(): void {
    if (isServer) return;
    pageSession();
    takeOver(this.#host);
  }

  /** Asks to select a structure or cause, or none. */
  select(id: string | undefined): void {
    if (this.#host.dispatchEvent(new PsoasSelectEvent(id))) select(pageSession(), id, this.#host);
  }

  /** Asks to change the exercise sheet. */
  changeSheet(request: SheetRequest): void {
    if (this.#host.dispatchEvent(new PsoasSheetEvent(request))) changeSheet(pageSession(), request, this.#host);
  }
}
