import { expect, fixture } from '@open-wc/testing';
import '../../src/index.js';
import type { LitElement } from 'lit';
import { listenToConsole, settled, viewport } from '../helpers.js';

listenToConsole();

/** All elements that teach about pain, treatment or exercise, with the attributes they need. */
const tags: Readonly<Record<string, string>> = {
  'psoas-anatomy': '',
  'psoas-causes': '',
  'psoas-symptoms': '',
  'psoas-treatment': '',
  'psoas-prevention': '',
  'psoas-exercise': ' name="glute-bridge"',
  'psoas-quiz': '',
  'psoas-glossary': '',
  'psoas-guide': '',
};

const isSeen = (element: Element): boolean =>
  element.checkVisibility() && element.getBoundingClientRect().height > 0 && !element.closest('details');

// Rule L15 on the words: nothing on treatment or exercise without the way to help in sight.
describe('the signs to get help', () => {
  before(() => viewport(800, 600));

  for (const [tag, attributes] of Object.entries(tags)) {
    it(`stand in a lone <${tag}>`, async () => {
      const element = await fixture<LitElement>(`<${tag}${attributes}></${tag}>`);
      await settled();
      await element.updateComplete;
      const inside = [element, ...element.shadowRoot!.querySelectorAll('*')].flatMap((each) =>
        each.shadowRoot ? [...each.shadowRoot.querySelectorAll('[part~=signs], .signs-link')] : [],
      );
      const safety = [...element.shadowRoot!.querySelectorAll('psoas-safety')];

      expect([...inside, ...safety].some(isSeen)).to.be.true;
    });

    it(`are one press away from <${tag}> where another element shows them`, async () => {
      const page = await fixture(`<div><psoas-causes></psoas-causes><${tag}${attributes}></${tag}></div>`);
      await settled();
      const element = page.lastElementChild as LitElement;
      await element.updateComplete;
      const inside = [...element.shadowRoot!.querySelectorAll('[part~=signs], .signs-link, psoas-safety')];

      expect(inside.some(isSeen)).to.be.true;
    });
  }
});
