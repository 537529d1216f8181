import { ContextProvider } from '@lit/context';
import { css, type CSSResultGroup, html, isServer, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { accept } from '../context/attributes.js';
import {
  PsoasErrorEvent,
  type PsoasErrorReason,
  PsoasReadyEvent,
  PsoasSelectEvent,
  PsoasSheetEvent,
} from '../context/events.js';
import { served } from '../context/served.js';
import { takeOver } from '../context/take-over.js';
import { builtIn, followLanguage, nearestLanguage, translationFor, unfollowLanguage } from '../context/languages.js';
import { changeSheet, select, sessionContext, warnOverdue } from '../context/session.js';
import { packs } from '../data/index.js';
import type { ContentPack } from '../domain/content.js';
import { isRegionOf, keepRegion } from '../domain/locale.js';
import { reduce, type Session, startSession } from '../domain/session.js';
import { readSheet, writeSheet } from '../domain/sheet.js';
import { compose, inEnglish, type Patch } from '../domain/translate.js';

/** Largest pack that is read, in bytes. The built-in one has about 60 kB. */
const PACK_LIMIT = 1_000_000;

/** Where the sheet is kept, for one tab and no longer than it is open. */
const SHEET_KEY = 'psoas-elements.sheet';

/** A part of a content pack: whatever it leaves out stays as built in (RFC 7396 merge patch). */
export type ContentPatch = Record<string, unknown>;

/** Why a pack could not be read, in the words of its console message and its event. */
class PackError extends Error {
  readonly reason: PsoasErrorReason;
  readonly path: string;
  constructor(reason: PsoasErrorReason, path: string, message: string) {
    super(message);
    this.reason = reason;
    this.path = path;
  }
}

const parse = (json: string, where: string): unknown => {
  if (json.length > PACK_LIMIT)
    throw new PackError(
      'size',
      '',
      `${where} has ${String(json.length)} characters; at most ${String(PACK_LIMIT)} are read`,
    );
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new PackError(
      'json',
      '',
      `${where} is not valid JSON (${(error as Error).message}); check commas and quotes`,
    );
  }
};

/** The JSON a page writes into the element: a child, or wrapped in a paragraph by an editor; not a nested provider's. */
const ownScript = ['', ':not(psoas-provider, psoas-guide) > ']
  .map((between) => `:scope > ${between}script[type="application/json"]`)
  .join(', ');

/** The `content` attribute is JSON; a broken one is reported when it is used, never thrown from the attribute. */
const contentConverter = {
  fromAttribute: (json: string | null): ContentPatch | string | undefined => json ?? undefined,
};

/**
 * Gives every psoas element inside it one language, one set of words and one selection. Renders nothing of its own.
 *
 * The words come from the first of: the `content` property or attribute, a `<script type="application/json">`
 * inside the element, the file named by `src`, the built-in pack. Each is a merge patch over the built-in pack of its
 * language; one with a mistake is refused whole, by name, and what was shown stays.
 *
 * English is built in. The words of another language are fetched from beside the script when they are first wanted;
 * until they are here, what the page has put inside the tags is shown.
 *
 * @summary The shared context provider: language, clinic's own words, one session.
 * @tag psoas-provider
 * @slot - The page's own markup with psoas elements anywhere in it.
 * @fires {PsoasReadyEvent} psoas-ready - Content stands: at first, and whenever other content has taken its place.
 * @fires {PsoasErrorEvent} psoas-error - A pack was refused; `reason`, `path` and `message` say why.
 * @fires {PsoasChangeEvent} psoas-change - The reader has selected another structure or cause.
 * @fires {PsoasSheetChangeEvent} psoas-sheet-change - The reader has changed the exercise sheet, or opened a link to one.
 */
