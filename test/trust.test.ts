/**
 * What docs/privacy.md and SECURITY.md promise, on every page of the demo, with everything on it pressed that a reader
 * can press: no request but for the product's own files, nothing stored, no breach of the strict policy.
 */
import { expect } from '@open-wc/testing';
import { until } from './helpers.js';
import { watchPolicy } from './policy.js';

const pages = (await (await fetch('/test/pages/demo.json')).json()) as string[];

interface Visit {
  readonly view: Window & typeof globalThis;
  /** Breaches of the policy from the first byte of the page on; ends the visit. */
  readonly breaches: () => Promise<string[]>;
}

const visit = async (page: string): Promise<Visit> => {
  const { address, breaches } = watchPolicy(page);
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = address;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const view = frame.contentWindow as Visit['view'];
  const nothing = (): void => undefined;
  view.print = nothing;
  // Pictures are saved by a link that a program presses: many of them open a panel of Firefox, which keeps the keyboard.
  view.HTMLAnchorElement.prototype.click = nothing;
  // A sheet is printed from a frame of its own. In Firefox the dialog would take the keyboard from all tests after this.
  view.document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof view.HTMLIFrameElement) target.contentWindow!.print = nothing;
    },
    { capture: true },
  );
  return { view, breaches: () => breaches(view) };
};

/** Everything below a node, through shadow roots. */
const all = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? all(element.shadowRoot) : []),
  ]);

/** Presses what the elements offer; links lead away from the page, pictures are for the disk. */
const pressEverything = async (page: Document): Promise<number> => {
  const offered = all(page)
    .filter((element) => element.getRootNode() !== page)
    .filter((element) => element.matches('button:not(:disabled), summary, input'));
  for (const element of offered) if (element.isConnected) (element as HTMLElement).click();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return offered.length;
};

const clear = (): void => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
};

it('knows the pages of the demo', () => {
  expect(pages).to.include('/demo/index.html');
});

for (const address of pages)
  describe(`the demo page ${address}, when everything on it has been pressed`, function () {
    this.timeout(60_000);
    let view: Visit['view'];
    let breaches: Visit['breaches'];
    let asked: URL[];

    before(async () => {
      ({ view, breaches } = await visit(address));
      const page = view.document;
      if (page.querySelector('psoas-provider, psoas-guide, psoas-quiz'))
        await until(() => all(page).some((element) => element.matches('.root')), 'elements drawn');
      await pressEverything(page);
      asked = view.performance.getEntriesByType('resource').map(({ name }) => new URL(name, location.href));
    });
    after(clear);

    it('asks only for its own files', () => {
      expect(asked.length).to.be.above(0);
      expect(
        asked
          .filter(({ protocol }) => protocol !== 'blob:') // a picture made in the page
          .filter(({ origin, pathname }) => origin !== location.origin || !/^\/(demo|dist)\//.test(pathname))
          .map(({ href }) => href),
      ).to.deep.equal([]);
    });

    it('leaves nothing behind', async () => {
      expect(view.document.cookie, 'cookies').to.equal('');
      expect(Object.keys(view.localStorage), 'local storage').to.deep.equal([]);
      expect(Object.keys(view.sessionStorage), 'session storage').to.deep.equal([]);
      expect(await view.indexedDB.databases(), 'IndexedDB').to.deep.equal([]);
      expect(await view.caches.keys(), 'caches').to.deep.equal([]);
      expect(await view.navigator.serviceWorker.getRegistrations(), 'service workers').to.deep.equal([]);
    });

    it('keeps the strict policy with Trusted Types, from its first byte on', async () => {
      expect(await breaches()).to.deep.equal([]);
    });
  });

it('would notice a request elsewhere, a stored value and a breach of the policy', async () => {
  const { view, breaches } = await visit('/demo/index.html');
  view.sessionStorage.setItem('probe', '1');
  await view.fetch('https://elsewhere.invalid/').catch(() => undefined);
  const sink = view.document.createElement('div');
  try {
    sink.innerHTML = '<b>probe</b>';
  } catch {
    // Refused where Trusted Types are known.
  }

  const stored = Object.keys(view.sessionStorage);
  view.sessionStorage.clear();
  expect(stored).to.deep.equal(['probe']);
  expect((await breaches()).filter((each) => each.startsWith('connect-src'))).to.have.length(1);
  clear();
});

it('would notice a breach that was over before the page had loaded', async () => {
  const { view, breaches } = await visit('/test/pages/strict/breach.html');

  expect(view.document.title).not.to.equal('ran');
  const found = await breaches();
  expect(found).to.have.length(1);
  expect(found[0]).to.match(/^script-src/);
  clear();
});
