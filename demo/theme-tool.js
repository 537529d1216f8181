/**
 * The theme page: a colour in, every element in light and dark with measured contrast, and the CSS to copy. Built with
 * the DOM alone, so that it runs under the strict policy, in the demo and in the Storybook.
 */

/** What stands on what, and the least contrast it needs (WCAG 2.2; table 2.2 of the design). */
const pairs = [
  ['Text of the main button', 'on-accent', 'accent-fill', 4.5],
  ['Links', 'accent-ink', 'surface', 4.5],
  ['Links in a hovered row', 'accent-ink', 'tint', 4.5],
  ['Links in a selected row', 'accent-ink', 'tint-strong', 4.5],
  ['Text', 'ink', 'surface', 7],
  ['Text in a selected row', 'ink', 'tint-strong', 7],
  ['Supporting text', 'ink-2', 'surface', 4.5],
  ['Supporting text in a selected row', 'ink-2', 'tint-strong', 4.5],
  ['Borders of controls', 'line-strong', 'surface', 3],
  ['Borders in a selected row', 'line-strong', 'tint-strong', 3],
  ['A right answer', 'ok', 'ok-tint', 4.5],
  ['An answer for another look', 'again', 'again-tint', 4.5],
  ['The card of warning signs', 'on-now', 'now-fill', 4.5],
];
const swatches = [
  'accent-fill',
  'accent-fill-hover',
  'accent-ink',
  'tint-strong',
  'tint',
  'line-strong',
  'ink-2',
  'ink',
];
const schemes = ['light', 'dark'];
const elements = [
  ['psoas-quiz', {}],
  ['psoas-anatomy', {}],
  ['psoas-causes', {}],
  ['psoas-symptoms', {}],
  ['psoas-treatment', {}],
  ['psoas-exercise', { name: 'half-kneeling-stretch' }],
  ['psoas-prevention', {}],
  ['psoas-safety', { phone: '020 7946 0188', 'emergency-number': '999' }],
  ['psoas-glossary', {}],
  ['psoas-guide', { sections: 'start myths' }],
];
const headingFonts = [
  ['As the page has it', ''],
  ['Serif', 'Georgia, "Times New Roman", serif'],
  ['Sans serif', 'system-ui, sans-serif'],
  ['Rounded', 'ui-rounded, "Arial Rounded MT Bold", system-ui, sans-serif'],
];
const DEFAULTS = { accent: '#0b6bcb', radius: '6', font: '' };

/** An element with attributes and children; text stays text. */
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** The sRGB bytes a screen shows for any CSS colour. */
const bytes = (colour) => {
  canvas.fillStyle = '#000';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
};
const hex = (colour) =>
  `#${bytes(colour)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;
const luminance = (colour) => {
  const [r, g, b] = bytes(colour).map((byte) =>
    byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
};

/** What the browser computes for tokens where an element uses them: inside it. */
const computed = (element, tokens) => {
  const probe = document.createElement('i');
  element.shadowRoot.append(probe);
  const colours = tokens.map((token) => {
    probe.style.color = `var(--_${token})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours;
};

const field = (label, input, ...more) =>
  make('div', { class: 'theme-field' }, make('label', { for: input.id }, label), input, ...more);

