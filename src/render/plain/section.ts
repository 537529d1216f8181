/** Building blocks of the plain text: sections under real headings, and what frames the words of an element. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, ContentPack, Prose } from '../../domain/content.js';
import { sourcesOf } from '../../domain/pack.js';
import { nextCheck, stamp } from '../../templates/foot.js';
import { heading, headingLevel } from '../../templates/heading.js';
import { signsCard } from '../../templates/notice.js';
import { claimList, prose } from '../../templates/prose.js';
import { citedSource } from '../../templates/sources.js';
import { translationWarning } from '../../templates/translation.js';
import { label } from '../../templates/words.js';
import { place } from './place.js';
import { packFor } from '../packs.js';

/** What an element knows while its words are written. */
export interface Plain {
  readonly content: ContentPack;
  /** Level of the element's heading. */
  readonly level: number;
  /** The attributes the page has written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Begins the ids of this element, so that those of two elements differ. */
  readonly id: string;
  /** Fragment of the element on the page that shows the warning signs; undefined where this one has to. */
  readonly signsAt?: string | undefined;
  /** Names of slots the page has filled: what they stand for is left out. */
  readonly filled: ReadonlySet<string>;
  /** Inside a guide, which has one stamp, one list of sources and one disclaimer for everything. */
  readonly isInGuide?: boolean;
}

export const under = (level: number, title: unknown, body: unknown): TemplateResult =>
  html`<section>${heading(headingLevel(level), title, { class: '' })}${body}</section>`;

/** A passage that may be absent. */
export const passage = (level: number, title: unknown, words: Prose | undefined): unknown =>
  words === undefined ? nothing : under(level, title, prose(words));

export const listed = (level: number, title: unknown, claims: readonly Claim[] | undefined): unknown =>
  claims === undefined || claims.length === 0 ? nothing : under(level, title, claimList(claims));

export const sourcesList = (content: ContentPack, keys: readonly string[]): unknown => {
  const known = keys.flatMap((key) => content.sources[key] ?? []);
  if (known.length === 0) return nothing;
  return html`<ol>
    ${known.map((source) => html`<li>${citedSource(source)}</li>`)}
  </ol>`;
};

export interface PlainFrame {
  readonly title: unknown;
  readonly lead?: Prose | undefined;
  readonly caveat?: Claim | undefined;
  readonly body: unknown;
  readonly sources: readonly string[];
  readonly showsSigns?: boolean;
}

/** Who checked the words, what they are not. */
export const plainFoot = (content: ContentPack): TemplateResult =>
  html`<p>
    ${stamp(content)}. ${nextCheck(content)} ${label(content, 'common', 'version', { version: content.version })}.
    ${label(content, 'common', 'disclaimer')}
  </p>`;

/** What there is to say about a translation that no clinician has checked; before all else. */
export const plainWarning = (content: ContentPack): unknown => translationWarning(content, packFor('en'));

/** Heading, lead, warning signs, words, sources, stamp: as the element's own frame has them. */
export const plainFrame = (plain: Plain, frame: PlainFrame): TemplateResult => {
  const { content, level, signsAt, filled, isInGuide = false } = plain;
  const { title, lead, caveat, body, sources, showsSigns = false } = frame;
  const ownSigns = !showsSigns && signsAt === undefined && !isInGuide;
  const { emergency } = content.safety;
  const all = ownSigns ? [...new Set([...sources, ...sourcesOf(emergency.signs, emergency)])] : sources;
  return html`${isInGuide ? nothing : plainWarning(content)}
  ${filled.has('heading') ? nothing : heading(level, title, { class: '' })}
  ${filled.has('lead') ? nothing : html`${prose(lead)} ${caveat && !isInGuide ? prose([caveat]) : nothing}`}
  ${ownSigns ? html`<section>${signsCard(content, headingLevel(level, 1))}</section>` : nothing}
  ${
    signsAt !== undefined && !showsSigns && !isInGuide
      ? html`<p><a href=${signsAt}>${label(content, 'common', 'signsNow')}</a></p>`
      : nothing
  }
  ${body}
  ${
    isInGuide
      ? nothing
      : html`${
          all.some((key) => content.sources[key])
            ? under(
                headingLevel(level, 1),
                label(content, 'common', 'sources', { n: all.filter((key) => content.sources[key]).length }),
                sourcesList(content, all),
              )
            : nothing
        }
        ${plainFoot(content)} ${place('foot')}`
  }`;
};
