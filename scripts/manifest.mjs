/** The elements as custom-elements.json tells of them: what typings, editor data and llms.txt are written from. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} ElementDoc
 * @property {string} tag
 * @property {string} name name of the class
 * @property {string} module its file in the package
 * @property {string} summary
 * @property {string} description
 * @property {{ name: string, fieldName?: string, type: string, default?: string, description: string }[]} attributes
 * @property {{ name: string, type: string, description: string }[]} properties those a page may set
 * @property {{ name: string, type: string, description: string }[]} events
 * @property {{ name: string, description: string }[]} slots
 * @property {{ name: string, description: string }[]} parts
 * @property {{ name: string, description: string }[]} states
 * @property {{ name: string, description: string, default?: string }[]} cssProperties
 */

const line = (text = '') => text.replace(/\s*\n\s*/g, ' ').trim();
const named = ({ name, description }) => ({ name, description: line(description) });
const typed = (each) => ({ ...named(each), type: each.type?.text ?? 'string' });

/** @returns {ElementDoc[]} by tag */
export const readElements = (file = new URL('../custom-elements.json', import.meta.url)) => {
  const { modules } = JSON.parse(readFileSync(file, 'utf8'));
  return modules
    .flatMap(({ path, declarations = [] }) =>
      declarations
        .filter(({ tagName }) => tagName)
        .map((each) => ({
          tag: each.tagName,
          name: each.name,
          module: path,
          summary: line(each.summary),
          description: each.description ?? '',
          attributes: (each.attributes ?? []).map((attribute) => ({
            ...typed(attribute),
            ...(attribute.fieldName && { fieldName: attribute.fieldName }),
            ...(attribute.default && { default: attribute.default }),
          })),
          properties: (each.members ?? []).filter(({ kind, readonly }) => kind === 'field' && !readonly).map(typed),
          events: (each.events ?? []).map(typed),
          slots: (each.slots ?? []).map(named),
          parts: (each.cssParts ?? []).map(named),
          states: (each.cssStates ?? []).map(named),
          cssProperties: (each.cssProperties ?? []).map((property) => ({
            ...named(property),
            ...(property.default && { default: property.default }),
          })),
        })),
    )
    .sort((a, b) => a.tag.localeCompare(b.tag));
};

/** The values of a type that is a choice of strings: `'front' | 'side' | undefined` → front, side. */
export const choices = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);
