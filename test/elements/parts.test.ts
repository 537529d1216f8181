/** Every part and state that the manifest names can be styled in some situation, and what can be styled is named. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { button, find, findAll, freshPage, listenToConsole, nextFrame, settled, viewport, words } from '../helpers.js';

const { taken } = listenToConsole();

interface Declaration {
  tagName?: string;
  cssParts?: { name: string; description: string }[];
  cssStates?: { name: string; description: string }[];
}

const manifest = (await (await fetch('/custom-elements.json')).json()) as {
  modules: { declarations?: Declaration[] }[];
};
const declarations = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);

type Step = (element: HTMLElement) => unknown;

/** Presses the first one, if there is one. */
const press =
  (selector: string): Step =>
  (element) => {
    findAll(element, selector)[0]?.click();
  };
const named =
  (name: string): Step =>
  (element) => {
    button(element, name).click();
  };
const startTimer: Step = (element) => {
  findAll(element, 'button')
    .find((each) => /^Start hold timer/.test(each.getAttribute('aria-label') ?? words(each)))!
    .click();
};
/** The clock goes on by a day: whatever was counting is over. */
const wait: Step = async () => {
  const { now } = Date;
  Date.now = () => now() + 86_400_000;
  document.dispatchEvent(new Event('visibilitychange'));
  await nextFrame();
  Date.now = now;
};
/** A translation that no clinician has checked. */
const translated = '{"lang":"de","review":{"translation":"machine"}}';
const narrow: Step = () => viewport(400, 800);

/** What a reader does to see everything that an element can show. */
const situations: Readonly<
  Record<string, readonly [attributes: Readonly<Record<string, string>>, ...steps: Step[]][]>
> = {
  'psoas-anatomy': [
    [{ save: '' }],
    [{ selected: 'psoas-major' }, press('[part~="zoom"] button')],
    [{ selected: 'spinal-stenosis' }],
    [{ view: 'side', flexion: '90' }],
  ],
  'psoas-causes': [[{}, press('.row')]],
  'psoas-symptoms': [[{}, narrow]],
  'psoas-treatment': [[{}, press('[part~="timer"] [part~="button-main"]'), wait]],
  'psoas-prevention': [[{}, press('[part~="add"]'), startTimer, wait]],
  'psoas-exercise': [[{ name: 'half-kneeling-stretch' }, press('[part~="add"]'), startTimer, wait]],
  'psoas-safety': [[{ phone: '020 7946 0188', 'emergency-number': '999', 'booking-url': '/book' }]],
  'psoas-quiz': [
    [{}, press('input'), press('[part~="button-main"]')],
    [{}, ...Array.from({ length: 5 }, () => named('Skip'))],
  ],
  'psoas-glossary': [
    [
      {},
      (element) => {
        const box = find<HTMLInputElement>(element, 'input');
        box.value = 'b';
        box.dispatchEvent(new Event('input', { bubbles: true }));
      },
    ],
  ],
  'psoas-term': [[{ name: 'bursa' }, press('.term')]],
  'psoas-guide': [[{}], [{ content: translated }]],
};

for (const { tagName = '', cssParts = [], cssStates = [] } of declarations)
  describe(`<${tagName}>`, () => {
    const parts = new Set<string>();
    const states = new Set<string>();

    const look = (element: HTMLElement): void => {
      for (const each of findAll(element, '[part]')) for (const name of each.part) parts.add(name);
      // Those of elements inside, which it hands on.
      for (const each of findAll(element, '[exportparts]'))
        for (const name of each.getAttribute('exportparts')!.split(/[\s,]+/)) parts.add(name);
      for (const { name } of cssStates) if (element.matches(`:state(${name})`)) states.add(name);
    };

    before(async () => {
      const all = situations[tagName] ?? [];
      const own = all.map((situation) => ['{"clinic":{"emergencyNumber":"999"}}', ...situation] as const);
      for (const [content, attributes, ...steps] of [...own, [translated, all[0]?.[0] ?? {}] as const]) {
        freshPage();
        await viewport(1200, 900);
        // A clinic with a number, so that there is a button to call it; a glossary for a word to lead to.
        const page = await fixture<HTMLElement>(html`<psoas-provider content=${content}></psoas-provider>`);
        const element = document.createElement(tagName);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        page.append(element, ...(tagName === 'psoas-term' ? [document.createElement('psoas-glossary')] : []));
        await settled();
        await nextFrame();
        look(element);
        for (const step of steps) {
          await step(element);
          await settled();
          await nextFrame();
          look(element);
        }
        page.remove();
      }
      taken();
    });
    after(() => viewport(800, 600));

    it('shows every part it documents, and documents every part it shows', () => {
      expect([...parts].sort()).to.deep.equal(cssParts.map(({ name }) => name).sort());
    });
    it('comes into every state it documents', () => {
      expect([...states].sort()).to.deep.equal(cssStates.map(({ name }) => name).sort());
    });
    it('says what each is', () => {
      for (const { name, description } of [...cssParts, ...cssStates]) expect(description, name).to.match(/\.$/);
    });
  });
