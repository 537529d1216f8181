/** A page in, the same page out with the words of every tag inside it. Everything else stays byte for byte. */
import { html, type TemplateResult } from 'lit';
import type { ContentPack } from '../domain/content.js';
import { digitsOf, directionOf } from '../domain/locale.js';
import { aroundChildren } from './around.js';
import { beforeCss } from './before.js';
import { complaints } from './complaints.js';
import {
  apply,
  attribute,
  type Edit,
  type Element,
  elementsIn,
  endOfHead,
  findTags,
  type Found,
  inParagraph,
  lineOf,
  MARK,
  narrowAround,
  parsePage,
  stands,
  titleIn,
  withoutRendered,
} from './document.js';
import { escaped } from './escape.js';
import { plainHtml } from './html.js';
import { refuseBeginning, refuseCharset, refuseSwallowed, unreached } from './obstacles.js';
import { plainTexts } from './plain/index.js';
import type { Plain } from './plain/section.js';
import { allowsStyle, styleHash, stylePolicies } from './policy.js';
import { PageError, type Problem } from './problem.js';
import { languageOf, type Scope, Scopes } from './scope.js';
import { Shadows } from './shadow.js';
import { dataScript, pageData } from './structured-data.js';

export interface RenderOptions {
  /** Adds declarative shadow DOM, which the elements take over where they find it. Default: no. */
  readonly shadow?: boolean | undefined;
  /** Language where the page names none. Default `en`. */
  readonly lang?: string | undefined;
  /** Changes to the built-in words, as an object or as JSON, for tags without a provider that has words of its own. */
  readonly pack?: unknown;
  /**
   * Address of the style sheet that keeps the place of the words until the elements are there. Default: written into
   * the page; where the page's policy forbids that, the file beside the module that the page loads.
   */
  readonly css?: string | undefined;
  /**
   * Address of the folder with the style sheets of declarative shadow DOM, with a slash at its end. Default: written
   * into the page; where the page's policy forbids that, the folder beside the module that the page loads.
   */
  readonly styles?: string | undefined;
  /**
   * Stands in the ids of everything written: `psoas-main-1` of `main`. Default: nothing. Where several pieces that were
   * rendered apart come to stand on one page, each needs its own.
   */
  readonly idPrefix?: string | undefined;
  /** Gives the text of a file that a provider's `src` names. Default: there is none. */
  readonly read?: ((src: string) => string) | undefined;
}

export interface Rendered {
  /** The page; the same as before where there is an error. */
  readonly html: string;
  readonly problems: readonly Problem[];
}

