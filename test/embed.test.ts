/** The page for iframes: what its address asks for, and the height it reports to the page around it. */
import { expect } from '@open-wc/testing';
import { nextFrame, until, words } from './helpers.js';

interface Report {
  readonly type: string;
  readonly height: number;
}

const heard: MessageEvent<Report>[] = [];
const listen = (event: MessageEvent<Report>): void => {
  if (event.data.type === 'psoas-height') heard.push(event);
};

interface Embedded {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
}

const embed = async (query: string, file = 'embed.html'): Promise<Embedded> => {
  const frame = document.createElement('iframe');
  frame.title = 'About the psoas muscle';
  frame.width = '700';
  frame.height = '300';
  frame.src = `/dist/${file}${query}`;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const page = frame.contentDocument!;
  await until(
    () => [...page.querySelectorAll('main *')].some(({ shadowRoot }) => shadowRoot?.querySelector('.root')),
    query,
  );
  return { frame, page };
};

/** A press on a link, held back after everybody has had a say: what the browser would have opened, and where. */
const press = (link: HTMLAnchorElement): { target: string; rel: string } => {
  const { defaultView: view } = link.ownerDocument;
  view!.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
    },
    { once: true },
  );
  link.click();
  return { target: link.target, rel: link.rel };
};

const linkIn = (element: Element, selector: string): HTMLAnchorElement =>
  element.shadowRoot!.querySelector<HTMLAnchorElement>(selector)!;

/** Everything in a page, through shadow roots. */
const all = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);

const tags = (page: Document): string[] =>
  [...page.querySelectorAll('main *')].map(({ localName }) => localName).filter((name) => name !== 'psoas-provider');

