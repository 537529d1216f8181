/** Every element keeps its type, its colours, its targets and its width in pages that were written without it. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { emulate, find, listenToConsole, nextFrame, settled, viewport } from '../helpers.js';

listenToConsole();

const tags: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'psoas-anatomy': {},
  'psoas-causes': {},
  'psoas-symptoms': {},
  'psoas-treatment': {},
  'psoas-prevention': {},
  'psoas-exercise': { name: 'half-kneeling-stretch' },
  'psoas-safety': { phone: '020 7946 0188', 'emergency-number': '999' },
  'psoas-quiz': {},
  'psoas-glossary': {},
  'psoas-term': { name: 'bursa' },
  'psoas-guide': { sections: 'start myths faq' },
};

const create = (tag: string): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(tags[tag] ?? {})) element.setAttribute(name, value);
  element.className = 'alignwide';
  return element;
};

/** What a page could hand down, or draw over; not its font, its scheme or its width, which are its own to choose. */
const kept = [
  ...['backgroundColor', 'borderTopColor', 'boxSizing', 'color', 'columnCount', 'cursor', 'direction', 'fontSize'],
  ...['fontStyle', 'fontVariantCaps', 'fontWeight', 'hyphens', 'letterSpacing', 'lineHeight', 'opacity'],
  ...['overflowWrap', 'pointerEvents', 'textAlign', 'textDecorationLine', 'textIndent', 'textShadow', 'textTransform'],
  ...['visibility', 'webkitTextFillColor', 'whiteSpace', 'wordBreak', 'wordSpacing', 'writingMode'],
] as const;

const pressable = 'button:not(.link, .term, .cite), .link-alone, summary, label, [role="tab"], .toc-link';

before(() => {
  // Measured as it ends, not on the way.
  document.documentElement.style.setProperty('--psoas-motion', '0');
});

/** In a column of its own width, which no rule of the page reaches: widths are the page's to choose. */
const show = async (tag: string, width = '760px'): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`<div class="entry-content has-small-font-size"></div>`);
  const element = create(tag);
  box.append(element);
  const column = document.createElement('div');
  column.style.width = width;
  column.append(document.createElement('slot'));
  box.attachShadow({ mode: 'open' }).append(column);
  await settled();
  await nextFrame();
  await settled();
  return element;
};

/** The parts that a page's inherited styles reach: all but the word of a term, which is a part of its sentence. */
const shown = (element: Element): Element[] => [...element.shadowRoot!.querySelectorAll('.root, .root *')];

const looks = (element: Element): string[][] =>
  shown(element).map((each) => {
    const style = getComputedStyle(each);
    return [
      `${each.localName}.${each.getAttribute('class') ?? ''}`,
      ...kept.map((property) => `${property}: ${style[property]}`),
    ];
  });

/** Each difference once, with the first that has it. */
const differences = (before: string[][], now: string[][]): string[] => {
  if (before.length !== now.length) return [`${String(before.length)} parts, now ${String(now.length)}`];
  const found = new Map<string, string>();
  now.forEach((look, i) => {
    look.forEach((value, k) => {
      const change = `${before[i]![k]!} → ${value}`;
      if (value !== before[i]![k] && !found.has(change)) found.set(change, `${look[0]!} ${change}`);
    });
  });
  return [...found.values()].slice(0, 12);
};

const targets = (element: Element): number[] =>
  [...element.shadowRoot!.querySelectorAll(`.root :is(${pressable})`)].map(
    (each) => each.getBoundingClientRect().height,
  );

/** What sticks out of the element to either side; a box that clips or scrolls keeps what it has. */
const sticksOut = (element: Element): string[] => {
  const box = (
    element.localName === 'psoas-term' ? document.body : element.assignedSlot!.parentElement!
  ).getBoundingClientRect();
  return shown(element)
    .filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      if (width <= 1 || each.closest('svg')?.contains(each.parentElement) || each.closest('.visually-hidden'))
        return false;
      // Only there for those who listen, or come by the keyboard.
      if (getComputedStyle(each).clipPath !== 'none') return false;
      for (let around = each.parentElement; around; around = around.parentElement)
        if (getComputedStyle(around).overflowX !== 'visible') return false;
      return right > box.right + 1 || left < box.left - 1;
    })
    .slice(0, 4)
    .map((each) => {
      const { left, right } = each.getBoundingClientRect();
      return `${each.localName}.${each.getAttribute('class') ?? ''} from ${String(left)} to ${String(right)}, not ${String(box.left)} to ${String(box.right)}`;
    });
};

const withStyles = async (css: string, act: () => Promise<void>): Promise<void> => {
  // In a style element, as pages have it: it may import nothing but hold everything.
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  try {
    await act();
  } finally {
    style.remove();
  }
};

