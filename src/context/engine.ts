/** What the reader's engine can do, where not all can that are in use; a test may say otherwise. */
import { isServer } from 'lit';

const supports = (colour: string): boolean => !isServer && CSS.supports('color', colour);

export const engine = {
  /** Relative colours and `light-dark()`: all engines from 2024 on. */
  derivesColours: supports('oklch(from red l c h)') && supports('light-dark(red, red)'),
  /** Safari from 17 on. What a server draws leaves it to the reader's. */
  opensPopovers: isServer || 'popover' in HTMLElement.prototype,
};
