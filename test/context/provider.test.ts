import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { PsoasCauses, PsoasErrorEvent, PsoasProvider } from '../../src/index.js';
import { find, findAll, listenToConsole, nextFrame, settled, until, words } from '../helpers.js';

const heard = listenToConsole();

const title = (element: Element): string => words(find(element, 'h2'));
const builtIn = 'What may be behind the pain';

const setup = async (attributes: Partial<Pick<PsoasProvider, 'content' | 'src'>> = {}, json?: string) => {
  const errors: PsoasErrorEvent[] = [];
  const ready: string[] = [];
  const provider = document.createElement('psoas-provider');
  provider.addEventListener('psoas-error', (event) => errors.push(event));
  provider.addEventListener('psoas-ready', (event) => ready.push(event.lang));
  Object.assign(provider, attributes);
  if (json !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    provider.append(script);
  }
  const causes = document.createElement('psoas-causes');
  provider.append(causes);
  await fixture(html`${provider}`);
  await settled();
  return { provider, causes, errors, ready };
};

const patch = (words: string): string => JSON.stringify({ causes: { title: words } });

describe('<psoas-provider>', () => {
  it('gives the built-in words when it is told nothing', async () => {
    const { causes, ready } = await setup();

    expect(title(causes)).to.equal(builtIn);
    expect(ready).to.deep.equal(['en']);
  });

  it('takes changes from its content property', async () => {
    const { causes } = await setup({ content: { causes: { title: 'From a property' } } });

    expect(title(causes)).to.equal('From a property');
  });

  it('takes changes from its content attribute', async () => {
    const provider = await fixture<PsoasProvider>(
      html`<psoas-provider content=${patch('From an attribute')}><psoas-causes></psoas-causes></psoas-provider>`,
    );
    await settled();

    expect(title(provider.querySelector('psoas-causes')!)).to.equal('From an attribute');
  });

  it('takes changes from the JSON inside it, also when it comes later or an editor has wrapped it', async () => {
    const { provider, causes } = await setup();
    const paragraph = document.createElement('p');
    paragraph.innerHTML = `<script type="application/json">${patch('From inside')}</script>`;

    provider.prepend(paragraph);
    await nextFrame();
    await settled();

    expect(title(causes)).to.equal('From inside');
  });

  it('takes changes from a file', async () => {
    const { causes } = await setup({ src: '/test/pages/good.json' });

    await until(
      () => words(find(causes, '[data-id="hip-arthritis"]')).includes('Words from a file.'),
      'the file is shown',
    );
  });

  it('prefers its property to the JSON inside, and that to a file', async () => {
    const { causes, provider } = await setup({ content: { causes: { title: 'Property' } } }, patch('Inside'));
    expect(title(causes)).to.equal('Property');

    provider.content = undefined;
    await settled();
    expect(title(causes)).to.equal('Inside');
  });

  it('picks up a property that was set before the element was defined', async () => {
    const { causes } = await setup({ content: { causes: { title: 'Set early' } } });

    expect(title(causes)).to.equal('Set early');
  });

  const refused: readonly [string, () => ReturnType<typeof setup>, RegExp, string][] = [
    ['broken JSON', () => setup({}, '{"causes": '), /JSON inside the element is not valid JSON/, 'json'],
    [
      'a text that is no object',
      () => setup({ content: '[object Object]' }),
      /content attribute is not valid JSON/,
      'json',
    ],
    ['a wrong type', () => setup({ content: { causes: { title: 7 } } }), /causes\.title: expected text/, 'schema'],
    [
      'an unknown id',
      () => setup({ content: { causes: { order: ['knee'] } } }),
      /causes\.order: unknown id "knee"/,
      'schema',
    ],
    [
      'a script link',
      () => setup({ content: { clinic: { bookingUrl: 'javascript:globalThis.pwned=1' } } }),
      /clinic\.bookingUrl: only https:/,
      'schema',
    ],
    [
      'HTML in a text',
      () => setup({ content: { causes: { title: '<img src=x onerror="globalThis.pwned=1">' } } }),
      /causes\.title: HTML is not allowed/,
      'schema',
    ],
    [
      'a missing file',
      () => setup({ src: '/test/pages/missing.json' }),
      /"missing\.json" could not be loaded \(404\)/,
      'network',
    ],
    ['a broken file', () => setup({ src: '/test/pages/broken.json' }), /not valid JSON/, 'json'],
    [
      'a file of ten megabytes',
      () => setup({ src: '/test/pages/huge.json' }),
      /"huge\.json" has more than 1000000 bytes/,
      'size',
    ],
    ['an address that is none', () => setup({ src: 'http://[' }), /./, 'network'],
  ];
  for (const [what, make, message, reason] of refused) {
    it(`refuses ${what} whole, says so once, and keeps the built-in words`, async () => {
      const { causes, errors, ready } = await make();

      await until(() => errors.length > 0, 'psoas-error');
      await settled();

      expect(title(causes)).to.equal(builtIn);
      expect(errors.map((error) => error.reason)).to.deep.equal([reason]);
      expect(errors[0]!.message).to.match(message);
      const said = heard.taken().filter((line) => line.includes('psoas-provider'));
      expect(said).to.have.length(1);
      expect(said[0]).to.match(message);
      expect(ready).to.deep.equal(['en']);
      expect((globalThis as { pwned?: number }).pwned).to.equal(undefined);
    });
  }

  it('keeps the words it had when a later pack is refused', async () => {
    const { provider, causes } = await setup({ content: { causes: { title: 'Good' } } });

    provider.content = { causes: { title: '' } };
    await settled();

    expect(title(causes)).to.equal('Good');
    expect(heard.taken()).to.have.length(1);
  });

  it('tells of new words once each time', async () => {
    const { provider, ready } = await setup();

    provider.content = { causes: { title: 'Other' } };
    await settled();

    expect(ready).to.deep.equal(['en', 'en']);
  });

  it('takes over elements that were there before it', async () => {
    const section = await fixture(html`<section><psoas-causes></psoas-causes></section>`);
    const causes = section.querySelector('psoas-causes')!;
    await settled();
    expect(title(causes)).to.equal(builtIn);

    const provider = document.createElement('psoas-provider');
    provider.content = { causes: { title: 'Late' } };
    section.append(provider);
    provider.append(causes);
    await settled();

    expect(title(causes)).to.equal('Late');
  });

  it('gives an element its words wherever it is moved, and back', async () => {
    const first = await setup({ content: { causes: { title: 'First' } } });
    const second = await setup({ content: { causes: { title: 'Second' } } });
    const moved = first.causes;

    second.provider.append(moved);
    await settled();
    expect(title(moved)).to.equal('Second');

    moved.remove();
    await nextFrame();
    first.provider.append(moved);
    await settled();
    expect(title(moved)).to.equal('First');

    document.body.append(moved);
    await settled();
    expect(title(moved)).to.equal(builtIn);
    moved.remove();
  });

  it('keeps two providers’ selections apart', async () => {
    const [a, b] = [await setup(), await setup()];

    find(a.causes, '[data-id="hip-arthritis"]').click();
    await settled();

    expect(find(a.causes, '[data-id="hip-arthritis"]').getAttribute('aria-expanded')).to.equal('true');
    expect(find(b.causes, '[data-id="hip-arthritis"]').getAttribute('aria-expanded')).to.equal('false');
  });

  it('adds a fifth cause that a clinic writes', async () => {
    const { causes } = await setup({
      content: {
        causes: {
          items: {
            'snapping-hip': {
              name: 'Snapping hip',
              line: 'A tendon clicks over the front of the hip',
              structures: ['iliopsoas-tendon'],
              happens: 'The tendon slides over bone.',
              feels: 'A click or snap.',
              worse: ['Straightening the bent hip'],
              better: ['A smaller movement'],
              helps: 'If it does not hurt, nothing needs to be done.',
              check: 'Book a visit if it hurts.',
            },
          },
        },
      },
    });

    expect(findAll(causes, '.row-name').map(words)).to.include('Snapping hip').and.have.length(5);
  });

  it('leaves nothing behind after many mounts', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const before = document.querySelectorAll('*').length;
    for (let i = 0; i < 30; i++) {
      const element: PsoasCauses = document.createElement('psoas-causes');
      place.append(element);
      await element.updateComplete;
      element.remove();
    }
    expect(document.querySelectorAll('*')).to.have.length(before);
  });
});

describe('psoas-change', () => {
  it('is fired once for a reader’s act, with what was selected before', async () => {
    const { causes, provider } = await setup();
    const changes: (string | undefined)[][] = [];
    provider.addEventListener('psoas-change', ({ selected, previous }) => changes.push([previous, selected]));

    find(causes, '[data-id="hip-arthritis"]').click();
    find(causes, '[data-id="spinal-stenosis"]').click();
    await settled();

    expect(changes).to.deep.equal([
      [undefined, 'hip-arthritis'],
      ['hip-arthritis', 'spinal-stenosis'],
    ]);
  });

  it('does not come when the page refuses the request', async () => {
    const { causes, provider } = await setup();
    let changes = 0;
    provider.addEventListener('psoas-change', () => (changes += 1));
    causes.addEventListener('psoas-select', (event) => {
      event.preventDefault();
    });

    find(causes, '[data-id="hip-arthritis"]').click();
    await settled();

    expect(changes).to.equal(0);
  });
});