export const themeTool = () => {
  const picker = make('input', { type: 'color', id: 'theme-picker', value: DEFAULTS.accent });
  const text = make('input', {
    ...{ type: 'text', id: 'theme-accent', value: DEFAULTS.accent, spellcheck: 'false', autocomplete: 'off' },
    'aria-describedby': 'theme-note',
  });
  const note = make('p', { id: 'theme-note', class: 'theme-note', role: 'status' });
  const radius = make('input', {
    type: 'range',
    id: 'theme-radius',
    min: '0',
    max: '10',
    step: '1',
    value: DEFAULTS.radius,
  });
  const radiusShown = make('output', { for: 'theme-radius' }, '6px');
  const font = make(
    'select',
    { id: 'theme-font' },
    ...headingFonts.map(([name, value]) => make('option', { value }, name)),
  );
  const css = make('textarea', { id: 'theme-css', readonly: '', rows: '5', spellcheck: 'false' });
  const copy = make('button', { type: 'button' }, 'Copy the CSS');
  const copied = make('span', { role: 'status', class: 'theme-copied' });

  const rows = pairs.map(([name, , , needs]) => {
    const cells = schemes.map(() => make('td'));
    return { cells, row: make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, String(needs)), ...cells) };
  });
  const verdict = make('p', { class: 'theme-verdict', role: 'status' });

  const sides = schemes.map((scheme) => {
    const strip = make('div', { class: 'theme-strip', 'aria-hidden': 'true' }, ...swatches.map(() => make('span')));
    const term = make('psoas-term', { name: 'bursa' }, 'bursa');
    const shown = elements.map(([tag, attributes]) => make(tag, { 'heading-level': '3', ...attributes }));
    const side = make(
      'section',
      { class: `theme-side theme-${scheme}`, 'aria-labelledby': `theme-${scheme}` },
      make('h2', { id: `theme-${scheme}` }, scheme === 'light' ? 'Light' : 'Dark'),
      strip,
      make('psoas-provider', {}, make('p', {}, 'A word in your own text: the ', term, ' of the hip.'), ...shown),
    );
    return { side, strip, sample: shown[0] };
  });

  const measure = () => {
    let failing = 0;
    sides.forEach(({ sample, strip }, column) => {
      if (!sample.shadowRoot) return;
      rows.forEach(({ cells }, i) => {
        const [, front, back, needs] = pairs[i];
        const ratio = contrast(...computed(sample, [front, back]));
        const passes = ratio >= needs;
        if (!passes) failing += 1;
        // Rounded down: 4.49 is not 4.5.
        cells[column].textContent = `${(Math.floor(ratio * 10) / 10).toFixed(1)} ${passes ? 'passes' : 'fails'}`;
        cells[column].className = passes ? '' : 'theme-fails';
      });
      computed(sample, swatches).forEach((colour, i) => {
        strip.children[i].style.backgroundColor = colour;
      });
    });
    verdict.textContent = failing === 0 ? 'Every pair passes, in light and dark.' : `${failing} pairs fail.`;
  };

  const show = () => {
    const accent = text.value.trim();
    const isColour = CSS.supports('color', accent);
    text.toggleAttribute('aria-invalid', !isColour);
    if (!isColour) {
      note.textContent = 'This is not a colour yet. Write #00707a, teal or oklch(50% 0.1 200).';
      return;
    }
    note.textContent = '';
    picker.value = hex(accent);
    radiusShown.value = `${radius.value}px`;
    const tokens = [
      ['--psoas-accent', accent, DEFAULTS.accent],
      ['--psoas-radius', `${radius.value}px`, `${DEFAULTS.radius}px`],
      ['--psoas-heading-font', font.value, DEFAULTS.font],
    ];
    for (const { side } of sides)
      for (const [name, value] of tokens)
        if (value) side.style.setProperty(name, value);
        else side.style.removeProperty(name);
    const changed = tokens.filter(([name, value, usual]) => name === '--psoas-accent' || value !== usual);
    css.value = `:root {\n${changed.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
    copied.textContent = '';
    measure();
  };

  picker.addEventListener('input', () => {
    text.value = picker.value;
    show();
  });
  for (const input of [text, radius, font]) input.addEventListener('input', show);
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(css.value);
      copied.textContent = 'Copied.';
    } catch {
      css.select();
      copied.textContent = 'Selected. Copy it with your keyboard or menu.';
    }
  });

  const controls = make(
    'form',
    { class: 'theme-controls', 'aria-label': 'Your brand' },
    field('Pick a colour', picker),
    field('or write any CSS colour', text, note),
    field('Corners', radius, radiusShown),
    field('Font of headings', font),
  );
  controls.addEventListener('submit', (event) => event.preventDefault());
  const table = make(
    'table',
    {},
    make('caption', {}, 'Contrast, measured in your browser'),
    make(
      'thead',
      {},
      make('tr', {}, ...['Pair', 'Needs', 'Light', 'Dark'].map((name) => make('th', { scope: 'col' }, name))),
    ),
    make('tbody', {}, ...rows.map(({ row }) => row)),
  );
  const tool = make(
    'div',
    { class: 'theme-tool' },
    controls,
    make(
      'div',
      { class: 'theme-facts' },
      make('div', {}, verdict, table),
      make(
        'div',
        { class: 'theme-copy' },
        make('label', { for: 'theme-css' }, 'CSS for your site'),
        css,
        make('p', {}, copy, ' ', copied),
      ),
    ),
    make('div', { class: 'theme-sides' }, ...sides.map(({ side }) => side)),
  );
  // Once the elements stand in a page, they have colours to measure.
  void customElements.whenDefined('psoas-quiz').then(async () => {
    while (!tool.isConnected) await new Promise(requestAnimationFrame);
    await Promise.all(sides.map(({ sample }) => sample.updateComplete));
    show();
  });
  show();
  return tool;
};
