/** A page in, the same page out with the words of every tag inside it. Everything else stays byte for byte. */
import { html, type TemplateResult } from 'lit';
import type { ContentPack } from '../domain/content.js';
import { directionOf } from '../domain/locale.js';
import { aroundChildren } from './around.js';
import { beforeCss } from './before.js';
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
  parsePage,
  stands,
  withoutRendered,
} from './document.js';
import { plainHtml } from './html.js';
import { plainTexts } from './plain/index.js';
import type { Plain } from './plain/section.js';
import { forbidsInlineStyles, styleHash } from './policy.js';
import { PageError, type Problem } from './problem.js';
import { languageOf, Scopes } from './scope.js';
import { Shadows } from './shadow.js';
import { dataScript, pageData, titleIn } from './structured-data.js';

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
export const plainChild = (tag: Found['tag'], plain: Plain): string => {
  const words: TemplateResult | undefined = plainTexts[tag](plain);
  if (words === undefined) return '';
  const { lang } = plain.content;
  // A slot that no element has: whatever slots an element does have, this shows in none of them.
  return tag === 'psoas-term'
    ? plainHtml(
        html`<span data-psoas-rendered slot="psoas-rendered" lang=${lang} dir=${directionOf(lang)}>${words}</span>`,
      )
    : plainHtml(
        html`<div data-psoas-rendered slot="psoas-rendered" lang=${lang} dir=${directionOf(lang)}>${words}</div>`,
      );
};

/** Where on the page the warning signs are: the first element for them, else the guide, which has them inside. */
const signsIn = (found: readonly Found[]): Found | undefined =>
  found.find(({ tag }) => tag === 'psoas-safety') ?? found.find(({ tag }) => tag === 'psoas-guide');

const isEnglish = ({ lang }: ContentPack): boolean => lang.split('-')[0] === 'en';

const SIGNS_ID = 'psoas-signs';

const edits = (source: string, options: RenderOptions, warn: (message: string, at?: Element) => void): Edit[] => {
  const document = parsePage(source);
  const found = findTags(document);
  if (found.length === 0) return [];
  const misplaced = inParagraph(found);
  if (misplaced)
    throw new PageError(
      `<${misplaced.tag}> stands in a paragraph, which cannot hold its headings; take it out of the <p>`,
      lineOf(misplaced.element),
    );
  const scopes = new Scopes({
    lang: options.lang ?? 'en',
    pack: options.pack,
    read:
      options.read ??
      (() => {
        throw new Error('no way to read files was given');
      }),
  });
  const elements = [...elementsIn(document)];
  const signs = signsIn(found);
  const made: Edit[] = [];
  const module = moduleOf(elements);
  const forbids = forbidsInlineStyles(elements);
  const isLinked = forbids !== undefined && module !== undefined;
  const shadows = options.shadow
    ? new Shadows(
        found.map((each) => ({ ...each, scope: scopes.of(each.element) })),
        options.styles ?? (isLinked ? beside(module, 'styles/') : undefined),
      )
    : undefined;
  for (const [i, { tag, element, attributes, filled, begin, end }] of found.entries()) {
    const scope = scopes.of(element);
    if (options.pack !== undefined && tag !== 'psoas-provider' && !scope.owner)
      warn(
        `<${tag}> stands under no provider: once upgraded it shows the built-in words; put it into <psoas-provider src="…"> with the same pack`,
        element,
      );
    if (options.lang && languageOf(element) === undefined && tag !== 'psoas-provider' && !isEnglish(scope.content))
      warn(
        `<${tag}> stands where the page names no language: once upgraded it speaks English; write lang="${options.lang}" on <html>`,
        element,
      );
    const shadow = shadows?.of(i);
    if (shadow) made.push({ start: begin, end: begin, text: shadow });
    const text = plainChild(tag, {
      content: scope.content,
      level: levelOf(attributes['heading-level']),
      attributes,
      id: `psoas-${String(i + 1)}`,
      filled,
      signsAt: signs && signs.element !== element ? `#${SIGNS_ID}` : undefined,
    });
    const named = signs?.element === element ? text.replace('<div ', `<div id="${SIGNS_ID}" `) : text;
    made.push(...aroundChildren(named, element, end));
  }
  const css = options.css ?? (isLinked ? beside(module, 'psoas-elements.css') : undefined);
  if (css === undefined && forbids)
    warn(
      `the page's policy forbids the style sheet written into it; name a file with --css, or allow ${styleHash(beforeCss)} in style-src`,
    );
  for (const hash of shadows?.hashes() ?? [])
    if (forbids && !forbids.includes(hash))
      warn(`the page's policy forbids the styles of declarative shadow DOM; allow ${hash} in style-src`);
  const shown = found.map((each) => ({ ...each, content: scopes.of(each.element).content }));
  const data = dataScript(pageData(shown, titleIn(elements)));
  const style =
    css === undefined
      ? `<style ${MARK}>${beforeCss}</style>`
      : `<link rel="stylesheet" href="${css.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}" ${MARK}>`;
  const head = endOfHead(document);
  made.push({ start: head, end: head, text: style + data });
  return made;
};

/**
 * Writes the words of every psoas tag into a page: as HTML inside the tag, for readers without JavaScript, crawlers and
 * reader modes, and as JSON-LD. A second run changes nothing. A page with a mistake comes back as it was, with an error.
 */
export const renderPage = (html: string, options: RenderOptions = {}): Rendered => {
  const problems: Problem[] = [];
  try {
    const source = withoutRendered(html);
    const made = edits(source, options, (message, at) => {
      problems.push({ level: 'warning', line: at && lineOf(at), message });
    });
    const rendered = apply(source, made);
    const count = made.filter(({ text }) => text.includes('slot="psoas-rendered')).length;
    if (!stands(rendered, count))
      throw new PageError(
        'a tag stands where its words cannot, such as in a table between its rows or in a <select>; move it',
      );
    return { html: rendered, problems };
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return { html, problems: [{ level: 'error', line: error.line, message: error.message }] };
  }
};
