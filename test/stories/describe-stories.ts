/**
 * Every story of the built Storybook: it draws, its play function succeeds, nothing complains, axe finds nothing. In
 * Chromium it is loaded once and its situation changed in place: every language of the toolbar, light, dark and in forced
 * colours, at 320 and 1280 px. In each language all rules of axe and the accessibility tree; in each situation what can
 * differ in it; everywhere that nothing is cut off. `MATRIX=whole` leaves nothing out: all rules and the tree in every
 * cell, also of the stories that are about a language; it takes about an hour. Runs where Storybook has been built
 * (`npm run storybook:build`). One file for each title, since a browser keeps what a page has shown for as long as the
 * page lives.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import { treeProblems } from '../a11y/problems.js';
import { axTree } from '../a11y/tree.js';
import { emulate, type Media, nextFrame } from '../helpers.js';

interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
  tags?: string[];
}
type Channel = {
  on(name: string, listener: (value: { status?: string } | undefined) => void): void;
  once(name: string, listener: () => void): void;
  emit(name: string, value: object): void;
};
interface Preview {
  storyStoreValue: {
    projectAnnotations: { globalTypes: { locale: { toolbar: { items: (string | { value: string })[] } } } };
  };
}
type StoryWindow = Window &
  typeof globalThis & {
    __STORYBOOK_ADDONS_CHANNEL__?: Channel;
    __STORYBOOK_PREVIEW__?: Preview;
    axe?: { run(context: Element, options: object): Promise<AxeResults> };
  };

const base = '/storybook-static';
const { entries } = (await (await fetch(`${base}/index.json`)).json()) as { entries: Record<string, Entry> };

/** What there are stories of. */
export const titles = [...new Set(Object.values(entries).map(({ title }) => title))];

const isWholeMatrix = (await executeServerCommand<string, undefined>('x-matrix')) === 'whole';

const failures = [
  'storyErrored',
  'storyThrewException',
  'storyMissing',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
];

/** Shows a story in a frame and waits until Storybook says how it went. */
const show = async (
  { id, type }: Entry,
  globals: string,
): Promise<{ view: StoryWindow; frame: HTMLIFrameElement; errors: string[]; end: string }> => {
  const frame = document.createElement('iframe');
  frame.width = '1100';
  frame.height = '800';
  const errors: string[] = [];
  const end = await new Promise<string>((resolve) => {
    // The channel is there before the story: it has to be watched for, since no event tells of it.
    const watch = setInterval(() => {
      const view = frame.contentWindow as StoryWindow | null;
      const channel = view?.__STORYBOOK_ADDONS_CHANNEL__;
      if (!view || !channel) return;
      clearInterval(watch);
      view.console.error = (...args: unknown[]) => errors.push(args.map(String).join(' ').slice(0, 300));
      view.console.warn = (...args: unknown[]) => {
        if (String(args[0]).includes('psoas-')) errors.push(args.map(String).join(' '));
      };
      view.addEventListener('error', ({ message }) => errors.push(message));
      channel.on('docsRendered', () => {
        resolve('success');
      });
      channel.on('storyFinished', (value) => {
        resolve(value?.status ?? 'unknown');
      });
      for (const name of failures)
        channel.on(name, (value) => {
          errors.push(`${name} ${JSON.stringify(value).slice(0, 300)}`);
          if (name.startsWith('story')) resolve(name);
        });
    }, 5);
    frame.src = `${base}/iframe.html?id=${id}&viewMode=${type}&globals=${globals}`;
    document.body.append(frame);
  });
  return { view: frame.contentWindow as StoryWindow, frame, errors, end };
};

/** A story is a part of a page, without the landmarks and the one h1 that the page brings. */
const ofThePage = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
/** Shows every element twice, in light and in dark, where a page would name the two. */
const shownTwice = { 'landmark-unique': { enabled: false } };

