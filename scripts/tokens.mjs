/** Every public `--psoas-*` property with its default, read from where it is used, and what it is for. */
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';

const uses = {
  accent: 'One colour the whole palette is derived from',
  surface: 'Ground of controls; where the page sets it, ground of the element too',
  sunken: 'Ground of the figure',
  tint: 'Ground of a hovered or chosen row',
  'tint-strong': 'Ground of a selected row; open part of the score ring',
  ink: 'Text',
  'ink-2': 'Supporting text, Latin names',
  line: 'Hairlines; never the only edge of a control',
  'line-strong': 'Borders of controls, bullets',
  'accent-fill': 'Main button, progress',
  'accent-fill-hover': 'Main button under the pointer',
  'on-accent': 'Text on the main button',
  'accent-ink': 'Links, leader line, outline of what is selected',
  focus: 'Focus ring',
  ok: 'A right answer',
  'ok-tint': 'Ground of a right answer',
  again: 'An answer worth another look; never red',
  'again-tint': 'Ground of an answer worth another look',
  'now-fill': 'Ground of the card of warning signs; the same red in dark',
  now: 'Sign of the link to the warning signs',
  'on-now': 'Text on the card of warning signs',
  soon: 'Rule and clock of "When to get checked"',
  radius: 'Corner radius, 0 to 10 px',
  'space-1': 'Smallest space, inside a group',
  'space-2': 'Space inside a group',
  'space-3': 'Largest space inside a group',
  'space-4': 'Space between lines of a group',
  'space-5': 'Space between groups',
  'space-6': 'Larger space between groups',
  'space-7': 'Space between sections',
  target: 'Least height of anything to press',
  motion: 'Factor on all transitions; 0 stands still',
  'heading-font': 'Font of the headings',
  'heading-weight': 'Weight of the headings',
  'heading-tracking': 'Letter spacing of the headings',
  'fig-muscle': 'The psoas in the figure',
  'fig-muscle-line': 'Outline and fibres of the muscles',
  'fig-muscle-2': 'The iliacus in the figure',
  'fig-tendon': 'The tendon in the figure',
  'fig-tendon-line': 'Outline of the tendon',
  'fig-bone': 'Bones in the figure',
  'fig-bone-back': 'Bones that lie further back',
  'fig-bone-line': 'Outline of the bones',
  'fig-disc': 'Discs in the figure',
  'fig-disc-line': 'Outline of the discs',
  'fig-nerve': 'Nerves in the figure',
  'fig-nerve-line': 'Casing of the nerves',
  'fig-bursa': 'The fluid pad in the figure',
  'fig-bursa-line': 'Outline of the fluid pad',
  'fig-sore': 'What a cause has made sore, and edges of bone that has grown',
  'fig-body': 'Silhouette of the body',
  person: 'The person in the pictures of exercises; the limbs nearer to the reader',
  'person-far': 'The limbs further from the reader',
  'pain-1': 'Pain map: an area where the pain is felt sometimes',
  'pain-2': 'Pain map: an area where the pain is felt often',
  'pain-3': 'Pain map: an area where the pain is felt most often',
  'pain-line': 'Pain map: edge and pattern of an area',
  'map-body': 'Pain map: the body',
  'map-line': 'Pain map: edge and creases of the body',
};

const token = (name, value) => {
  const description = uses[name.slice('--psoas-'.length)];
  if (!description) throw new Error(`${name} has no description; add one in scripts/tokens.mjs`);
  return { name, default: value, description };
};

const imported = async (file) => {
  const { outputFiles } = buildSync({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};

/** The colours of the figure, from its table of paints. */
export const figureTokens = async () => {
  const { colours } = await imported('src/domain/figure/paint.ts');
  return Object.entries(colours).map(([name, [light, dark]]) =>
    token(`--psoas-fig-${name}`, `light-dark(${light}, ${dark})`),
  );
};

const { plainColours } = await imported('src/domain/palette.ts');

/** Every `var(--psoas-…, default)` of a style sheet, by name. */
const defaults = (css) =>
  new Map(
    [...css.matchAll(/var\(\s*(--psoas-[a-z0-9-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g)].map(
      ([, name, value]) => [
        name,
        value
          .replace(/\s+/g, ' ')
          .replace(/^var\(--_accent-ink\)$/, 'var(--psoas-accent-ink)')
          .trim(),
      ],
    ),
  );

/**
 * With the colours that the default accent gives.
 *
 * @returns {{ name: string, default: string, description: string }[]}
 */
export const tokens = (file) => {
  const css = readFileSync(file, 'utf8');
  const accent = [0x0b, 0x6b, 0xcb].map((channel) => channel / 255);
  const [light, dark] = [false, true].map((isDark) => defaults(plainColours(css, accent, isDark)));
  return [...light].map(([name, value]) =>
    token(name, value === dark.get(name) ? value : `light-dark(${value}, ${dark.get(name)})`),
  );
};
