/** What the elements themselves say of the attributes that a page has written. */
import { LitElementRenderer } from '@lit-labs/ssr';
import '../index.js';
import { attributesOf, type Placed, whileServed } from './placed.js';

/** Each message once. */
export const complaints = (placed: Placed): readonly string[] => {
  const said = new Set<string>();
  const place = { elements: [], isComplete: false, at: 0, warn: (message: string) => said.add(message) };
  whileServed(placed, place, () => {
    const renderer = new LitElementRenderer(placed.tag);
    for (const [name, value] of Object.entries(attributesOf(placed))) renderer.setAttribute(name, value);
    renderer.connectedCallback();
  });
  return [...said];
};
