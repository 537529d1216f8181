import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { PsoasTerm } from '../../src/index.js';
import {
  button,
  emulate,
  find,
  findAll,
  listenToConsole,
  nextFrame,
  settled,
  until,
  viewport,
  words,
} from '../helpers.js';

const heard = listenToConsole();

const sentence = (term: TemplateResult): TemplateResult => html`<p style="color: rgb(1, 2, 3)">A ${term}, it says.</p>`;
const bursa = html`<psoas-term name="bursa">fluid cushion</psoas-term>`;

const setup = async (template: TemplateResult = sentence(bursa), width = 800): Promise<PsoasTerm> => {
  await viewport(width, 600);
  const page = await fixture<HTMLElement>(html`<div>${template}</div>`);
  await settled();
  return page.querySelector('psoas-term')!;
};
const termOf = (element: Element): HTMLButtonElement => find<HTMLButtonElement>(element, '.term');
const card = (element: Element): HTMLElement => find(element, '#card');
const isOpen = (element: Element): boolean => card(element).matches(':popover-open');
const open = async (element: Element): Promise<void> => {
  termOf(element).focus();
  termOf(element).click();
  await until(() => isOpen(element), 'the card is open');
  // The card is placed when it tells that it has opened.
  await nextFrame();
};
const press = async (at: Element): Promise<void> => {
  const { left, top, width, height } = at.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
};

after(() => viewport(800, 600));