describe('embed.html', () => {
  beforeEach(() => {
    heard.length = 0;
    addEventListener('message', listen);
  });
  afterEach(() => {
    removeEventListener('message', listen);
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('shows the whole guide when it is asked for nothing', async () => {
    const { page } = await embed('');

    expect(tags(page)).to.deep.equal(['psoas-guide']);
  });

  it('shows what its address names, in that order, with the clinic’s details and look', async () => {
    const { page } = await embed('?show=safety,exercise:plank&emergency=112&accent=%2300707a&theme=dark&radius=0');
    const safety = page.querySelector('psoas-safety')!;

    expect(tags(page)).to.deep.equal(['psoas-safety', 'psoas-exercise']);
    expect(words(safety.shadowRoot!.querySelector('.row-now a'))).to.equal('Call 112');
    expect(page.querySelector('psoas-exercise')!.getAttribute('name')).to.equal('plank');
    expect(page.documentElement.style.getPropertyValue('--psoas-accent')).to.equal('#00707a');
    expect(getComputedStyle(page.documentElement).colorScheme).to.equal('dark');
  });

  it('tells the page around it how high it is, and again when that changes', async () => {
    const { frame, page } = await embed('?show=causes');
    const height = (): number => Math.ceil(page.body.getBoundingClientRect().height);
    await until(() => heard.at(-1)?.data.height === height(), 'the height');
    expect(heard.at(-1)!.source).to.equal(frame.contentWindow);

    const before = height();
    page.querySelector('psoas-causes')!.shadowRoot!.querySelector<HTMLElement>('[data-id="hip-arthritis"]')!.click();
    await until(() => height() !== before && heard.at(-1)?.data.height === height(), 'the new height');
    expect(Object.keys(heard.at(-1)!.data).sort()).to.deep.equal(['height', 'type']);
  });

  // First without anything that listens yet.
  for (const order of ['after', 'before'] as const)
    it(`is given that height by embed-host.js, loaded as a classic script ${order} it`, async () => {
      const script = document.createElement('script');
      script.src = '/dist/embed-host.js';
      const loaded = new Promise((resolve) => {
        script.addEventListener('load', resolve, { once: true });
      });
      if (order === 'before') {
        document.head.append(script);
        await loaded;
      }
      const { frame, page } = await embed('?show=quiz');
      if (order === 'after') {
        await until(
          () => heard.at(-1)?.data.height === Math.ceil(page.body.getBoundingClientRect().height),
          'a height',
        );
        document.head.append(script);
      }
      await until(
        () => Math.abs(frame.clientHeight - page.body.getBoundingClientRect().height) <= 1,
        'the frame as high as its content',
      );
      await nextFrame();

      expect(page.documentElement.scrollHeight).to.be.at.most(frame.clientHeight);
    });

  it('leaves out what it cannot show and says so', async () => {
    const { page } = await embed(
      '?show=quiz,provider,script%3E&accent=nonsense&booking=javascript:alert(1)&src=https://elsewhere.invalid/x.json',
    );

    expect(tags(page)).to.deep.equal(['psoas-quiz']);
    expect(page.documentElement.style.getPropertyValue('--psoas-accent')).to.equal('');
    expect(page.querySelector('psoas-provider')!.hasAttribute('src')).to.equal(false);
  });

  for (const src of ['http://', 'https://elsewhere.invalid/x.json'])
    it(`keeps the clinic’s details where the file of words is refused: ${src}`, async () => {
      const { page } = await embed(`?show=safety&emergency=112&src=${encodeURIComponent(src)}`);
      const safety = page.querySelector('psoas-safety')!;

      expect(page.querySelector('psoas-provider')!.hasAttribute('src')).to.equal(false);
      expect(words(safety.shadowRoot!.querySelector('.row-now a'))).to.equal('Call 112');
    });

  it('opens what leads away from it in a tab of its own, and only that', async () => {
    const booking = 'https://clinic.example/book';
    const { page } = await embed(`?show=guide,safety&emergency=112&booking=${encodeURIComponent(booking)}`);
    const guide = page.querySelector('psoas-guide')!;
    const safety = page.querySelector('psoas-safety')!;
    const source = await until(() => linkIn(guide, 'a[href^="https://"]'), 'a source');

    const outside = { target: '_blank', rel: 'noopener' };
    expect(press(linkIn(safety, `a[href="${booking}"]`))).to.deep.equal(outside);
    expect(press(source)).to.deep.equal(outside);
    expect(press(linkIn(guide, 'a[href^="#"]'))).to.deep.equal({ target: '', rel: '' });
    expect(press(linkIn(safety, 'a[href^="tel:"]'))).to.deep.equal({ target: '', rel: '' });
  });

  it('has the title and the direction of its words', async () => {
    const { page } = await embed('?show=causes&lang=ar');
    const heading = await until(() => page.querySelector('psoas-causes')!.shadowRoot!.querySelector('h2'), 'a heading');
    await until(() => page.title === words(heading), 'the title');

    expect(page.title).to.match(/\p{Script=Arabic}/u);
    expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    expect(page.querySelector('title')!.lang).to.equal('ar');
    expect(page.querySelector('noscript')!.lang).to.equal('en');
  });

  it('asks only for its own files, for no file of details that is not named, and stores nothing', async () => {
    const { page } = await embed('?show=causes&lang=de');
    const view = page.defaultView as Window & typeof globalThis;
    await until(() => page.querySelector('psoas-causes')!.shadowRoot!.querySelector('.root[lang=de]'), 'German words');
    const asked = view.performance.getEntriesByType('resource').map(({ name }) => name.replace(location.origin, ''));

    expect(asked.sort()).to.deep.equal([
      '/dist/embed.css',
      '/dist/embed.js',
      '/dist/locales/de.json',
      '/dist/psoas-elements.js',
    ]);
    expect([page.cookie, view.localStorage.length, view.sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  describe('where the clinic has fixed its details in a file', () => {
    for (const show of ['safety', 'guide'])
      it(`takes them from there, whatever the address says: ${show}`, async () => {
        const forged = '&name=Forged&phone=0900+000&emergency=0900&booking=https://forged.invalid/&src=good.json';
        const { page } = await embed(`?show=${show}${forged}`, 'embed-fixed.html');
        const roots = (): ShadowRoot[] => all(page).flatMap(({ shadowRoot }) => shadowRoot ?? []);
        const calls = (): string[] =>
          roots().flatMap((root) => [...root.querySelectorAll('a[href^="tel:"]')].map((link) => words(link)));
        await until(() => calls().includes('Call 999'), 'the number of the file');

        const shown = roots().flatMap((root) => [
          root.textContent,
          ...[...root.querySelectorAll('a')].map((link) => link.getAttribute('href')!),
        ]);
        expect(shown.filter((text) => /Forged|0900|forged/.test(text))).to.deep.equal([]);
      });
  });
});
