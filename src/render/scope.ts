/** Which words hold where on a page: the nearest provider's, in the nearest language, as in the browser. */
import type { ContentPack } from '../domain/content.js';
import { around, attribute, type Element, isElement, lineAt, lineOf, textOf } from './document.js';
import { packFor, packWith } from './packs.js';
import { PageError } from './problem.js';

export interface ScopeOptions {
  /** Language where the page names none. */
  readonly lang: string;
  /** Changes to the built-in words for tags that stand under no provider with words of its own. */
  readonly pack: unknown;
  /** What the page's `<base>` says: a `src` counts from there. */
  readonly base: string | undefined;
  /** The text of a file that a `src` names; throws where there is none. */
  readonly read: (src: string) => string;
}

export interface Scope {
  readonly content: ContentPack;
  /** The provider or guide whose words these are; undefined for the page itself. */
  readonly owner: Element | undefined;
  /** True where the page itself says which words these are. */
  readonly isNamed: boolean;
}

const isProvider = (element: Element): boolean => ['psoas-provider', 'psoas-guide'].includes(element.tagName);

/** The element itself, then everything around it. */
function* upwards(element: Element): Generator<Element> {
  yield element;
  yield* around(element);
}

/** An address as a browser has it that knows the page's `<base>`. */
const against = (base: string | undefined, src: string): string => {
  const isWhole = (address: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address);
  if (base === undefined || isWhole(src)) return src;
  if (isWhole(base)) return new URL(src, base.replace(/^\/\//, 'https://')).href;
  return src.startsWith('/') ? src : base.replace(/[?#].*$/s, '').replace(/[^/]*$/, '') + src;
};

/** The nearest that names one; undefined where the page is silent. */
export const languageOf = (element: Element): string | undefined => {
  for (const each of upwards(element)) {
    const lang = attribute(each, 'lang');
    if (lang) return lang;
  }
  return undefined;
};

const isJson = (element: Element): boolean =>
  element.tagName === 'script' && attribute(element, 'type') === 'application/json';

/** The JSON child of a provider, or one that an editor has wrapped in a paragraph. */
const ownScript = (provider: Element): Element | undefined => {
  const children = provider.childNodes.filter(isElement);
  return (
    children.find(isJson) ??
    children
      .filter((each) => !isProvider(each))
      .flatMap((each) => each.childNodes.filter(isElement))
      .find(isJson)
  );
};

/** A JSON text with its name and the line of the page on which it begins. */
interface Json {
  readonly text: string;
  readonly name: string;
  /** Line of the page; undefined for a file of its own. */
  readonly line: number | undefined;
}

/** Where the last key of a path stands, as far as the path can be followed. */
const offsetOf = (text: string, path: string): number =>
  path.split('.').reduce((at, key) => {
    const found = text.indexOf(JSON.stringify(key), at);
    return found < 0 ? at : found;
  }, 0);

const mistake = ({ text, name, line }: Json, offset: number, message: string): PageError =>
  line === undefined
    ? new PageError(`${name}, line ${String(lineAt(text, offset))}: ${message}`)
    : new PageError(`${name}: ${message}`, line - 1 + lineAt(text, offset));

/** The words of a language with a clinic's changes, or an error that names the place. */
const patched = (lang: string, written: Json): ContentPack => {
  // Editors put a byte order mark before a file, which JSON does not know.
  const json = { ...written, text: written.text.replace(/^\uFEFF/, '') };
  let patch: unknown;
  try {
    patch = JSON.parse(json.text);
  } catch (error) {
    const { message } = error as Error;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? json.text.length);
    throw mistake(json, offset, `not valid JSON (${message}); check commas and quotes`);
  }
  const result = packWith(lang, patch);
  if (!('problem' in result)) return result.content;
  const { path, message } = result.problem;
  throw mistake(json, offsetOf(json.text, path), path ? `${path}: ${message}` : message);
};

export class Scopes {
  readonly #options: ScopeOptions;
  readonly #known = new Map<Element | undefined, Map<string, Scope>>();

  constructor(options: ScopeOptions) {
    this.#options = options;
  }

  of(element: Element): Scope {
    const owner = [...upwards(element)].find(isProvider);
    const lang = languageOf(owner ?? element) ?? this.#options.lang;
    const known = this.#known.get(owner) ?? new Map<string, Scope>();
    this.#known.set(owner, known);
    let scope = known.get(lang);
    if (!scope) {
      const own = owner && this.#own(owner, lang);
      known.set(lang, (scope = { owner, isNamed: own !== undefined, content: own ?? this.#given(lang) }));
    }
    return scope;
  }

  /** The words that a provider or guide names; undefined where it names none. */
  #own(owner: Element, lang: string): ContentPack | undefined {
    const tag = `<${owner.tagName}>`;
    const line = lineOf(owner);
    const written = attribute(owner, 'content');
    if (written !== undefined) return patched(lang, { text: written, name: `${tag}, attribute content`, line });
    const script = ownScript(owner);
    if (script)
      return patched(lang, {
        text: textOf(script),
        name: `${tag}, its JSON`,
        line: script.sourceCodeLocation?.startTag?.endLine ?? lineOf(script),
      });
    const src = attribute(owner, 'src');
    if (src) {
      let text: string;
      try {
        text = this.#options.read(against(this.#options.base, src));
      } catch (error) {
        throw new PageError(
          `${tag}: "${src}" could not be read (${(error as Error).message}); check the address in src`,
          line,
        );
      }
      return patched(lang, { text, name: `"${src}"`, line: undefined });
    }
    return undefined;
  }

  #given(lang: string): ContentPack {
    const { pack } = this.#options;
    if (pack === undefined) return packFor(lang);
    return patched(lang, {
      text: typeof pack === 'string' ? pack : JSON.stringify(pack),
      name: 'the pack',
      line: undefined,
    });
  }
}