describe('<psoas-term>', () => {
  it('is a button in the sentence, in its colour and with its words', async () => {
    const element = await setup();

    expect(termOf(element).localName).to.equal('button');
    expect(words(element)).to.equal('fluid cushion');
    const { color, textDecorationLine, textDecorationStyle, fontSize } = getComputedStyle(termOf(element));
    expect([color, textDecorationLine, textDecorationStyle]).to.deep.equal(['rgb(1, 2, 3)', 'underline', 'dotted']);
    expect(fontSize).to.equal(getComputedStyle(element.parentElement!).fontSize);
    expect(words(element.parentElement)).to.equal('A fluid cushion, it says.');
    expect(isOpen(element)).to.equal(false);
  });

  it('says its own name where the page has no words in it', async () => {
    const element = await setup(sentence(html`<psoas-term name="word-lesser-trochanter"></psoas-term>`));

    expect(words(termOf(element))).to.equal('Lesser trochanter');
  });

  it('opens a dialog labelled by the word: how to say it, and one sentence', async () => {
    const element = await setup();
    await open(element);

    expect(card(element).getAttribute('role')).to.equal('dialog');
    expect(words(find(element, `#${card(element).getAttribute('aria-labelledby')!}`))).to.equal('Bursa');
    expect(words(card(element))).to.equal(
      'Bursa say “BUR-suh” A small cushion with a little fluid that helps a tendon glide.',
    );
    expect(findAll(element, '#card button')).to.deep.equal([]);
  });

  it('does not open when pointed at', async () => {
    const element = await setup();
    const { left, top, width, height } = termOf(element).getBoundingClientRect();

    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await nextFrame();

    expect(isOpen(element)).to.equal(false);
  });

  it('opens by Enter, and Escape closes it and gives the focus back', async () => {
    const element = await setup();
    termOf(element).focus();

    await sendKeys({ press: 'Enter' });
    await until(() => isOpen(element), 'the card is open');
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(element), 'the card is closed');

    await until(() => element.shadowRoot!.activeElement === termOf(element), 'focus on the term');
  });

  it('gives the focus back from inside the card, too', async () => {
    const page = await fixture(
      html`<div>
        <p>A <psoas-term name="bursa">bursa</psoas-term></p>
        <psoas-glossary></psoas-glossary>
      </div>`,
    );
    await settled();
    const element = page.querySelector('psoas-term')!;
    await element.updateComplete;
    await until(() => element.shadowRoot!.querySelector('#card'), 'a card');
    termOf(element).click();
    await until(() => isOpen(element), 'the card is open');
    await until(() => element.shadowRoot!.querySelector('#card .links button'), 'a link in the card');
    element.shadowRoot!.querySelector<HTMLElement>('#card .links button')!.focus();

    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(element), 'the card is closed');

    await until(() => element.shadowRoot!.activeElement === termOf(element), 'focus on the term');
    await nextFrame();
    expect(element.shadowRoot!.activeElement).to.equal(termOf(element));
  });

  it('closes by a second press', async () => {
    const element = await setup();

    await press(termOf(element));
    await until(() => isOpen(element), 'the card is open');
    await press(termOf(element));
    await until(() => !isOpen(element), 'the card is closed');
  });

  it('closes by a press elsewhere, and gives the focus back unless something else has taken it', async () => {
    const element = await setup(
      html`${sentence(bursa)}
        <p class="elsewhere" style="margin-top: 300px">Elsewhere</p>`,
    );
    await open(element);

    await press(document.querySelector('.elsewhere')!);
    await until(() => !isOpen(element), 'the card is closed');

    await until(() => element.shadowRoot!.activeElement === termOf(element), 'focus on the term');
  });

  it('leads to the figure and to the glossary where the page has them', async () => {
    const element = await setup(
      html`${sentence(bursa)}<psoas-anatomy></psoas-anatomy><psoas-glossary></psoas-glossary>`,
    );
    const [anatomy, glossary] = [document.querySelector('psoas-anatomy')!, document.querySelector('psoas-glossary')!];
    await open(element);

    button(element, 'Show on the figure').click();
    await until(() => anatomy.shadowRoot!.activeElement?.id === 'caption', 'focus on the caption');
    expect(isOpen(element)).to.equal(false);
    await nextFrame();
    expect(anatomy.shadowRoot!.activeElement?.id).to.equal('caption');

    const box = find<HTMLInputElement>(glossary, 'input');
    box.value = 'xyz';
    box.dispatchEvent(new Event('input'));
    await open(element);
    button(element, 'All terms').click();
    await until(() => glossary.shadowRoot!.activeElement?.id === 'word-bursa', 'focus on the word');
    expect(isOpen(element)).to.equal(false);
  });

  it('offers no figure for a word that is not on it', async () => {
    const element = await setup(
      html`${sentence(html`<psoas-term name="acute"></psoas-term>`)}<psoas-anatomy></psoas-anatomy>`,
    );

    expect(findAll(element, '#card button')).to.deep.equal([]);
  });

  it('stands under the word, flush with its start, or above it where there is no room', async () => {
    const element = await setup();
    await open(element);
    const [below, term] = [card(element).getBoundingClientRect(), termOf(element).getBoundingClientRect()];
    expect(below.top).to.be.within(term.bottom, term.bottom + 20);
    expect(below.left).to.be.closeTo(term.left, 1);

    element.parentElement!.style.marginTop = '540px';
    window.dispatchEvent(new Event('resize'));
    const [above, moved] = [card(element).getBoundingClientRect(), termOf(element).getBoundingClientRect()];
    expect(above.bottom).to.be.within(moved.top - 20, moved.top);
  });

  it('begins at the right where the page reads from right to left', async () => {
    const element = await setup(html`<div dir="rtl" style="padding-inline: 200px">${sentence(bursa)}</div>`);
    await open(element);

    expect(card(element).getBoundingClientRect().right).to.be.closeTo(termOf(element).getBoundingClientRect().right, 1);
  });

  it('stays inside the window, and moves with its word', async () => {
    const element = await setup(
      html`<div class="box" style="block-size: 200px; overflow: auto; text-align: right">
        ${sentence(bursa)}
        <div style="block-size: 900px"></div>
      </div>`,
    );
    await open(element);
    const before = card(element).getBoundingClientRect();
    expect(before.right).to.be.at.most(document.documentElement.clientWidth);

    document.querySelector('.box')!.scrollTop = 5;
    await until(() => Math.abs(before.top - 5 - card(element).getBoundingClientRect().top) < 1, 'the card has moved');
  });

  it('is a sheet along the lower edge of a narrow window', async () => {
    const element = await setup(sentence(bursa), 400);
    await open(element);

    const { left, width, bottom } = card(element).getBoundingClientRect();
    expect([left, width]).to.deep.equal([0, document.documentElement.clientWidth]);
    expect(bottom).to.be.closeTo(innerHeight, 1);
  });

  it('leaves the text of an unknown word plain, and says so once', async () => {
    const element = await setup(sentence(html`<psoas-term name="bursar">cushion</psoas-term>`));
    element.requestUpdate();
    await settled();

    expect(heard.taken()).to.deep.equal([
      '<psoas-term name="bursar">: expected a word of the glossary; leaving the text plain. Correct the name, or add the word to "glossary" in the content pack. [object HTMLElement]',
    ]);
    expect(findAll(element, 'button')).to.deep.equal([]);
    expect(words(element.parentElement)).to.equal('A cushion, it says.');
  });

  it('says what to do where the name is missing', async () => {
    await setup(sentence(html`<psoas-term>cushion</psoas-term>`));

    expect(heard.taken()[0]).to.contain('<psoas-term>: expected name="…"');
  });

  it('closes with its removal and works again when put back', async () => {
    const element = await setup();
    await open(element);
    const place = element.parentElement!;

    element.remove();
    place.append(element);
    await settled();
    expect(isOpen(element)).to.equal(false);

    await open(element);
    expect(isOpen(element)).to.equal(true);
  });

  it('prints as plain text', async function () {
    const element = await setup();
    await open(element);
    if (!(await emulate({ media: 'print' }))) this.skip();
    try {
      expect(getComputedStyle(termOf(element)).textDecorationLine).to.equal('none');
      expect(getComputedStyle(card(element)).display).to.equal('none');
    } finally {
      await emulate({ media: 'screen' });
    }
  });

  for (const width of [320, 1200])
    it(`passes axe at ${String(width)} px, closed and open`, async () => {
      const element = await setup(html`${sentence(bursa)}<psoas-glossary></psoas-glossary>`, width);
      await expect(element).to.be.accessible();

      await open(element);

      await expect(element).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    });
});
