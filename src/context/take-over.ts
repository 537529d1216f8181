/** What a server has drawn gives way to the element's own drawing. */
import { type LitElement, supportsAdoptingStyleSheets } from 'lit';
import { keepChoices } from './keep-choices.js';

/**
 * Empties a declarative shadow root just before the element draws into it, once it has its words. Both happen before the
 * browser paints again, and both drawings are the same, so that nothing flashes and nothing moves.
 *
 * Before 2023 an engine has no such roots, and Lit's own style elements come first in every root.
 */
export const takeOver = (host: LitElement): void => {
  if (!supportsAdoptingStyleSheets || !host.renderOptions.renderBefore) return;
  keepChoices(host.shadowRoot!);
  host.shadowRoot!.replaceChildren();
  host.renderOptions.renderBefore = null;
  taken.add(host);
};

const taken = new WeakSet<LitElement>();

/** The reader has seen this element before it was there: what can only be worked out now must not move it. */
export const isTakenOver = (host: LitElement): boolean => taken.has(host);
