/** Whole pages, as a clinic's server sends them, with the built module. */
import { expect } from '@open-wc/testing';
import { find, until, words } from './helpers.js';
import { watchPolicy } from './policy.js';

interface Opened {
  readonly page: Document;
  readonly view: Window;
  readonly heard: string[];
  readonly asked: () => string[];
  /** Breaches of the page's policy from its first byte on; ends the visit. */
  readonly breaches: () => Promise<string[]>;
}

const open = async (path: string): Promise<Opened> => {
  const { address, breaches } = watchPolicy(path);
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '800';
  frame.src = address;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const view = frame.contentWindow as Window & typeof globalThis;
  const heard: string[] = [];
  view.console.warn = (...args: unknown[]) => heard.push(args.map(String).join(' '));
  view.console.error = view.console.warn;
  view.addEventListener('error', ({ message }) => heard.push(message));
  await until(
    () => view.document.querySelector('psoas-causes, psoas-quiz, psoas-guide')?.shadowRoot?.querySelector('.root'),
    'elements drawn',
  );
  return {
    page: view.document,
    view,
    heard,
    asked: () => view.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    breaches: () => breaches(view),
  };
};

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('a page with nothing but the script and one tag', () => {
  it('shows the causes, and asks for the module and nothing else', async () => {
    const { page, asked, heard } = await open('/test/pages/plain.html');

    expect(words(find(page.querySelector('psoas-causes')!, 'h2'))).to.equal('What may be behind the pain');
    expect(asked()).to.deep.equal(['/dist/psoas-elements.js']);
    expect(heard).to.deep.equal([]);
  });
});

describe('a page under the strict policy that loads the script twice', () => {
  it('works without a violation or a complaint', async () => {
    const { page, heard, breaches } = await open('/test/pages/strict/twice.html');
    const causes = page.querySelector('psoas-causes')!;

    find(causes, '[data-id="hip-arthritis"]').click();
    await until(
      () => find(causes, '[data-id="hip-arthritis"]').getAttribute('aria-expanded') === 'true',
      'the row opens',
    );
    const quiz = page.querySelector('psoas-quiz')!;
    find<HTMLInputElement>(quiz, 'input').click();
    find(quiz, '.button-main').click();
    await until(() => quiz.shadowRoot!.querySelector('.feedback'), 'feedback');

    expect(heard).to.deep.equal([]);
    expect(
      page.querySelector('psoas-anatomy')!.shadowRoot!.querySelectorAll('.outline-lit, .outline-selected'),
    ).to.have.length.above(0);
    expect(await breaches()).to.deep.equal([]);
  });
});

describe('the demo pages', () => {
  for (const address of ['/demo/index.html', '/demo/guide.html', '/demo/theme.html'])
    it(`work under their policy, ask only for their own files and store nothing: ${address}`, async () => {
      const { page, view, asked, heard, breaches } = await open(address);

      expect([...page.querySelectorAll(':not(:defined)')].map(({ localName }) => localName)).to.deep.equal([]);
      expect(asked().filter((path) => !/^\/(demo|dist)\//.test(path))).to.deep.equal([]);
      expect(view.localStorage).to.have.length(0);
      expect(view.sessionStorage).to.have.length(0);
      expect(page.cookie).to.equal('');
      expect(heard).to.deep.equal([]);
      expect(await breaches()).to.deep.equal([]);
    });

  it('show every element there is, with the number the clinic gives', async () => {
    const { page } = await open('/demo/index.html');
    const shown = [...page.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith('psoas-'));

    expect([...new Set(shown)].sort()).to.deep.equal(
      ['anatomy', 'causes', 'exercise', 'glossary', 'prevention', 'provider', 'quiz', 'safety', 'symptoms']
        .concat('term', 'treatment')
        .map((name) => `psoas-${name}`),
    );
    expect(words(find(page.querySelector('psoas-safety')!, '.row-now a'))).to.equal('Call 999');
  });
});

describe('the theme page', () => {
  const type = (page: Document, selector: string, value: string): void => {
    const input = page.querySelector<HTMLInputElement>(selector)!;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('takes a colour, measures it in light and dark and gives the CSS to copy', async () => {
    const { page, view, heard, breaches } = await open('/demo/theme.html');
    const css = page.querySelector<HTMLTextAreaElement>('#theme-css')!;
    await until(() => /Every pair passes/.test(words(page.querySelector('.theme-verdict'))), 'a verdict');

    type(page, '#theme-accent', 'oklch(55% 0.1 195)');
    type(page, '#theme-radius', '0');
    expect(css.value).to.equal(':root {\n  --psoas-accent: oklch(55% 0.1 195);\n  --psoas-radius: 0px;\n}');
    expect(page.querySelector<HTMLInputElement>('#theme-picker')!.value).to.match(/^#[0-9a-f]{6}$/);
    const fills = [...page.querySelectorAll('psoas-quiz')].map(
      (quiz) => view.getComputedStyle(find(quiz, '.button-main')).backgroundColor,
    );
    expect(new Set(fills)).to.have.length(2);

    type(page, '#theme-picker', '#ffd400');
    expect(css.value).to.include('--psoas-accent: #ffd400;');
    const ratios = [...page.querySelectorAll('.theme-tool tbody tr')].flatMap((row) =>
      [...row.querySelectorAll('td')].slice(1),
    );
    expect(ratios).to.have.length.above(20);
    for (const cell of ratios) expect(words(cell)).to.match(/^\d+\.\d passes$/);
    expect(heard).to.deep.equal([]);
    expect(await breaches()).to.deep.equal([]);
  });

  it('says what is wrong with a word that is no colour, and keeps the last one', async () => {
    const { page } = await open('/demo/theme.html');
    type(page, '#theme-accent', '#00707a');
    type(page, '#theme-accent', 'tealish');

    expect(words(page.querySelector('#theme-note'))).to.include('not a colour');
    expect(page.querySelector<HTMLTextAreaElement>('#theme-css')!.value).to.include('#00707a');
  });

  it('shows every element in both columns, and fits a phone', async () => {
    const { page } = await open('/demo/theme.html');
    const frame = document.querySelector('iframe')!;
    frame.width = '320';

    for (const side of page.querySelectorAll('.theme-side'))
      expect(
        new Set(
          [...side.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => /^psoas-/.test(name)),
        ).size,
      ).to.equal(12);
    await until(() => page.documentElement.clientWidth <= 320, 'a narrow page');
    expect(page.documentElement.scrollWidth).to.be.at.most(page.documentElement.clientWidth);
  });
});
