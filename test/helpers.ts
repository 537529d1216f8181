/** What the tests share: settings of the browser, waiting for what a reader would see, a listening console. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { packs } from '../src/data/index.js';
import { type Session, startSession } from '../src/domain/session.js';

export interface Media {
  colorScheme?: 'dark' | 'light';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  media?: 'print' | 'screen';
}

export const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** False where the engine cannot do it: then skip. */
export const emulate = async (media: Media): Promise<boolean> => {
  const { done } = await executeServerCommand<{ done: boolean }, Media>('x-emulate', media);
  await nextFrame();
  return done;
};

export const viewport = async (width: number, height = 800): Promise<void> => {
  await executeServerCommand('x-viewport', { width, height });
  await nextFrame();
};

/** Waits until the condition holds; fails by name when it never does. */
export const until = async <T>(condition: () => T | Promise<T>, what: string): Promise<NonNullable<T>> => {
  for (let frame = 0; frame < 300; frame++) {
    const value = await condition();
    if (value) return value;
    await nextFrame();
  }
  throw new Error(`never happened: ${what}`);
};

/** All of the page's psoas elements, drawn. */
export const settled = async (root: ParentNode = document): Promise<void> => {
  await nextFrame();
  for (const element of root.querySelectorAll<LitElement>('psoas-provider, psoas-anatomy, psoas-causes, psoas-quiz'))
    await element.updateComplete;
};

/** In an element's shadow root. */
export const find = <T extends Element = HTMLElement>(element: Element, selector: string): T => {
  const found = element.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`<${element.localName}> shows no ${selector}`);
  return found;
};

export const findAll = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

/** Lone tags share the page's session: a test of them begins with a fresh one. */
export const freshPage = (): void => {
  const page = (globalThis as Record<symbol, { setValue(session: Session): void } | undefined>)[
    Symbol.for('psoas-elements.page')
  ];
  page?.setValue(startSession(packs.en));
};

/** What a reader would read, white space folded. */
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const button = (element: Element, name: string): HTMLButtonElement => {
  const found = findAll<HTMLButtonElement>(element, 'button').find(
    (each) => words(each) === name || each.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`<${element.localName}> has no button "${name}"`);
  return found;
};

/** Collects warnings while a test runs; whoever expects one takes it out by `taken`. */
export const listenToConsole = (): { taken: () => string[] } => {
  let heard: string[] = [];
  const { warn, error } = console;
  beforeEach(() => {
    freshPage();
    heard = [];
    console.warn = (...args: unknown[]) => heard.push(args.map(String).join(' '));
    console.error = (...args: unknown[]) => heard.push(args.map(String).join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    console.error = error;
    if (heard.length > 0) throw new Error(`the console said: ${heard.join('\n')}`);
  });
  return {
    taken: () => {
      const all = heard;
      heard = [];
      return all;
    },
  };
};