const file = async (path: string): Promise<string> => {
  const response = await fetch(path);
  expect(response.ok, path).to.equal(true);
  return response.text();
};

const floods: Readonly<Record<string, () => string | Promise<string>>> = {
  'a root of 62.5 %': () => ':root { font-size: 62.5%; } body { font-size: 1.4rem }',
  '* { all: unset }': () => '*, *::before, *::after { all: unset !important }',
  '* { all: initial }': () => '* { all: initial !important }',
  '* { all: revert }': () => '* { all: revert !important }',
  'body * { all: inherit }': () => 'body * { all: inherit !important }',
  'a flood of !important': () => `
    * { margin: 0 !important; padding: 0 !important; border: 0 !important; font-size: 9px !important; line-height: 1 !important;
        color: red !important; -webkit-text-fill-color: red !important; letter-spacing: 4px !important;
        word-spacing: 1em !important; text-transform: uppercase !important; text-align: center !important;
        text-align-last: right !important; text-indent: 3em !important; text-shadow: 1px 1px red !important;
        text-decoration: line-through !important; font-style: italic !important; font-weight: 100 !important;
        font-variant: small-caps !important; white-space: nowrap !important; word-break: break-all !important;
        hyphens: auto !important; writing-mode: vertical-rl !important; cursor: none !important; list-style: square !important;
        box-sizing: content-box !important; fill: red !important; stroke: red !important; quotes: none !important;
        border-collapse: collapse !important; caption-side: bottom !important; user-select: none !important;
        pointer-events: none !important; transition: all 9s !important; }`,
  Bootstrap: () => file('/node_modules/bootstrap/dist/css/bootstrap.css'),
  'Tailwind preflight': async () =>
    // Its functions are worked out when a site is built: the value given after the comma.
    (await file('/node_modules/tailwindcss/preflight.css')).replace(/--theme\(\s*[^,]+,([^()]*)\)/g, '$1'),
  'a WordPress theme': () => file('/test/pages/wordpress.css'),
};

describe('in a page with', () => {
  const clean = new Map<string, { looks: string[][]; targets: number[] }>();

  before(async () => {
    for (const tag of Object.keys(tags)) {
      const element = await show(tag);
      clean.set(tag, { looks: looks(element), targets: targets(element) });
      // Alone on its page, as in the tests: elements that meet each other show less.
      element.parentElement!.remove();
    }
  });

  for (const [flood, css] of Object.entries(floods))
    for (const tag of Object.keys(tags))
      it(`${flood}: <${tag}> looks as it does elsewhere`, async () => {
        await withStyles(await css(), async () => {
          const element = await show(tag);
          const before = clean.get(tag)!;
          // 44 px where it was 44 px; a longer line may make it taller.
          const small = targets(element).filter((height, i) => height < Math.min(43.9, before.targets[i]! - 0.5));

          expect(differences(before.looks, looks(element)).join('\n')).to.equal('');
          expect(small).to.deep.equal([]);
          expect(sticksOut(element).join('\n')).to.equal('');
        });
      });
});

describe('in a page from right to left', () => {
  before(() => {
    document.documentElement.dir = 'rtl';
  });
  after(() => {
    document.documentElement.removeAttribute('dir');
  });

  for (const tag of Object.keys(tags))
    it(`<${tag}> goes in the direction of its own words`, async () => {
      const element = await show(tag);

      expect(getComputedStyle(find(element, '.root')).direction).to.equal('ltr');
      expect(sticksOut(element).join('\n')).to.equal('');
    });
});

const narrow: [situation: string, width: number, fontSize: string, column: string][] = [
  ['a column of 240 px', 800, '', '240px'],
  // 1280 px at 400 % are 320 px for the page.
  ['a window of 1280 px at 400 %', 320, '', ''],
  ['a window of 320 px at text of 200 %', 320, '200%', ''],
];
for (const [situation, width, fontSize, column] of narrow)
  describe(`in ${situation}`, () => {
    before(async () => {
      await viewport(width, 800);
      document.documentElement.style.fontSize = fontSize;
      // As on a phone: a bar that takes no room.
      document.documentElement.style.scrollbarWidth = 'none';
    });
    after(async () => {
      document.documentElement.style.removeProperty('font-size');
      document.documentElement.style.removeProperty('scrollbar-width');
      await viewport(800, 600);
    });

    for (const tag of Object.keys(tags))
      it(`<${tag}> stays inside`, async () => {
        const element = await show(tag, column);

        expect(sticksOut(element).join('\n')).to.equal('');
        expect(element.parentElement!.scrollWidth).to.be.at.most(element.parentElement!.clientWidth + 1);
        expect(targets(element).filter((height) => height > 0 && height < 24)).to.deep.equal([]);
      });
  });

