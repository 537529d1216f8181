/**
 * Every story of the built Storybook: it draws, its play function succeeds, nothing complains, axe finds nothing. Runs
 * where Storybook has been built (`npm run storybook:build`). One file for each title, since a browser keeps what a page
 * has shown for as long as the page lives.
 */
import { expect } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';

interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}
type Channel = { on(name: string, listener: (value: { status?: string } | undefined) => void): void };
type StoryWindow = Window &
  typeof globalThis & {
    __STORYBOOK_ADDONS_CHANNEL__?: Channel;
    axe?: { run(context: Element, options: object): Promise<AxeResults> };
  };

const base = '/storybook-static';
const { entries } = (await (await fetch(`${base}/index.json`)).json()) as { entries: Record<string, Entry> };

/** What there are stories of. */
export const titles = [...new Set(Object.values(entries).map(({ title }) => title))];

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
): Promise<{ view: StoryWindow; errors: string[]; end: string }> => {
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
  return { view: frame.contentWindow as StoryWindow, errors, end };
};

const axeIn = async (view: StoryWindow, root: Element): Promise<string[]> => {
  if (!view.axe) {
    const script = view.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      view.document.head.append(script);
    });
  }
  const { violations } = await view.axe!.run(root, {
    // A story is a part of a page, without the landmarks and the one h1 that the page brings.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.map(({ id, help, nodes }) =>
    [
      `${id}: ${help}`,
      ...nodes.map(({ target, html }) => `  at ${target.flat().join(' ')}\n     ${html.slice(0, 160)}`),
    ].join('\n'),
  );
};

/** What the toolbar is set to; right to left once is enough, since colours do not depend on it. */
const situations = ['theme:light', 'theme:dark;direction:rtl'];

export const describeStories = (title: string): void => {
  describe(`stories of ${title}`, function () {
    this.timeout(120_000);
    afterEach(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
    });

    for (const entry of Object.values(entries).filter((each) => each.title === title)) {
      for (const settings of entry.type === 'docs' ? ['theme:light'] : situations) {
        it(`${entry.name} (${entry.type}, ${settings})`, async () => {
          const { view, errors, end } = await show(entry, settings);
          const root = view.document.querySelector('#storybook-root')!;
          const undefinedTags = [...root.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
          const violations = entry.type === 'story' ? await axeIn(view, root) : [];

          expect(
            [...errors, ...undefinedTags.map((tag) => `<${tag}> is not defined`), ...violations].join('\n'),
          ).to.equal('');
          expect(end).to.equal('success');
        });
      }
    }
  });
};