/** All rules, and the size of targets, which axe leaves out unless it is asked; or only some. */
const axeIn = async (
  view: StoryWindow,
  root: Element,
  { tags = [] }: Entry,
  { only, without = [] }: { readonly only?: readonly string[]; readonly without?: readonly string[] } = {},
): Promise<string[]> => {
  if (!view.axe) {
    const script = view.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      view.document.head.append(script);
    });
  }
  const options = {
    resultTypes: ['violations'],
    ...(only
      ? { runOnly: { type: 'rule', values: only } }
      : {
          rules: {
            ...ofThePage,
            ...(tags.includes('shown-twice') ? shownTwice : {}),
            'target-size': { enabled: true },
            ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
          },
        }),
  };
  const run = async (): Promise<AxeResults> => {
    try {
      return await view.axe!.run(root, options);
    } catch (error) {
      // Storybook's own panel is at it; it runs once at a time.
      if (!(error as Error).message.includes('already running')) throw error;
      await nextFrame();
      return run();
    }
  };
  const { violations } = await run();
  return violations.map(({ id, help, nodes }) =>
    [
      `${id}: ${help}`,
      ...nodes.map(
        ({ target, html, any }) =>
          `  at ${target.flat().join(' ')}\n     ${html.slice(0, 160)} ${any[0]?.message.slice(0, 160) ?? ''}`,
      ),
    ].join('\n'),
  );
};

/** What the toolbar is set to; right to left once is enough, since colours do not depend on it. */
const situations = ['theme:light', 'theme:dark;direction:rtl'];

/** The engine that has forced colours to emulate and a tree to read within a frame. */
const isChromium = 'chrome' in globalThis && navigator.userAgent.includes('Chrome/');

const widths = [1280, 320];
const schemes: readonly [name: string, theme: 'light' | 'dark', forcedColors: NonNullable<Media['forcedColors']>][] = [
  ['light', 'light', 'none'],
  ['dark', 'dark', 'none'],
  ['forced colours', 'light', 'active'],
];

/**
 * Of a story's rules only these depend on colours, and only these on the width; the rest is checked once a language.
 * What a colour does in the dark or at another width does not depend on the language: it is checked in the first, and in
 * the dark in one more, which has what the first has not: a note on its translation, and English words among its own.
 */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
const translated = 'ar';
const rulesOfWidth = ['target-size', 'scrollable-region-focusable', 'nested-interactive', 'aria-hidden-focus'];

/** What the toolbar offers, so that a language that is added there is checked here. */
const languagesOf = (view: StoryWindow): string[] =>
  view.__STORYBOOK_PREVIEW__!.storyStoreValue.projectAnnotations.globalTypes.locale.toolbar.items.map((item) =>
    typeof item === 'string' ? item : item.value,
  );

const rootsIn = (view: StoryWindow): ShadowRoot[] =>
  [...view.document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);

/** Waits until nothing changes any more. */
const quiet = async (view: StoryWindow): Promise<void> => {
  for (let still = 0, last = -1, frames = 0; still < 2 && frames < 60; frames++) {
    await nextFrame();
    const now = rootsIn(view).reduce((sum, root) => sum + root.textContent.length, 0);
    still = now === last ? still + 1 : 0;
    last = now;
  }
};

/** Words of another language may be fetched; a story without our elements has none to wait for. */
const speaks = async (view: StoryWindow, locale: string): Promise<string[]> => {
  const drawn = (): HTMLElement[] => rootsIn(view).flatMap((root) => root.querySelector<HTMLElement>('.root') ?? []);
  for (let frames = 0; frames < 150; frames++) {
    if (drawn().length === 0 || drawn().some(({ lang }) => lang === locale)) return [];
    await nextFrame();
  }
  return [`no element speaks ${locale}`];
};

const change = async (view: StoryWindow, globals: object): Promise<void> => {
  await new Promise<void>((resolve) => {
    const channel = view.__STORYBOOK_ADDONS_CHANNEL__!;
    channel.once('storyRendered', resolve);
    channel.emit('updateGlobals', { globals });
  });
  await quiet(view);
};

/**
 * In forced colours text and ground are the reader's own. axe reads the fill of a text there, for which Chromium gives
 * the colour that was not forced: what can go wrong is that something of ours opts out. Only pictures and their swatches
 * do, and what wears the reader's own colours of a selection.
 */