describe('in a box that is shown later', () => {
  for (const tag of Object.keys(tags))
    it(`<${tag}> is drawn as if it had always been there`, async () => {
      const element = await show(tag);
      const seen = { looks: looks(element), height: element.getBoundingClientRect().height };
      element.remove();

      const box = await fixture<HTMLElement>(html`<div hidden></div>`);
      box.style.width = '760px';
      const late = create(tag);
      box.append(late);
      await settled();
      await nextFrame();
      box.hidden = false;
      await nextFrame();
      await settled();
      await nextFrame();

      expect(differences(seen.looks, looks(late)).join('\n')).to.equal('');
      expect(late.getBoundingClientRect().height).to.be.closeTo(seen.height, 1);
    });

  it('draws the line from the figure to its caption once there is a figure', async () => {
    await viewport(1200, 900);
    const box = await fixture<HTMLElement>(html`<div hidden><psoas-anatomy></psoas-anatomy></div>`);
    const anatomy = box.firstElementChild!;
    await settled();
    box.hidden = false;
    await nextFrame();
    await settled();
    await nextFrame();

    expect(find(anatomy, '.leader').getBoundingClientRect().width).to.be.above(20);
    await viewport(800, 600);
  });
});

describe('a page can', () => {
  for (const tag of Object.keys(tags)) {
    it(`hide <${tag}>`, async () => {
      const element = await show(tag);
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
      element.hidden = false;

      await withStyles(`.gone { display: none }`, async () => {
        element.classList.add('gone');
        await nextFrame();
        expect(getComputedStyle(element).display).to.equal('none');
      });
    });
    if (tag !== 'psoas-term')
      it(`move and size <${tag}>`, async () => {
        await withStyles(`${tag} { width: 333px; margin: 7px 0 0 11px }`, async () => {
          const element = await show(tag);
          expect(element.getBoundingClientRect().width).to.be.closeTo(333, 1);
          expect(getComputedStyle(element).marginLeft).to.equal('11px');
        });
      });
  }

  it('hide an element although its rules show everything', async () => {
    await withStyles('* { display: block !important }', async () => {
      const quiz = await show('psoas-quiz');
      quiz.hidden = true;
      expect(getComputedStyle(quiz).display).to.equal('none');
    });
  });

  it('set every token, whatever else it does', async () => {
    await withStyles(
      '* { all: unset !important } psoas-quiz { --psoas-ink: rgb(1, 2, 3); --psoas-radius: 9px; --psoas-surface: rgb(250, 251, 252); --psoas-target: 60px; --psoas-heading-weight: 300 }',
      async () => {
        const quiz = await show('psoas-quiz');
        const [root, main] = [getComputedStyle(find(quiz, '.root')), getComputedStyle(find(quiz, '.button-main'))];
        expect([root.color, root.backgroundColor, main.borderTopLeftRadius, main.minBlockSize]).to.deep.equal([
          'rgb(1, 2, 3)',
          'rgb(250, 251, 252)',
          '9px',
          '60px',
        ]);
        expect(getComputedStyle(find(quiz, '.heading')).fontWeight).to.equal('300');
      },
    );
  });

  it('choose the scheme on the tag, whatever else it does', async () => {
    await withStyles('* { all: initial !important; color-scheme: light !important }', async () => {
      const quiz = await show('psoas-quiz');
      quiz.setAttribute('theme', 'dark');
      await nextFrame();
      expect(getComputedStyle(quiz).colorScheme).to.equal('dark');
    });
  });

  it('hand down its font, its larger text and its ground', async () => {
    await withStyles('body { font: italic 300 22px/1 Georgia, serif; background: rgb(252, 246, 239) }', async () => {
      const quiz = await show('psoas-quiz');
      const root = getComputedStyle(find(quiz, '.root'));
      expect([root.fontFamily, root.fontSize, root.backgroundColor]).to.deep.equal([
        'Georgia, serif',
        '22px',
        'rgba(0, 0, 0, 0)',
      ]);
      expect(getComputedStyle(find(quiz, '.button-main')).fontFamily).to.equal('Georgia, serif');
    });
  });

  it('ask for the reader’s own scheme', async function () {
    if (!(await emulate({ colorScheme: 'dark' }))) this.skip();
    try {
      const quiz = await show('psoas-quiz');
      const light = getComputedStyle(find(quiz, '.root')).color;
      quiz.setAttribute('theme', 'auto');
      await nextFrame();
      expect(getComputedStyle(find(quiz, '.root')).color).not.to.equal(light);
    } finally {
      await emulate({ colorScheme: 'light' });
    }
  });
});
