/** Every control is reached and left by Tab, in the order of the page, and the focus is always seen. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { listenToConsole, settled, viewport } from '../helpers.js';

listenToConsole();
after(() => viewport(800, 600));

const deepFocus = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden';
};

/** What Tab has to stop at: of radios only the chosen or the first of a group. */
const stops = (root: ShadowRoot): Element[] => {
  const groups = new Set<string>();
  return [...root.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')].filter(
    (element) => {
      if (!isShown(element) || element.tabIndex < 0 || element.matches(':disabled')) return false;
      if (element.localName !== 'summary' && element.closest('details:not([open])')) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const chosen = root.querySelector(`input[name="${element.name}"]:checked`);
      if (chosen) return element === chosen;
      if (groups.has(element.name)) return false;
      groups.add(element.name);
      return true;
    },
  );
};

for (const width of [400, 1200]) {
  for (const tag of ['psoas-anatomy', 'psoas-causes', 'psoas-quiz'] as const) {
    it(`reaches every control of <${tag}> by Tab at ${String(width)} px and shows where it is`, async () => {
      await viewport(width);
      const page = await fixture<HTMLElement>(
        html`<div>
          <button>before</button>
          <p></p>
          <button>after</button>
        </div>`,
      );
      const element = document.createElement(tag);
      page.querySelector('p')!.append(element);
      await settled();
      const expected = stops(element.shadowRoot!);
      page.querySelector('button')!.focus();

      const reached: Element[] = [];
      for (let i = 0; i < expected.length + 10; i++) {
        await sendKeys({ press: 'Tab' });
        const active = deepFocus()!;
        if (active === page.querySelector('button:last-of-type')) break;
        reached.push(active);
        const ringed = [active, active.closest('label')].some(
          (each) => each && getComputedStyle(each).outlineStyle !== 'none',
        );
        expect(ringed, active.outerHTML.slice(0, 120)).to.equal(true);
      }

      expect(reached.map((each) => each.outerHTML.slice(0, 60))).to.deep.equal(
        expected.map((each) => each.outerHTML.slice(0, 60)),
      );
    });
  }
}