const optedOut = (root: Element): string[] => {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.color = 'HighlightText';
  root.append(probe);
  const { color: highlighted } = getComputedStyle(probe);
  probe.remove();
  return [...root.querySelectorAll('psoas-provider *')].flatMap(({ localName, shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('*') ?? [])]
      .filter(
        (each) =>
          getComputedStyle(each).getPropertyValue('forced-color-adjust') === 'none' &&
          getComputedStyle(each).color !== highlighted &&
          each.namespaceURI !== 'http://www.w3.org/2000/svg' &&
          each.textContent.trim() !== '' &&
          each.querySelector('svg') === null,
      )
      .map((each) => `<${localName}> keeps its own colours on ${each.className}`),
  );
};

/** WCAG 1.4.10: nothing is cut off or scrolls sideways. */
const overflow = (view: StoryWindow): string[] => {
  const { scrollWidth, clientWidth } = view.document.documentElement;
  return scrollWidth > clientWidth
    ? [`the page is ${String(scrollWidth)} px wide in a window of ${String(clientWidth)} px`]
    : [];
};

/** WCAG 3.1.2: every text is in something that says its language. */
const withoutLanguage = (root: Element): string[] =>
  [...root.querySelectorAll('psoas-provider *')]
    .filter(({ shadowRoot }) => shadowRoot)
    .flatMap(({ localName, shadowRoot }) =>
      [...shadowRoot!.children].some((child) => child.matches('.root:not([lang])'))
        ? [`<${localName}> does not say its language`]
        : [],
    );

/** Everything that may go wrong in any of a story's cells, each with the cell it is in. */
const matrixProblems = async (view: StoryWindow, frame: HTMLIFrameElement, entry: Entry): Promise<string[]> => {
  const root = view.document.querySelector('#storybook-root')!;
  const problems: string[] = [];
  // Some are about languages and keep their own; some show, on a whole page, words that other stories have shown.
  const isInOne = entry.tags?.includes('one-language') ?? false;
  const languages = languagesOf(view).slice(0, isInOne && !isWholeMatrix ? 1 : undefined);
  for (const locale of languages)
    for (const [scheme, theme, forcedColors] of schemes) {
      await emulate({ forcedColors });
      await change(view, { locale, theme });
      if (!isInOne) problems.push(...(await speaks(view, locale)));
      for (const width of widths) {
        frame.width = String(width);
        await quiet(view);
        const isFirst = scheme === 'light';
        const isForced = forcedColors === 'active';
        const isWide = width === widths[0];
        const isFirstLanguage = locale === languages[0];
        const rules = [
          ...(!isForced && (isFirstLanguage || (isWide && locale === translated)) ? rulesOfColour : []),
          ...(isFirst || (isForced && isFirstLanguage) ? rulesOfWidth : []),
        ];
        const isFull = isWholeMatrix || (isFirst && isWide);
        const found = [
          ...(isFull
            ? await axeIn(view, root, entry, { without: isForced ? rulesOfColour : [] })
            : rules.length > 0
              ? await axeIn(view, root, entry, { only: rules })
              : []),
          ...(isForced ? optedOut(root) : []),
          ...overflow(view),
          ...withoutLanguage(root),
          ...(isFirst || isWholeMatrix ? treeProblems((await axTree(root, 'iframe'))!) : []),
        ];
        problems.push(...found.map((problem) => `[${locale}, ${scheme}, ${String(width)} px] ${problem}`));
      }
    }
  return problems;
};

export const describeStories = (title: string): void => {
  describe(`stories of ${title}`, function () {
    this.timeout(isWholeMatrix ? 1_700_000 : 400_000);
    afterEach(async () => {
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
      if (isChromium) await emulate({ forcedColors: 'none' });
    });

    for (const entry of Object.values(entries).filter((each) => each.title === title)) {
      const isWhole = isChromium && entry.type === 'story';
      for (const settings of entry.type === 'docs' || isWhole ? ['theme:light'] : situations) {
        it(`${entry.name} (${entry.type}, ${isWhole ? 'every language, scheme and width' : settings})`, async () => {
          const { view, frame, errors, end } = await show(entry, settings);
          const root = view.document.querySelector('#storybook-root')!;
          const undefinedTags = [...root.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
          const violations = isWhole
            ? await matrixProblems(view, frame, entry)
            : entry.type === 'story'
              ? await axeIn(view, root, entry)
              : [];

          expect(
            [...errors, ...undefinedTags.map((tag) => `<${tag}> is not defined`), ...violations].join('\n'),
          ).to.equal('');
          expect(end).to.equal('success');
        });
      }
    }
  });
};
