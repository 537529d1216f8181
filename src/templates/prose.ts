/** The typed tree of words → DOM. Every statement carries the facts and sources it rests on, for whoever audits a page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Inline, Prose } from '../domain/content.js';
import { directionOf } from '../domain/locale.js';
import { inLanguage } from './words.js';

/** What a reference to another entry does. Without it, or when it answers undefined, the words stand plain. */
export type FollowReference = (id: string) => (() => void) | undefined;

/** What stands after a statement for the sources it rests on. */
export type Cite = (sources: readonly string[]) => unknown;

const inline = (piece: Inline, follow: FollowReference | undefined): unknown => {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return html`<strong>${piece.strong}</strong>`;
  if ('em' in piece) return html`<em>${piece.em}</em>`;
  if ('href' in piece) return html`<a class="link" part="link" href=${piece.href}>${piece.text}</a>`;
  const go = follow?.(piece.ref);
  return go ? html`<button type="button" class="link" part="link" @click=${go}>${piece.text}</button>` : piece.text;
};

const words = (claim: Claim, follow: FollowReference | undefined): unknown => {
  if (typeof claim === 'string') return claim;
  const { text, lang } = claim;
  const shown = typeof text === 'string' ? text : text.map((piece) => inline(piece, follow));
  return lang ? inLanguage(lang, shown) : shown;
};

const keys = (claim: Claim, of: 'facts' | 'sources'): string | typeof nothing =>
  (typeof claim === 'object' && claim[of]?.join(' ')) || nothing;

/** A block lies the way its words are read: an English one in an Arabic text has its bullet on the left. */
const way = (claim: Claim): string | typeof nothing =>
  (typeof claim === 'object' && claim.lang && directionOf(claim.lang)) || nothing;

const cited = (claim: Claim, cite: Cite | undefined): unknown =>
  cite && typeof claim === 'object' && claim.sources ? cite(claim.sources) : nothing;

/** One statement where the caller brings the element around it. */
export const claimText = (claim: Claim, follow?: FollowReference): TemplateResult =>
  html`<span data-fact=${keys(claim, 'facts')} data-ref=${keys(claim, 'sources')}>${words(claim, follow)}</span>`;

export const claimList = (claims: readonly Claim[], follow?: FollowReference, cite?: Cite): TemplateResult =>
  html`<ul class="list" role="list">
    ${claims.map(
      (claim) =>
        html`<li dir=${way(claim)} data-fact=${keys(claim, 'facts')} data-ref=${keys(claim, 'sources')}>
          ${words(claim, follow)}${cited(claim, cite)}
        </li>`,
    )}
  </ul>`;

const paragraph = (claim: Claim, follow: FollowReference | undefined, cite: Cite | undefined): TemplateResult =>
  html`<p dir=${way(claim)} data-fact=${keys(claim, 'facts')} data-ref=${keys(claim, 'sources')}>
    ${words(claim, follow)}${cited(claim, cite)}
  </p>`;

export const prose = (content: Prose | undefined, follow?: FollowReference, cite?: Cite): unknown => {
  if (content === undefined) return nothing;
  if (!Array.isArray(content)) return paragraph(content, follow, cite);
  return content.map((block) =>
    typeof block === 'object' && 'list' in block ? claimList(block.list, follow, cite) : paragraph(block, follow, cite),
  );
};
