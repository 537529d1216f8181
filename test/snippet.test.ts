/** The snippet builder of the demo: what a webmaster chooses is shown at once, and what is copied works when pasted. */
import { expect } from '@open-wc/testing';
import { until, words } from './helpers.js';

const open = async (): Promise<{ page: Document; form: HTMLFormElement; piece: (id: string) => string }> => {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  frame.src = '/demo/snippet.html';
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const page = frame.contentDocument!;
  const piece = (id: string): string => page.querySelector<HTMLTextAreaElement>(`#${id}`)?.value ?? '';
  await until(() => piece('script'), 'the first snippet');
  return { page, form: page.querySelector<HTMLFormElement>('#choices')!, piece };
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
    expect(words(pasted.querySelector('psoas-exercise'))).to.include('Plank');
    expect(piece('css')).to.include('--psoas-accent: #00707a');

    const shown = await until(() => page.querySelector('#preview psoas-safety'), 'the preview');
    await until(() => words(shown.shadowRoot?.querySelector('.row-now a')) === 'Call 112', 'the number');
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
