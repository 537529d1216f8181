import type { LitElement } from 'lit';

/** Moves focus to a part of the element's own shadow root once it is drawn, and brings it into view. */
export const moveFocus = async (host: LitElement, selector: string): Promise<void> => {
  await host.updateComplete;
  const target = host.renderRoot.querySelector<HTMLElement>(selector);
  // Without preventScroll a browser may scroll twice, once to an edge and once to the middle.
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
};
