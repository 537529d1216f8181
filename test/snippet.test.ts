/** The snippet builder of the demo: what a webmaster chooses is shown at once, and what is copied works when pasted. */
import { expect } from '@open-wc/testing';
import { until, words } from './helpers.js';

interface Builder {
  readonly page: Document;
  readonly form: HTMLFormElement;
  readonly piece: (id: string) => string;
  /** What the browser or the elements have complained about. */
  readonly heard: readonly string[];
}

const open = async (): Promise<Builder> => {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  frame.src = '/demo/snippet.html';
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  const heard: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    heard.push(`${violatedDirective} ${blockedURI}`);
  });
  view.console.warn = (...args: unknown[]) => heard.push(args.map(String).join(' '));
  view.console.error = view.console.warn;
  view.addEventListener('error', ({ message }) => heard.push(message));
  const piece = (id: string): string => page.querySelector<HTMLTextAreaElement>(`#${id}`)?.value ?? '';
  await until(() => piece('script'), 'the first snippet');
  return { page, form: page.querySelector<HTMLFormElement>('#choices')!, piece, heard };
};

/** A page with what was copied, as wide as the preview. */
const paste = async ({ page, piece }: Builder): Promise<Document> => {
  const frame = document.createElement('iframe');
  frame.width = String(page.querySelector('#preview')!.clientWidth);
  frame.height = '900';
  frame.style.border = '0';
  frame.srcdoc = `<!doctype html><html lang="en"><head>${piece('script')}<style>body { margin: 0 } ${piece('css')}</style></head>
    <body>${piece('markup')}</body></html>`;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  return frame.contentDocument!;
};

/** What an element draws, through shadow roots. */
const drawnBy = ({ shadowRoot }: Element): Element[] =>
  [...(shadowRoot?.querySelectorAll('*') ?? [])].flatMap((each) => [each, ...drawnBy(each)]);
const numbersIn = (element: Element): string[] =>
  drawnBy(element).flatMap((each) => (each.matches('a[href^="tel:"]') ? [each.getAttribute('href')!] : []));
const textOf = (element: Element): string =>
  drawnBy(element)
    .filter(({ localName }) => localName !== 'style')
    .flatMap(({ childNodes }) => [...childNodes])
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent?.trim())
    .filter(Boolean)
    .join(' ');

/** A clinic that says all it can, on a server where the copied address is right. */
const clinic = {
  base: '/dist/',
  emergencyNumber: '112',
  phone: '020 7946 0188',
  reviewerName: 'Ada Sample',
  reviewerRole: 'Physiotherapist',
  reviewedOn: '2031-05-17',
};

const fill = (form: HTMLFormElement, values: Record<string, string>): void => {
  for (const [name, value] of Object.entries(values)) (form.elements.namedItem(name) as HTMLInputElement).value = value;
  form.dispatchEvent(new Event('input', { bubbles: true }));
};

