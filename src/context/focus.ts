import type { LitElement } from 'lit';

/**
 * Moves focus to a part of the element's own shadow root once it is drawn, and brings it into view.
 *
 * @param around - What the reader has to see with it: the nearest of these that it stands in, or what fits from its top.
 */
export const moveFocus = async (host: LitElement, selector: string, around = selector): Promise<void> => {
  await host.updateComplete;
  const target = host.renderRoot.querySelector<HTMLElement>(selector);
  const region = target?.closest(around);
  // Without preventScroll a browser may scroll twice, once to an edge and once to the middle.
  target?.focus({ preventScroll: true });
  region?.scrollIntoView({ block: region.clientHeight > innerHeight ? 'start' : 'nearest' });
  target?.scrollIntoView({ block: 'nearest' });
};
