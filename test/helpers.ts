/** What the tests share: settings of the browser, waiting for what a reader would see, a listening console. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { PsoasEventMap } from '../src/context/events.js';
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

/** Holds a key down; `sendKeys` of the test runner cannot do that in every engine. */
export const keyDown = async (down: string): Promise<void> => {
  await executeServerCommand('x-key', { down });
};

export const keyUp = async (up: string): Promise<void> => {
  await executeServerCommand('x-key', { up });
};

/** A picture of one element of the page, also written to screenshots/<name>-<engine>.png. */
export const screenshot = async (selector: string, name: string): Promise<HTMLImageElement> => {
  const { png } = await executeServerCommand<{ png: string }, object>('x-screenshot', { selector, name });
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  return image;
};

/** The one event that an act fires; fails by name when there is none, or more than one. */
export const expectEvent = async <T extends keyof PsoasEventMap>(
  target: EventTarget,
  type: T,
  act: () => unknown,
): Promise<PsoasEventMap[T]> => {
  const heard: PsoasEventMap[T][] = [];
  const listener = (event: Event): void => {
    heard.push(event as PsoasEventMap[T]);
  };
  target.addEventListener(type, listener);
  try {
    await act();
    const first = await until(() => heard[0], `the event ${type}`);
    await nextFrame();
    if (heard.length > 1) throw new Error(`${type} was fired ${String(heard.length)} times`);
    return first;
  } finally {
    target.removeEventListener(type, listener);
  }
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
  for (const element of root.querySelectorAll<LitElement>(
    'psoas-provider, psoas-anatomy, psoas-causes, psoas-quiz, psoas-symptoms',
  ))
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