export class PsoasProvider extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /**
   * Changes to the built-in words, as an object or, in the attribute, as JSON: `{"clinic": {"phone": "…"}}`.
   * Assign a new object to change them again.
   */
  @property({ converter: contentConverter })
  content: ContentPatch | string | undefined;

  /** Address of a JSON file with changes to the built-in words, relative to the page. */
  @property()
  src: string | undefined;

  /** Language of everything inside, as a tag such as `es` or `es-MX`. Default: the nearest `lang` of the page, else English. */
  @property({ reflect: true, converter: { toAttribute: (lang: string) => lang || null } })
  override lang = '';

  /**
   * What is kept when the page is loaded again: nothing, or with `session` the exercise sheet, in this tab and until it
   * is closed (sessionStorage). Where storage is blocked nothing is kept.
   */
  @property()
  persist: 'session' | undefined;

  readonly #provider = new ContextProvider(this, {
    context: sessionContext,
    initialValue: { ...startSession(packs.en), isWaiting: !isServer, isNoted: this.isNoted },
  });
  /** Ends the wait for a file: other words are wanted, or nobody's. */
  #fetching: AbortController | undefined;
  #children: MutationObserver | undefined;
  #announced: ContentPack | undefined;
  /** The JSON child that was read last. */
  #inline: Element | null = null;
  #language = '';
  #interrupted = false;

  constructor() {
    super();
    if (isServer) return;
    this.addEventListener(PsoasSelectEvent.type, this.#onSelect as EventListener);
    this.addEventListener(PsoasSheetEvent.type, this.#onSheet as EventListener);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children ??= new MutationObserver(() => {
      if (this.hasUpdated && this.querySelector(ownScript) !== this.#inline) this.#resolve();
    });
    this.#children.observe(this, { childList: true, subtree: true });
    followLanguage(this, () => {
      // A `lang` of its own is a property, and followed as one.
      if (this.hasUpdated && !this.lang && this.#language !== this.#wantedLanguage) this.#resolve();
    });
    // Moved: the nearest language may be another one now, and a request under way was given up.
    if (this.hasUpdated && (this.#interrupted || this.#language !== this.#wantedLanguage)) this.#resolve();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowLanguage(this);
    this.#children?.disconnect();
    this.#interrupted = this.#fetching !== undefined;
    this.#fetching?.abort();
    this.#fetching = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('persist')) this.persist = accept(this, 'persist', this.persist, ['session'], undefined);
    if (isServer || changed.has('content') || changed.has('src') || changed.has('lang')) this.#resolve();
    if (!this.session.isWaiting) takeOver(this);
  }

  /** What everything inside shares. */
  protected get session(): Session {
    return this.#provider.value;
  }

  /** Whether this element says itself that a translation has not been checked, for all inside. */
  protected get isNoted(): boolean {
    return false;
  }

  /** The words as they were provided, whether the reader reads them or the English ones. */
  protected get provided(): ContentPack {
    return this.#announced ?? this.session.content;
  }

  /** Shows everything inside in English, or in the words that were provided. */
  protected readEnglish(isEnglish: boolean): void {
    const content = isEnglish ? inEnglish(this.provided, packs.en) : this.provided;
    this.#provider.setValue(reduce(this.session, { type: 'provide', content, locale: this.session.locale }));
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  get #wantedLanguage(): string {
    return this.lang || (isServer ? 'en' : nearestLanguage(this));
  }

  /** Takes the nearest source of words. */
  #resolve(): void {
    this.#fetching?.abort();
    this.#fetching = undefined;
    this.#interrupted = false;
    this.#language = this.#wantedLanguage;
    const inline = isServer ? null : this.querySelector(ownScript);
    this.#inline = inline;
    const { content, src } = this;
    if (content !== undefined && content !== null)
      this.#take(() => (typeof content === 'string' ? parse(content, 'the content attribute') : content));
    else if (inline) this.#take(() => parse(inline.textContent, 'the JSON inside the element'));
    else if (src && !isServer) void this.#load(src);
    else if (isServer) this.#provide(served()?.session.content ?? packs.en);
    else this.#take(() => undefined);
  }

  async #load(src: string): Promise<void> {
    const fetching = new AbortController();
    this.#fetching = fetching;
    // Both files at once. Built-in words that are here already stand until the clinic's own come.
    const translation = translationFor(this.#language);
    if (translation instanceof Promise) translation.catch(() => undefined);
    else if (!this.#announced) this.#provide(builtIn(this.#language, translation), false);
    try {
      const json = await fetchText(new URL(src, document.baseURI), fetching.signal);
      this.#fetching = undefined;
      this.#take(() => parse(json, `"${src}"`));
    } catch (error) {
      if (fetching.signal.aborted) return;
      this.#fetching = undefined;
      this.#refuse(error);
    }
  }

  /** A clinic's words go over those of their language, which may have to be fetched first. */
  #take(read: () => unknown): void {
    let patch: unknown;
    try {
      patch = read();
    } catch (error) {
      this.#refuse(error);
      return;
    }
    const own = (patch as Partial<ContentPack> | null | undefined)?.lang;
    const lang = typeof own === 'string' && !isRegionOf(this.#language, own) ? own : this.#language;
    const translation = translationFor(lang);
    if (translation instanceof Promise) void this.#await(translation, lang, patch);
    else this.#compose(lang, translation, patch);
  }

  async #await(coming: Promise<Patch>, lang: string, patch: unknown): Promise<void> {
    const fetching = new AbortController();
    this.#fetching = fetching;
    try {
      const translation = await coming;
      if (fetching.signal.aborted) return;
      this.#fetching = undefined;
      this.#compose(lang, translation, patch);
    } catch (error) {
      if (fetching.signal.aborted) return;
      this.#fetching = undefined;
      this.dispatchEvent(new PsoasErrorEvent('network', '', (error as Error).message));
      // A clinic's own words are in their language all the same.
      this.#compose(lang, patch === undefined ? undefined : { lang: keepRegion(lang, lang.slice(0, 2)) }, patch);
    }
  }

  #compose(lang: string, translation: Patch | undefined, patch: unknown): void {
    if (patch === undefined) {
      this.#provide(builtIn(lang, translation));
      return;
    }
    const result = compose(packs.en, lang, translation, patch);
    if ('content' in result) {
      this.#provide(result.content);
      return;
    }
    const { path, message } = result.problem;
    this.#refuse(new PackError('schema', path, path ? `${path}: ${message}` : message));
  }

  #provide(content: ContentPack, announce = true): void {
    this.#provider.setValue(reduce(this.#provider.value, { type: 'provide', content, locale: this.#language }));
    this.requestUpdate(); // for an element that shows the words itself
    // Not while a pack is on its way: it may have exercises that the built-in words do not know.
    if (announce) this.#recall();
    if (!announce || content === this.#announced || isServer) return;
    warnOverdue(content);
    this.#announced = content;
    this.dispatchEvent(new PsoasReadyEvent(content.lang));
  }

  #refuse(error: unknown): void {
    const { reason, path, message } =
      error instanceof PackError
        ? error
        : new PackError('network', '', error instanceof Error ? error.message : String(error));
    const remedy = 'The pack was not used; the words shown before stay.';
    console.warn(`<${this.localName}>: ${message}. ${remedy}`, this);
    this.dispatchEvent(new PsoasErrorEvent(reason, path, `${message}. ${remedy}`));
    // A first pack that fails still leaves the built-in words to be ready.
    if (!this.#announced) this.#take(() => undefined);
  }

  /** The sheet that was kept, where the reader has none yet. */
  #recall(): void {
    if (isServer || this.persist !== 'session' || this.#provider.value.sheet.length > 0) return;
    try {
      const kept = sessionStorage.getItem(SHEET_KEY);
      if (kept === null) return;
      const { sheet } = readSheet(this.#provider.value.content, kept);
      this.#provider.setValue(reduce(this.#provider.value, { type: 'sheet-set', sheet }));
    } catch {
      // Storage is blocked, in a sandboxed frame for one: nothing was kept.
    }
  }

  #keep(): void {
    if (this.persist !== 'session') return;
    try {
      sessionStorage.setItem(SHEET_KEY, writeSheet(this.#provider.value.sheet));
    } catch {
      // Blocked or full: the sheet lives as long as the page does.
    }
  }

  readonly #onSheet = (event: PsoasSheetEvent): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const source = event.composedPath()[0];
    changeSheet(this.#provider, event.request, source instanceof HTMLElement ? source : this);
    this.#keep();
  };

  readonly #onSelect = (event: PsoasSelectEvent): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const source = event.composedPath()[0];
    select(this.#provider, event.id, source instanceof HTMLElement ? source : this);
  };
}

/** Reads at most as much as a pack may hold, so that a wrong address cannot fill a phone's memory. */
const fetchText = async (url: URL, signal: AbortSignal): Promise<string> => {
  const shown = `"${url.pathname.split('/').at(-1) ?? url.href}"`;
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch {
    signal.throwIfAborted();
    throw new PackError('network', '', `${shown} could not be loaded; check the address in src and the network`);
  }
  if (!response.ok)
    throw new PackError(
      'network',
      '',
      `${shown} could not be loaded (${String(response.status)}); check the address in src`,
    );
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > PACK_LIMIT) {
      await reader.cancel();
      throw new PackError('size', '', `${shown} has more than ${String(PACK_LIMIT)} bytes; a content pack is smaller`);
    }
    text += decoder.decode(value, { stream: true });
  }
};

declare global {
  interface HTMLElementTagNameMap {
    'psoas-provider': PsoasProvider;
  }
}