/** The script by which the page brings the elements. */
const moduleOf = (elements: readonly Element[]): string | undefined =>
  elements
    .filter(({ tagName }) => tagName === 'script')
    .map((each) => attribute(each, 'src'))
    .find((src) => src !== undefined && /(?:^|\/)psoas-elements(?:\.[\w-]+)*\.js(?:[?#]|$)/.test(src));

const beside = (module: string, file: string): string => module.replace(/[^/]*$/, file);

const levelOf = (written: string | undefined): number => {
  const level = Number(written ?? 2);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
};

/** The words of one tag as HTML, to stand inside it; empty where it has none of its own. */
const plainChild = (tag: Found['tag'], plain: Plain): string => {
  const words: TemplateResult | undefined = plainTexts[tag](plain);
  if (words === undefined) return '';
  const { lang } = plain.content;
  const digits = digitsOf(lang);
  // A slot that no element has: whatever slots an element does have, this shows in none of them.
  return tag === 'psoas-term'
    ? plainHtml(
        html`<span data-psoas-rendered slot="psoas-rendered" lang=${lang} dir=${directionOf(lang)}>${words}</span>`,
      )
    : plainHtml(
        html`<div
          data-psoas-rendered=${digits === 'latn' ? '' : digits}
          slot="psoas-rendered"
          lang=${lang}
          dir=${directionOf(lang)}
        >
          ${words}
        </div>`,
      );
};

/** Where on the page the warning signs are: the first element for them, else the guide, which has them inside. */
const signsIn = (found: readonly Found[]): Found | undefined =>
  found.find(({ tag }) => tag === 'psoas-safety') ?? found.find(({ tag }) => tag === 'psoas-guide');

const isEnglish = ({ lang }: ContentPack): boolean => lang.split('-')[0] === 'en';

/** Where the words given to the renderer are not those that the browser will find. */
const warnOfPack = ({ tag, element }: Found, { owner }: Scope): { message: string; at: Element } => {
  const shows = 'once upgraded it shows the built-in words';
  if (!owner)
    return {
      message: `<${tag}> stands under no provider: ${shows}; put it into <psoas-provider src="…"> with the same pack`,
      at: element,
    };
  return {
    message: `<${owner.tagName}> names no words: ${shows}, unless a program gives it this pack; or give it src="…" with the same`,
    at: owner,
  };
};

type Warn = (message: string, line: number | undefined) => void;

/** What is written, and of the words the tag they belong to. */
interface Written extends Edit {
  readonly of?: Found;
}

const edits = (source: string, isUtf8: boolean, options: RenderOptions, warn: Warn): Written[] => {
  const document = parsePage(source);
  refuseSwallowed(source, document);
  for (const { message, line } of unreached(source, document)) warn(message, line);
  const found = findTags(document);
  if (found.length === 0) return [];
  const elements = [...elementsIn(document)];
  refuseBeginning(source, document);
  if (!isUtf8) refuseCharset(elements);
  const misplaced = inParagraph(found);
  if (misplaced)
    throw new PageError(
      `<${misplaced.tag}> stands in a paragraph, which cannot hold its headings; take it out of the <p>`,
      lineOf(misplaced.element),
    );
  const base = elements.find((each) => each.tagName === 'base' && attribute(each, 'href') !== undefined);
  const scopes = new Scopes({
    lang: options.lang ?? 'en',
    pack: options.pack,
    base: base && attribute(base, 'href'),
    read:
      options.read ??
      (() => {
        throw new Error('no way to read files was given');
      }),
  });
  const signs = signsIn(found);
  const prefix = ['psoas', options.idPrefix].filter(Boolean).join('-');
  const made: Written[] = [];
  const warned = new Set<Element>();
  const module = moduleOf(elements);
  const policies = stylePolicies(elements);
  /** The file of a style sheet that must not stand in the page. */
  const fileOf = (css: string, file: string): string | undefined =>
    module === undefined || allowsStyle(policies, css) ? undefined : beside(module, file);
  const placed = found.map((each) => ({ ...each, scope: scopes.of(each.element) }));
  const shadows = options.shadow
    ? new Shadows(placed, (tag, css) =>
        options.styles === undefined ? fileOf(css, `styles/${tag}.css`) : `${options.styles}${tag}.css`,
      )
    : undefined;
  for (const [i, each] of placed.entries()) {
    const { tag, element, attributes, filled, begin, end, scope } = each;
    const line = lineOf(element);
    for (const message of complaints(each)) warn(message.replace(/\.$/, ''), line);
    if (options.pack !== undefined && tag !== 'psoas-provider' && !scope.isNamed) {
      const { message, at } = warnOfPack(each, scope);
      if (!warned.has(at)) warn(message, lineOf(at));
      warned.add(at);
    }
    if (options.lang && languageOf(element) === undefined && tag !== 'psoas-provider' && !isEnglish(scope.content))
      warn(
        `<${tag}> stands where the page names no language: once upgraded it speaks English; write lang="${options.lang}" on <html>`,
        line,
      );
    const shadow = shadows?.of(i);
    if (shadow) made.push({ start: begin, end: begin, text: shadow });
    const text = plainChild(tag, {
      content: scope.content,
      level: levelOf(attributes['heading-level']),
      attributes,
      id: `${prefix}-${String(i + 1)}`,
      filled,
      signsAt: signs && signs.element !== element ? `#${prefix}-signs` : undefined,
    });
    const named =
      signs?.element === element ? text.replace('<div ', () => `<div id="${escaped(prefix)}-signs" `) : text;
    made.push(...aroundChildren(named, element, end).map((edit) => ({ ...edit, of: each })));
  }
  const css = options.css ?? fileOf(beforeCss, 'psoas-elements.css');
  if (css === undefined && !allowsStyle(policies, beforeCss))
    warn(
      `the page's policy forbids the style sheet written into it; name a file with --css, or allow ${styleHash(beforeCss)} in style-src`,
      undefined,
    );
  for (const written of shadows?.written() ?? [])
    if (!allowsStyle(policies, written))
      warn(
        `the page's policy forbids the styles of declarative shadow DOM; allow ${styleHash(written)} in style-src`,
        undefined,
      );
  const shown = placed.map((each) => ({ ...each, content: each.scope.content }));
  const data = dataScript(pageData(shown, titleIn(elements)));
  const style =
    css === undefined
      ? `<style ${MARK}>${beforeCss}</style>`
      : `<link rel="stylesheet" href="${escaped(css)}" ${MARK}>`;
  const head = endOfHead(document);
  made.push({ start: head, end: head, text: style + data });
  return made;
};

/** The page with all that was made for it. */
const withWritten = (source: string, made: readonly Written[]): string => {
  const rendered = apply(source, made);
  const words = made.flatMap((each, i) => (each.of ? [{ of: each.of, upTo: made.slice(0, i + 1) }] : []));
  if (stands(rendered, words.length)) return rendered;
  const moved = words.find(({ upTo }, i) => !stands(apply(source, upTo), i + 1)) ?? words[0]!;
  const holder = narrowAround(moved.of);
  throw new PageError(
    `<${moved.of.tag}> stands in <${holder}>, which cannot hold its words; take it out of the <${holder}>`,
    lineOf(moved.of.element),
  );
};

/** A browser takes a byte order mark for the sign of UTF-8, not for a letter of the page. */
const BOM = '\uFEFF';

/**
 * Writes the words of every psoas tag into a page: as HTML inside the tag, for readers without JavaScript, crawlers and
 * reader modes, and as JSON-LD. A second run changes nothing. A page with a mistake comes back as it was, with an error.
 */
export const renderPage = (html: string, options: RenderOptions = {}): Rendered => {
  const own = withoutRendered(html);
  const mark = own.html.startsWith(BOM) ? BOM : '';
  const source = own.html.slice(mark.length);
  const problem = (level: Problem['level'], message: string, line: number | undefined): Problem => ({
    level,
    line: line && own.lineOf(line),
    message,
  });
  const problems: Problem[] = [];
  try {
    const made = edits(source, mark !== '', options, (message, line) => {
      problems.push(problem('warning', message, line));
    });
    return { html: mark + withWritten(source, made), problems };
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return { html, problems: [problem('error', error.message, error.line)] };
  }
};
