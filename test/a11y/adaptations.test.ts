/** What readers set for themselves: larger text, wider spacing, less motion, colours of their own, no mouse, no hurry. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { button, emulate, find, findAll, listenToConsole, nextFrame, settled, viewport, words } from '../helpers.js';
import { mount, NARROW } from './mount.js';
import { flatTree, nameOf } from './walk.js';

listenToConsole();
after(() => viewport(800, 600));

const tags = {
  'psoas-anatomy': {},
  'psoas-causes': {},
  'psoas-symptoms': {},
  'psoas-treatment': {},
  'psoas-prevention': {},
  'psoas-exercise': { name: 'standing-stretch' },
  'psoas-safety': { 'emergency-number': '112' },
  'psoas-quiz': {},
  'psoas-glossary': {},
} as const;
type Tag = keyof typeof tags;
const each = Object.entries(tags) as [Tag, Record<string, string>][];

const isHiddenOnPurpose = (element: Element): boolean =>
  element.closest('.visually-hidden, [aria-hidden=true]') !== null;

/** Text that a box cuts off, and a page that scrolls sideways. */
const cutOff = (element: Element): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} px wide`] : [];
  const cut = [...flatTree(element)].filter((at) => {
    if (!(at instanceof HTMLElement) || at instanceof HTMLInputElement || isHiddenOnPurpose(at)) return false;
    const { overflowX, overflowY } = getComputedStyle(at);
    const cuts = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
    const hasText = [...at.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    return cuts && hasText && (at.scrollWidth > at.clientWidth + 1 || at.scrollHeight > at.clientHeight + 1);
  });
  return [...wide, ...cut.map((at) => `${nameOf(at)} is cut off`)];
};

describe('text at 200 % in 320 px', () => {
  afterEach(() => {
    document.documentElement.style.removeProperty('font-size');
  });
  for (const [tag, attributes] of each)
    it(`is all there in <${tag}>, without scrolling sideways`, async () => {
      document.documentElement.style.setProperty('font-size', '200%');
      const element = await mount(tag, attributes, NARROW);
      await nextFrame();

      expect(cutOff(element)).to.deep.equal([]);
    });
});

describe('text at 200 % in 320 px, of the whole guide', () => {
  it('is all there, without scrolling sideways', async () => {
    document.documentElement.style.setProperty('font-size', '200%');
    try {
      const guide = await mount('psoas-guide', {}, NARROW);
      await settled(guide.shadowRoot!);
      await nextFrame();
      const all = [guide, ...findAll(guide, '*').filter(({ shadowRoot }) => shadowRoot)];

      expect(all.flatMap(cutOff)).to.deep.equal([]);
    } finally {
      document.documentElement.style.removeProperty('font-size');
    }
  });
});

describe('the text spacing of WCAG 1.4.12', () => {
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
  );
  for (const [tag, attributes] of each)
    it(`takes nothing away from <${tag}>`, async () => {
      const element = await mount(tag, attributes, NARROW);
      for (const { shadowRoot } of flatTree(element)) shadowRoot?.adoptedStyleSheets.push(spacing);
      await nextFrame();

      try {
        expect(cutOff(element)).to.deep.equal([]);
      } finally {
        // Sheets belong to the roots of this element alone, which goes with it.
        for (const { shadowRoot } of flatTree(element)) shadowRoot?.adoptedStyleSheets.pop();
      }
    });
});

describe('reduced motion', () => {
  afterEach(() => emulate({ reducedMotion: 'no-preference' }));
  for (const [tag, attributes] of each)
    it(`leaves nothing moving in <${tag}>`, async () => {
      const element = await mount(tag, attributes);
      await emulate({ reducedMotion: 'reduce' });

      const moving = [...flatTree(element)].filter((at) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(at);
        const isSlow = transitionDuration.split(',').some((time) => parseFloat(time) > 0);
        return isSlow || animationName !== 'none' || scrollBehavior === 'smooth';
      });
      expect(moving.map(nameOf)).to.deep.equal([]);
    });
});

describe('forced colours', () => {
  afterEach(() => emulate({ forcedColors: 'none' }));
  for (const [tag, attributes] of each)
    it(`leave every control of <${tag}> with an edge or an underline of its own`, async function () {
      const element = await mount(tag, attributes);
      if (!(await emulate({ forcedColors: 'active' }))) this.skip();

      const bare = findAll(element, 'button, a[href]').filter((control) => {
        if (!control.checkVisibility()) return false;
        const around = [control, control.parentElement!, ...control.querySelectorAll('*')];
        return around.every((at) => {
          const { borderTopStyle, borderBottomStyle, textDecorationLine, stroke } = getComputedStyle(at);
          return (
            borderTopStyle === 'none' &&
            borderBottomStyle === 'none' &&
            textDecorationLine === 'none' &&
            stroke === 'none'
          );
        });
      });
      expect(bare.map(nameOf)).to.deep.equal([]);

      const strange = findAll(element, '.icon').filter(
        (icon) => getComputedStyle(icon).stroke !== getComputedStyle(icon.parentElement!).color,
      );
      expect(strange.map((icon) => nameOf(icon.parentElement))).to.deep.equal([], 'icons in colours of ours');
    });
});

/** What a pointer that hovers may change: looks, never what is there. */
const LOOKS = /^(background|border|color|fill|outline|stroke|text-decoration|text-underline|--_)/;

describe('a pointer that hovers', () => {
  const rulesIn = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? [rule] : []),
      ...('cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : []),
    ]);
  for (const [tag, attributes] of [...each, ['psoas-guide', {}], ['psoas-term', { name: 'bursa' }]] as const)
    it(`shows nothing in <${tag}> that is not there without it`, async () => {
      const { shadowRoot } = await mount(tag, attributes);
      const sheets = [
        ...shadowRoot!.adoptedStyleSheets,
        ...[...shadowRoot!.querySelectorAll('style')].map(({ sheet }) => sheet!),
      ];

      const hovering = sheets
        .flatMap(({ cssRules }) => rulesIn(cssRules))
        .filter((rule) => rule.selectorText.includes(':hover'));

      const more = hovering.flatMap((rule) =>
        [...rule.style].filter((name) => !LOOKS.test(name)).map((name) => `${rule.selectorText} ${name}`),
      );
      expect(more).to.deep.equal([]);
    });
});

describe('the focus', () => {
  it('brings the guide’s way past its contents into sight, over nothing, and takes it away again', async () => {
    const guide = await mount('psoas-guide');
    const skip = find(guide, '.skip');
    const look = (): string[] => [getComputedStyle(skip).position, getComputedStyle(skip).clipPath];
    const hidden = ['absolute', 'inset(50%)'];
    expect(look()).to.deep.equal(hidden);

    skip.focus();
    expect(look()).to.deep.equal(['static', 'none']);
    skip.blur();
    expect(look()).to.deep.equal(hidden);
  });
});

describe('without dragging', () => {
  it('the hip bends by buttons and by keys, and the zoomed picture moves by arrow keys', async () => {
    const anatomy = await mount('psoas-anatomy', { view: 'side' });
    const slider = find<HTMLInputElement>(anatomy, 'input[type=range]');
    button(anatomy, 'Sitting').click();
    await settled();
    expect(slider.valueAsNumber).to.equal(90);

    button(anatomy, 'Zoom in').click();
    await settled();
    const shown = (): string | null => find(anatomy, '.figure').getAttribute('viewBox');
    const before = shown();
    find(anatomy, '#stage').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled();
    expect(shown()).not.to.equal(before);
  });

  it('the order of the sheet changes by buttons', async () => {
    const prevention = await mount('psoas-prevention');
    for (const id of ['plank', 'dead-bug']) find(prevention, `[data-exercise="${id}"] [aria-pressed]`).click();
    await settled();
    button(prevention, 'Change').click();
    await settled();
    const order = (): string[] => findAll(prevention, '.sheet-row').map((row) => row.dataset['item']!);
    const before = order();

    find(prevention, '[data-act=down]').click();
    await settled();

    expect(order()).to.deep.equal(before.reverse());
  });
});

describe('without a time limit', () => {
  const { now } = Date;
  afterEach(() => {
    Date.now = now;
  });

  it('a timer that is over waits for the reader, and nothing else changes by itself', async () => {
    const treatment = await mount('psoas-treatment');
    button(treatment, 'Start').click();
    await settled();
    const HOURS_MS = 10 * 60 * 60 * 1000;
    Date.now = () => now() + HOURS_MS;
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();

    expect(words(find(treatment, '[role=timer]'))).to.equal('0:00');
    expect(button(treatment, 'Set a new timer').checkVisibility()).to.equal(true);
  });
});
