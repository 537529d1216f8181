/** The typed tree of words → DOM. Every statement carries the facts and sources it rests on, for whoever audits a page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Inline, Prose } from '../domain/content.js';

/** What a reference to another entry does. Without it, or when it answers undefined, the words stand plain. */
export type FollowReference = (id: string) => (() => void) | undefined;

const inline = (piece: Inline, follow: FollowReference | undefined): unknown => {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return html`<strong>${piece.strong}</strong>`;
  if ('em' in piece) return html`<em>${piece.em}</em>`;
  if ('href' in piece) return html`<a class="link" part="link" href=${piece.href}>${piece.text}</a>`;
  const go = follow?.(piece.ref);
  return go ? html`<button type="button" class="link" part="link" @click=${go}>${piece.text}</button>` : piece.text;
};

const words = (claim: Claim, follow: FollowReference | undefined): unknown => {
  const text = typeof claim === 'string' ? claim : claim.text;
  return typeof text === 'string' ? text : text.map((piece) => inline(piece, follow));
};

const keys = (claim: Claim, of: 'facts' | 'sources'): string | typeof nothing =>
  (typeof claim === 'object' && claim[of]?.join(' ')) || nothing;

export const claimList = (claims: readonly Claim[], follow?: FollowReference): TemplateResult =>
  html`<ul class="list" role="list">
    ${claims.map(
      (claim) =>
        html`<li data-fact=${keys(claim, 'facts')} data-ref=${keys(claim, 'sources')}>${words(claim, follow)}</li>`,
    )}
  </ul>`;

/** One statement as a phrase, for where a paragraph cannot stand, such as a label. */
export const phrase = (claim: Claim): TemplateResult =>
  html`<span data-fact=${keys(claim, 'facts')} data-ref=${keys(claim, 'sources')}>${words(claim, undefined)}</span>`;

const paragraph = (claim: Claim, follow: FollowReference | undefined): TemplateResult =>
  html`<p data-fact=${keys(claim, 'facts')} data-ref=${keys(claim, 'sources')}>${words(claim, follow)}</p>`;

export const prose = (content: Prose | undefined, follow?: FollowReference): unknown => {
  if (content === undefined) return nothing;
  if (typeof content === 'string') return paragraph(content, follow);
  return content.map((block) =>
    typeof block === 'object' && 'list' in block ? claimList(block.list, follow) : paragraph(block, follow),
  );
};