const choose = (form: HTMLFormElement, ...tags: string[]): void => {
  for (const box of form.querySelectorAll<HTMLInputElement>('[name="tag"]')) box.checked = tags.includes(box.value);
  form.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the snippet builder', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('begins with the whole guide, and names the script with version and hash', async () => {
    const { page, piece } = await open();
    const hashes = (await (await fetch('/dist/sri.json')).json()) as Record<string, string>;

    expect(piece('script')).to.match(/src="\/psoas-elements\/psoas-elements\.js\?v=\d+\.\d+\.\d+"/);
    expect(piece('script')).to.include(`integrity="${hashes['psoas-elements.js']!}"`);
    expect(piece('script')).to.match(
      /<link rel="stylesheet" href="\/psoas-elements\/psoas-elements\.css\?v=\d+\.\d+\.\d+"/,
    );
    expect(piece('script')).to.include(`integrity="${hashes['psoas-elements.css']!}"`);
    expect(piece('markup')).to.match(/^<psoas-guide>/);
    await until(() => page.querySelector('#preview psoas-guide'), 'the guide in the preview');
  });

  it('offers every element but the provider, and every language there is', async () => {
    const { form } = await open();
    const tags = [...form.querySelectorAll<HTMLInputElement>('[name="tag"]')].map(({ value }) => value);

    expect(tags).to.have.length(11);
    expect(tags).not.to.include('psoas-provider');
    const select = form.elements.namedItem('lang') as HTMLSelectElement;
    expect([...select.options].map(({ value }) => value)).to.include.members(['', 'en']);
  });

  it('writes what a page can use: the tags work when pasted, with the clinic’s words and fallback inside', async () => {
    const { form, page, piece } = await open();
    choose(form, 'psoas-safety', 'psoas-exercise');
    fill(form, { emergencyNumber: '112', phone: '020 7946 0188', exercise: 'plank', accent: '#00707a' });
    await until(() => piece('markup').includes('"112"') && piece('markup').includes('name="plank"'), 'the choices');
    const pasted = new DOMParser().parseFromString(piece('markup'), 'text/html');

    expect([...pasted.body.children].map(({ localName }) => localName)).to.deep.equal(['psoas-provider']);
    expect(JSON.parse(pasted.querySelector('psoas-provider > script')!.textContent)).to.deep.equal({
      clinic: { phone: '020 7946 0188', emergencyNumber: '112' },
    });
    expect(words(pasted.querySelector('psoas-safety'))).to.include('Call emergency services');
    expect(pasted.querySelector('psoas-safety a[href="tel:112"]')).not.to.equal(null);
    expect(words(pasted.querySelector('psoas-exercise'))).to.include('Plank');
    // In the middle of a style sheet an @import would be dropped.
    expect(piece('css')).to.equal(':root {\n  --psoas-accent: #00707a;\n}\n');

    const shown = await until(() => page.querySelector('#preview psoas-safety'), 'the preview');
    await until(() => words(shown.shadowRoot?.querySelector('.row-now a')) === 'Call 112', 'the number');
  });

  it('shows in the preview what the pasted tags show: number and reviewer in the guide and all beside it', async function () {
    this.timeout(60_000);
    const builder = await open();
    const { page, form, piece, heard } = builder;
    const tags = [...form.querySelectorAll<HTMLInputElement>('[name="tag"]')].map(({ value }) => value);
    fill(form, clinic);
    choose(form, ...tags);
    await until(() => piece('markup').includes('"112"') && piece('markup').includes('<psoas-quiz'), 'the choices');
    const pasted = await paste(builder);
    for (const tag of tags) {
      const [copy, seen] = [pasted.querySelector(tag)!, page.querySelector(`#preview ${tag}`)!];
      // A word has no foot: its card opens when it is pressed.
      const reviewer = tag === 'psoas-term' ? '' : 'Ada Sample';
      await until(() => copy.shadowRoot && textOf(copy).includes(reviewer), `the pasted <${tag}>`);
      await until(() => textOf(copy) === textOf(seen), `<${tag}> with the same words in both`);
    }

    for (const tag of ['psoas-guide', 'psoas-safety'])
      expect(numbersIn(pasted.querySelector(tag)!), tag).to.include('tel:112');
    expect(piece('markup')).not.to.match(/Not yet checked|local emergency number/);
    const ids = [...pasted.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
    expect(heard).to.deep.equal([]);
  });

  for (const tag of [
    'psoas-anatomy',
    'psoas-causes',
    'psoas-symptoms',
    'psoas-treatment',
    'psoas-prevention',
    'psoas-exercise',
    'psoas-safety',
    'psoas-quiz',
    'psoas-glossary',
  ])
    it(`gives <${tag}> the number and the reviewer, with JavaScript and without`, async () => {
      const builder = await open();
      const { form, piece } = builder;
      fill(form, clinic);
      choose(form, tag);
      await until(() => piece('markup').includes('"112"') && piece('markup').includes(`<${tag}`), 'the choices');
      const element = (await paste(builder)).querySelector(tag)!;
      await until(() => textOf(element).includes('Ada Sample'), 'the reviewer');

      expect(numbersIn(element)).to.include('tel:112');
      expect(words(element)).to.include('Ada Sample');
      expect(element.querySelector('a[href="tel:112"]')).not.to.equal(null);
    });

  it('gives a word its meaning for readers without JavaScript, in its language', async () => {
    const { form, piece } = await open();
    choose(form, 'psoas-term');
    fill(form, { term: 'groin', lang: 'es' });
    await until(() => piece('markup').includes('lang="es"'), 'the choices');
    const term = new DOMParser().parseFromString(piece('markup'), 'text/html').querySelector('psoas-term')!;

    expect(words(term)).to.match(/^Ingle \(.{20,}\)$/);
    expect(term.querySelector('[data-psoas-rendered]')!.getAttribute('lang')).to.equal('es');
  });

  it('copies the privacy paragraph of the documentation, in the language of the words', async () => {
    const { form, page, piece } = await open();
    choose(form, 'psoas-term');
    const documented = await (await fetch('/docs/privacy.md')).text();
    const quoted = (lang: string): string =>
      documented
        .slice(documented.indexOf(`### ${lang}: `))
        .split('\n\n')[1]!
        .replace(/^> /gm, '')
        .replaceAll('**', '')
        .replaceAll('\n', ' ')
        .trim();

    expect(piece('privacy')).to.match(/^Information about the psoas muscle\. .*when you close the page\.$/);
    expect(piece('privacy')).to.equal(quoted('en'));
    for (const lang of ['es', 'de', 'ar']) {
      fill(form, { lang });
      await until(() => piece('privacy') === quoted(lang), `the paragraph in ${lang}`);
      expect(words(page.querySelector('#privacy-note'))).to.include('not checked');
    }
    fill(form, { base: 'https://files.example/psoas-elements/', lang: 'de' });
    await until(() => piece('privacy').includes('lädt diese Teile von files.example; dort'), 'the host of the files');
  });

  it('leaves the words out when they are not wanted, and takes the classic script when it is', async () => {
    const { form, piece } = await open();
    (form.elements.namedItem('fallback') as HTMLInputElement).checked = false;
    (form.elements.namedItem('classic') as HTMLInputElement).checked = true;
    choose(form, 'psoas-quiz');
    await until(() => piece('markup') === '<psoas-quiz></psoas-quiz>', 'the bare tag');

    expect(piece('script')).to.match(/^<script defer src="\/psoas-elements\/psoas-elements\.iife\.js/);
  });

  it('takes the classic script of the language where there is one', async () => {
    const { form, piece } = await open();
    (form.elements.namedItem('classic') as HTMLInputElement).checked = true;
    fill(form, { lang: 'de' });
    await until(() => piece('script').includes('/psoas-elements.de.iife.js?v='), 'the German classic script');
  });

  it('names the host of the files to readers where it is another one', async () => {
    const { form, piece } = await open();
    expect(piece('privacy')).not.to.include('IP address');

    fill(form, { base: 'https://files.example/psoas-elements/' });
    await until(() => piece('privacy').includes('from files.example, which learns your IP address'), 'the host');
  });

  it('refuses what would not work, in words, and keeps it out of the snippet', async () => {
    const { form, page, piece } = await open();
    fill(form, { accent: 'teal-ish', bookingUrl: 'javascript:alert(1)', reviewerName: 'A. N. Other' });
    await until(() => words(page.querySelector('#accent-problem')), 'the problem');

    expect(words(page.querySelector('#booking-problem'))).to.equal('Begin the address with https:// or with /.');
    expect(words(page.querySelector('#review-problem'))).to.include('are needed together');
    expect(piece('css') + piece('markup')).not.to.match(/teal-ish|javascript:|A\. N\. Other/);
  });

  it('keeps a name that looks like a tag from ending the script it stands in', async () => {
    const { form, page, piece } = await open();
    fill(form, { name: 'A </script><b>' });
    await until(() => piece('markup').includes('\\u003c/script'), 'the escaped name');
    await until(() => words(page.querySelector('#words-problem')).includes('clinic.name'), 'the message of the pack');
  });

  it('copies a piece and says so', async () => {
    const { page } = await open();
    const button = page.querySelector<HTMLButtonElement>('.piece button')!;
    button.click();
    await until(() => /^(Copied|Selected): Once per page/.test(words(page.querySelector('#status'))), 'what happened');
    const field = page.querySelector<HTMLTextAreaElement>('#script')!;

    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
  });
});
