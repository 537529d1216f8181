/** Every element with words two fifths longer than English, at the width of a phone and of a desk: nothing sticks out. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { PsoasProvider } from '../../src/index.js';
import { settled } from '../helpers.js';
import { pseudo, pseudoPack } from '../tools/pseudo.js';

const tags = [
  'psoas-anatomy',
  'psoas-causes',
  'psoas-exercise',
  'psoas-glossary',
  'psoas-guide',
  'psoas-prevention',
  'psoas-quiz',
  'psoas-safety',
  'psoas-symptoms',
  'psoas-treatment',
] as const;

/** Text that is drawn beyond the sides of the element, where nothing clips or scrolls it on purpose. */
const overflowing = (element: Element): string[] => {
  const box = element.getBoundingClientRect();
  const found: string[] = [];
  for (const each of element.shadowRoot!.querySelectorAll<HTMLElement>('.root *:not(svg, svg *)')) {
    if (each.closest('.visually-hidden, [popover], [hidden]')) continue;
    const { left, right, width } = each.getBoundingClientRect();
    if (width > 0 && (left < box.left - 1 || right > box.right + 1))
      found.push(
        `${each.localName}.${each.className} "${(each.textContent ?? '').trim().slice(0, 40)}" by ${String(Math.round(Math.max(box.left - left, right - box.right)))} px`,
      );
  }
  return found;
};

describe('words that are long and accented', () => {
  it('keep the places that are filled in', () => {
    expect(pseudo('Question {current} of {total}')).to.match(/^\[Qûéstîöñ \{current\} öf \{total\}[ ~]+\]$/);
    expect(pseudo('Check').length).to.be.greaterThan(6);
  });

  for (const tag of tags)
    for (const width of [320, 1280])
      it(`stay inside <${tag}> at ${String(width)} px`, async () => {
        const provider = await fixture<PsoasProvider>(html`<psoas-provider .content=${pseudoPack}></psoas-provider>`);
        provider.style.display = 'block';
        provider.style.width = `${String(width)}px`;
        const element = document.createElement(tag);
        if (element.localName === 'psoas-exercise') element.setAttribute('name', 'half-kneeling-stretch');
        if (element.localName === 'psoas-guide') (element as unknown as PsoasProvider).content = pseudoPack;
        provider.append(element);
        await settled();
        await settled();

        expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('en-XA');
        expect(overflowing(element)).to.deep.equal([]);
      });
});
