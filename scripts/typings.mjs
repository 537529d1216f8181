/**
 * What frameworks, editors and language models know about the elements, from custom-elements.json: dist/types,
 * dist/editors and dist/llms.txt. The part of a framework's typings that is the same for every element is written by
 * hand, in integrations/types.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { choices, readElements } from './manifest.mjs';

const root = new URL('..', import.meta.url);
const dist = new URL('dist/', root);
const { name: packageName, version, description } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const elements = readElements();

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const write = (path, text) => {
  const file = new URL(path, dist);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
};

/** An attribute is text in the end; a choice of words stays a choice, under whatever name it goes. */
const attributeType = ({ name }, { type, fieldName }) => {
  const words = choices(type).filter(Boolean);
  if (words.length > 0) return words.map((word) => `'${word}'`).join(' | ');
  if (type.includes('boolean')) return `boolean | ''`;
  if (type.includes('number')) return 'number | `${number}`';
  const isText = type.includes('string') || type.includes('[]') || !fieldName;
  return isText ? 'string' : `${name}['${fieldName}']`;
};

const doc = (text, indent) => (text ? `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n` : '');

/** Events bubble: whoever gives words to what is inside also hears what it tells. */
const heard = ({ properties, events }) =>
  properties.some(({ name }) => name === 'content')
    ? [
        ...new Map(
          [...events, ...elements.flatMap((element) => element.events)].map((each) => [each.name, each]),
        ).values(),
      ]
    : events;

/** Where an attribute and a property share a name, a framework decides which of them it sets. */
const OWN = `/** What a tag takes in a framework: its attributes, its properties, and either where they share a name. */
export type PsoasOwn<T extends keyof PsoasTags> = Omit<PsoasAttributes[T], keyof PsoasProperties[T]> & {
  [P in keyof PsoasProperties[T]]?:
    | PsoasProperties[T][P]
    | undefined
    | (P extends keyof PsoasAttributes[T] ? PsoasAttributes[T][P] : never);
};
`;

/** Four tables by tag, from which each framework's typings are mapped. */
const elementTypes = () => {
  const events = [...new Set(elements.flatMap((element) => element.events.map(({ type }) => type)))].sort();
  const table = (name, about, row) =>
    `/** ${about} */\nexport interface ${name} {\n${elements.map((element) => `  '${element.tag}': ${row(element)};\n`).join('')}}\n`;
  const rows = (lines) => (lines.length > 0 ? `{\n${lines.join('')}  }` : '{}');
  return [
    '// GENERATED from custom-elements.json. Do not edit.\n',
    ...elements.map(({ name, module }) => `import type { ${name} } from '../${module.replace(/^dist\//, '')}';\n`),
    `import type { ${events.join(', ')} } from '../esm/context/events.js';\n\n`,
    table('PsoasTags', 'The class of each tag.', ({ name }) => name),
    table('PsoasAttributes', 'What may be written in HTML.', (element) =>
      rows(
        element.attributes.map(
          (each) =>
            `${doc(each.description, '    ')}    '${each.name}'?: ${attributeType(element, each)} | undefined;\n`,
        ),
      ),
    ),
    table('PsoasProperties', 'What a program may set.', ({ name, properties }) =>
      rows(properties.map((each) => `${doc(each.description, '    ')}    ${each.name}?: ${name}['${each.name}'];\n`)),
    ),
    table('PsoasEvents', 'What each tag tells of; a provider also what those inside it tell.', (element) =>
      rows(heard(element).map((each) => `${doc(each.description, '    ')}    '${each.name}': ${each.type};\n`)),
    ),
    OWN,
  ].join('');
};

/** https://github.com/microsoft/vscode-custom-data */
const vscodeHtml = () => ({
  version: 1.1,
  tags: elements.map(({ tag, summary, description: about, attributes, slots, events }) => ({
    name: tag,
    description: {
      kind: 'markdown',
      value: [summary, about, list('Slots', slots, (name) => name || '(default)'), list('Events', events)]
        .filter(Boolean)
        .join('\n\n'),
    },
    attributes: attributes.map((each) => ({
      name: each.name,
      description: each.description,
      ...(choices(each.type).length > 0 && { values: choices(each.type).map((name) => ({ name })) }),
      ...(each.type.includes('boolean') && { valueSet: 'v' }),
    })),
  })),
});
const list = (title, items, nameOf = (name) => name) =>
  items.length > 0 &&
  `**${title}**\n${items.map((each) => `- \`${nameOf(each.name)}\`: ${each.description}`).join('\n')}`;

const cssProperties = [
  ...new Map(elements.flatMap((element) => element.cssProperties.map((each) => [each.name, each]))).values(),
];
const parts = [...new Map(elements.flatMap((element) => element.parts.map((each) => [each.name, each]))).values()];

const vscodeCss = () => ({
  version: 1.1,
  properties: cssProperties.map((each) => ({
    name: each.name,
    description: [each.description, each.default && `Default: ${each.default}`].filter(Boolean).join('\n'),
  })),
  pseudoElements: parts.map((each) => ({ name: `::part(${each.name})`, description: each.description })),
});

/** https://github.com/JetBrains/web-types */
const webTypes = () => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: packageName,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((each) => ({
        name: each.tag,
        description: [each.summary, each.description].filter(Boolean).join('\n\n'),
        source: { module: packageName, symbol: each.name },
        attributes: each.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          ...(attribute.default && { default: attribute.default }),
          value: { type: attribute.type, required: !attribute.type.includes('boolean') },
          required: false,
        })),
        slots: each.slots.map(({ name, description: about }) => ({ name, description: about })),
        js: {
          properties: each.properties.map((property) => ({
            name: property.name,
            description: property.description,
            type: property.type,
          })),
          events: each.events.map((event) => ({ name: event.name, description: event.description, type: event.type })),
        },
        css: {
          properties: each.cssProperties.map((property) => ({
            name: property.name,
            description: property.description,
            ...(property.default && { default: property.default }),
          })),
          parts: each.parts,
        },
      })),
    },
  },
});

/** https://llmstxt.org */
const llms = () =>
  [
    `# ${packageName} ${version}`,
    `> ${description}`,
    'One ES module registers every tag. Every tag works alone, with no attribute and no network. Words come from a content pack that `<psoas-provider>` can change with an RFC 7396 merge patch. The text has not been reviewed by a clinician until a clinic names its reviewer.',
    '```html\n<script type="module" src="/psoas-elements.js"></script>\n<psoas-guide></psoas-guide>\n```',
    ...elements.map((each) =>
      [
        `## <${each.tag}>`,
        each.summary,
        each.description,
        list('Attributes', each.attributes),
        list('Properties', each.properties),
        list('Events', each.events),
        list('Slots', each.slots, (name) => name || '(default)'),
        list('Parts', each.parts),
        list('States', each.states),
      ]
        .filter(Boolean)
        .join('\n\n'),
    ),
    list('CSS custom properties of all elements', cssProperties),
  ].join('\n\n') + '\n';

for (const folder of ['types/', 'editors/']) rmSync(new URL(folder, dist), { recursive: true, force: true });
cpSync(new URL('integrations/types/', root), new URL('types/', dist), { recursive: true });
write('types/elements.d.ts', elementTypes());
write('editors/vscode.html-custom-data.json', json(vscodeHtml()));
write('editors/vscode.css-custom-data.json', json(vscodeCss()));
write('editors/web-types.json', json(webTypes()));
write('llms.txt', llms());
