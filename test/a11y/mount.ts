/** One element alone on a page of a width, drawn; what it says from then on is heard. */
import { expect, fixture, html } from '@open-wc/testing';
import { freshPage, nextFrame, settled, viewport } from '../helpers.js';
import { listen } from './live.js';

export const WIDE = 1200;
export const NARROW = 320;

export const mount = async <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string>> = {},
  width = WIDE,
): Promise<HTMLElementTagNameMap[T]> => {
  freshPage();
  await viewport(width);
  const page = await fixture<HTMLElement>(html`<main></main>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.append(element);
  await settled();
  await nextFrame();
  return element;
};

/** Exactly what is said while an act is done, message by message. */
export const expectHeard = async (act: () => unknown, expected: readonly string[]): Promise<void> => {
  const ear = listen(document.body);
  try {
    await act();
    await settled();
    await nextFrame();
    expect(await ear.words()).to.deep.equal(expected);
  } finally {
    ear.stop();
  }
};

export const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
